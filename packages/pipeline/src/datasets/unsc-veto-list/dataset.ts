import { factsBetween, knownFact } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { vetoesTable } from "./vetoes.ts";

/** Vetoes in the Security Council, 1946 to September 2022. */
export const unscVetoList: Dataset = {
  id: "unsc-veto-list",
  version: "September 2022",
  importerVersion: 1,
  source: {
    id: "unsc-veto-list",
    type: "dataset",
    title: "Security Council – Veto List",
    author: [{ literal: "Dag Hammarskjöld Library, United Nations" }],
    publisher: "United Nations",
    sourceKind: "official-document",
    reliability: "a",
    licence: "Copy used: MIT (World Politics Data Lab). Single vetoes are cited.",
    note: "Vetoed drafts from 1946 to September 2022, with meeting records.",
  },
  gives:
    "One vote for each veto of a permanent member, without an effect: the list does not say whom a draft is about.",
  rule: "A veto of which a curator has said whom it supports or strains counts by the curator's fact; these facts never weigh.",
  tables: [vetoesTable],
  assertions: [
    factsBetween(250, 280),
    knownFact(
      "the Soviet Union casts the first veto on 16 February 1946 (draft S/PV.23)",
      (fact) => fact.kind === "vote" && fact.date === "1946-02-16" && fact.voter === "SUN",
    ),
    knownFact(
      "China and Russia veto further sanctions on North Korea on 26 May 2022 (draft S/2022/431)",
      (fact) => fact.id === "veto-2022-05-26-s-2022-431-chn" && fact.kind === "vote" && fact.choice === "veto",
    ),
    knownFact(
      "the People's Republic of China casts its first veto on 25 August 1972 (draft S/10771)",
      (fact) => fact.kind === "vote" && fact.date === "1972-08-25" && fact.voter === "CHN",
    ),
  ],
};
