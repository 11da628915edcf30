import { factsBetween, knownFact } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { rivalriesTable } from "./rivalries.ts";

/** Strategic rivalries, 1494–2020. */
export const tssRivalries2021: Dataset = {
  id: "tss-rivalries-2021",
  version: "2021",
  importerVersion: 1,
  source: {
    id: "tss-rivalries-2021",
    type: "dataset",
    title: "Strategic rivalries",
    author: [
      { family: "Thompson", given: "William R." },
      { family: "Sakuwa", given: "Kentaro" },
      { family: "Suhas", given: "Prashant Hosur" },
    ],
    issued: "2021",
    sourceKind: "scholarship",
    reliability: "b",
    licence: "Publisher’s terms not seen; single rivalries are cited by number.",
    note: "Thompson, Sakuwa and Suhas 2021. A rivalry still running ends 2020, the edge of the data.",
  },
  gives: "One mutual friction for each rivalry that lasted into the state system, of severity 3.",
  rule: "This list goes before that of 2012 wherever both have a rivalry of two states in years that overlap: it is the later revision.",
  tables: [rivalriesTable],
  assertions: [
    factsBetween(238, 249),
    knownFact(
      "the United States and the Soviet Union are rivals from 1945 to 1989 (tssr_id 100)",
      (fact) => fact.kind === "friction" && fact.valid === "1945/1989" && pairIs(fact, "SUN", "USA"),
    ),
    knownFact(
      "India and Pakistan are rivals from 1947 to the edge of the data in 2020 (tssr_id 107)",
      (fact) => fact.kind === "friction" && fact.valid === "1947/2020" && pairIs(fact, "IND", "PAK"),
    ),
  ],
};

const pairIs = ({ from, to }: { from: string; to: string }, one: string, other: string): boolean =>
  (from === one && to === other) || (from === other && to === one);
