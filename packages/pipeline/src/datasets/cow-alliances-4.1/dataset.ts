import type { FactOf } from "@entente/core/facts/fact";
import type { Rows } from "../alliances/collected.ts";
import { factsBetween, knownFact } from "../assertions.ts";
import type { Dataset, Table } from "../dataset.ts";
import { directedDyadsTable, dyadsTable } from "./dyads.ts";
import { memberYearsTable } from "./member-years.ts";
import { type Member, membersTable } from "./members.ts";

/** The members' rows make the facts; the publisher's other files repeat them and are held against them. */
function tables(): Table[] {
  const rows: Rows<Member> = new Map();
  return [membersTable(rows), dyadsTable(rows), directedDyadsTable(rows), memberYearsTable(rows)];
}

const known = (says: string, holds: (treaty: FactOf<"treaty">) => boolean) =>
  knownFact(says, (fact) => fact.kind === "treaty" && holds(fact));

/** Formal alliances between states, 1816–2012. */
export const cowAlliances41: Dataset = {
  id: "cow-alliances-4.1",
  version: "4.1",
  importerVersion: 1,
  source: {
    id: "cow-alliances-4.1",
    type: "dataset",
    title: "Formal Alliances, version 4.1",
    author: [{ family: "Gibler", given: "Douglas M." }],
    issued: "2009",
    publisher: "Correlates of War Project",
    version: "4.1",
    sourceKind: "dataset",
    reliability: "b",
    licence: "Publisher’s terms not seen; single alliances are cited by number.",
    note: "Gibler 2009, International Military Alliances, 1648–2008 (CQ Press). Covers 1816–2012; “in force” means on 31 December 2012.",
  },
  gives:
    "One treaty for each alliance, with the spells in which each member was bound and what each owes; two where the members' duties change in its course (number 234).",
  rule: "A treaty that a curator wrote, or that ATOP 4.01 has under the same number, goes before this one for the pairs that both name. No trigger is published, so that none is known.",
  // The years of members with two spells stand under the dates of the second (numbers 3, 160, 199, 230, 234, 304).
  rejected: [0, 61],
  tables: tables(),
  anew: tables,
  assertions: [
    factsBetween(415, 415),
    known(
      "Poland is bound by the North Atlantic Treaty since 12 March 1999 (version4id 227, ccode 290)",
      ({ id, bound }) =>
        id === "cow-alliance-227" &&
        bound?.some(({ actor, valid }) => actor === "POL" && valid === "1999-03-12/..") === true,
    ),
    known(
      "the alliance of the Soviet Union and North Korea ends on 7 September 1995, with Russia bound since 26 December 1991 (version4id 264, 365–731)",
      ({ id, valid, bound }) =>
        id === "cow-alliance-264" &&
        valid === "1961-07-06/1995-09-07" &&
        bound?.some(({ actor, valid }) => actor === "RUS" && valid === "1991-12-26/1995-09-07") === true,
    ),
    {
      says: "Russia and China are not allied in 2001 in this version",
      fails: ({ facts }) =>
        facts.find(
          ({ fact }) =>
            fact.kind === "treaty" &&
            fact.valid.startsWith("2001") &&
            ["RUS", "CHN"].every((id) => fact.parties.includes(id)),
        )?.fact.id,
    },
    known(
      "the United States alone owe Japan a defence, and no end is known (version4id 233, 2–740)",
      ({ id, valid, obligations, cowType }) =>
        id === "cow-alliance-233" &&
        valid === "1951-09-08/.." &&
        cowType === "I" &&
        obligations.some(({ type, owedBy }) => type === "defence" && owedBy?.join() === "USA"),
    ),
    known(
      "Yugoslavia, Greece and Turkey owe no defence in 1953, and do from 9 August 1954 (version4id 234)",
      ({ id, valid, obligations }) =>
        id === "cow-alliance-234-2" &&
        valid === "1954-08-09/1964-04-04" &&
        obligations.some(({ type, owedBy }) => type === "defence" && owedBy === undefined),
    ),
  ],
};
