import type { FactOf } from "@entente/core/facts/fact";
import type { Rows } from "../alliances/collected.ts";
import { factsBetween, knownFact } from "../assertions.ts";
import type { Dataset, Table } from "../dataset.ts";
import { alliancesTable } from "./alliances.ts";
import { type Member, membersTable } from "./members.ts";

function tables(): Table[] {
  const rows: Rows<Member> = new Map();
  return [membersTable(rows), alliancesTable(rows)];
}

const known = (says: string, holds: (treaty: FactOf<"treaty">) => boolean) =>
  knownFact(says, (fact) => fact.kind === "treaty" && holds(fact));

/** Obligations of alliances, 1815–2016. */
export const atop401: Dataset = {
  id: "atop-4.01",
  version: "4.01",
  importerVersion: 1,
  source: {
    id: "atop-4.01",
    type: "dataset",
    title: "Alliance Treaty Obligations and Provisions, version 4.01",
    author: [
      { family: "Leeds", given: "Brett Ashley" },
      { family: "Ritter", given: "Jeffrey M." },
      { family: "Mitchell", given: "Sara McLaughlin" },
      { family: "Long", given: "Andrew G." },
    ],
    issued: "2002",
    publisher: "ATOP Project",
    version: "4.01",
    sourceKind: "dataset",
    reliability: "b",
    licence: "Publisher’s terms not seen; single alliances are cited by number.",
    note: "Leeds, Ritter, Mitchell and Long 2002, Alliance Treaty Obligations and Provisions, 1815–1944, International Interactions 28: 237–260. Version 4.01 covers 1815–2016 and codes obligations (defense, offense, neutral, nonagg, consul) and whether they are conditional.",
  },
  gives:
    "One treaty for each alliance, with the spells in which each member was bound and what each owes on which conditions; one for each stretch in which the duties stay the same where they change.",
  rule: "A treaty that a curator wrote under the same number goes before this one for the pairs that both name, and this one before Correlates of War. Treaties of this data set never compete with each other.",
  tables: tables(),
  anew: tables,
  assertions: [
    factsBetween(753, 753),
    known(
      "the alliance of the Soviet Union and North Korea ends on 10 September 1996, with Russia bound since 26 December 1991 (atopid 3440)",
      ({ id, valid, bound }) =>
        id === "atop-3440" &&
        valid === "1961-07-06/1996-09-10" &&
        bound?.some(({ actor, valid }) => actor === "RUS" && valid === "1991-12-26/1996-09-10") === true,
    ),
    known(
      "Russia and China owe each other non-aggression and consultation since 16 July 2001 (atopid 4980)",
      ({ id, valid, parties }) =>
        id === "atop-4980" && valid.startsWith("2001-07-16/") && parties.includes("RUS") && parties.includes("CHN"),
    ),
    known(
      "the United States and Japan have one alliance from 1951 to 1960 and another since, which only the first of them shares with Correlates of War 233 (atopid 3220, 3375)",
      ({ id, valid, identifiers, obligations }) =>
        id === "atop-3220" &&
        valid === "1951-09-08/1960-01-19" &&
        identifiers.some(({ scheme, value }) => scheme === "COW-alliance" && value === "233") &&
        obligations.some(({ type, owedBy }) => type === "defence" && owedBy?.join() === "USA"),
    ),
    known("the treaty of 1960 between the United States and Japan has no end (atopid 3375)", ({ id, valid }) => {
      return id === "atop-3375" && valid === "1960-01-19/..";
    }),
    known(
      "the Helsinki Final Act binds the Soviet Union and the United States to non-aggression alone (atopid 3740)",
      ({ id, parties, obligations }) =>
        id.startsWith("atop-3740") &&
        ["USA", "SUN"].every((actor) => parties.includes(actor)) &&
        obligations.every(({ type }) => type === "non-aggression" || type === "consultation"),
    ),
  ],
};
