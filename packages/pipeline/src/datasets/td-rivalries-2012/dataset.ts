import { factsBetween, knownFact } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { rivalriesTable } from "./rivalries.ts";

/** Strategic rivalries of the Handbook of International Rivalries, 1494–2010. */
export const tdRivalries2012: Dataset = {
  id: "td-rivalries-2012",
  version: "2012",
  importerVersion: 1,
  source: {
    id: "td-rivalries-2012",
    type: "dataset",
    title: "Handbook of International Rivalries: strategic rivalries",
    author: [
      { family: "Thompson", given: "William R." },
      { family: "Dreyer", given: "David R." },
    ],
    issued: "2012",
    sourceKind: "scholarship",
    reliability: "b",
    licence: "Publisher’s terms not seen; single rivalries are cited by number.",
    note: "Thompson and Dreyer 2012. A rivalry still running ends 2010, the edge of the data.",
  },
  gives: "One mutual friction for each rivalry that lasted into the state system, of severity 3.",
  rule: "The list of 2021 goes first: a rivalry that it has under a number of its own carries that number here, too, and is the competing statement.",
  tables: [rivalriesTable],
  assertions: [
    factsBetween(168, 182),
    knownFact(
      "Russia and the United States are rivals again from 2007 (rivalryno 197), which the list of 2021 has as its number 246",
      (fact) =>
        fact.id === "td-197-rus-usa-2007" &&
        fact.kind === "friction" &&
        fact.identifiers?.some(({ value }) => value === "tss-246") === true,
    ),
    knownFact(
      "North and South Korea are rivals from 1948 to the edge of the data in 2010 (rivalryno 113)",
      (fact) => fact.id === "td-113-kor-prk-1948" && fact.valid === "1948/2010",
    ),
  ],
};
