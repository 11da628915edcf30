import { factsBetween, knownFact } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { weighingRule } from "../events/disputes/dispute-rule.ts";
import { yearsTable } from "./years.ts";

/** The revision of the militarised disputes by Gibler, Miller and Little, 1816–2010. */
export const gmlMid221: Dataset = {
  id: "gml-mid-2.2.1",
  version: "2.2.1",
  importerVersion: 1,
  source: {
    id: "gml-mid-2.2.1",
    type: "dataset",
    title: "Militarized interstate disputes, corrected version 2.2.1",
    author: [
      { family: "Gibler", given: "Douglas M." },
      { family: "Miller", given: "Steven V." },
      { family: "Little", given: "Erin K." },
    ],
    issued: "2016",
    version: "2.2.1",
    sourceKind: "dataset",
    reliability: "b",
    licence: "Publisher’s terms not seen; single disputes are cited by number.",
    note: "Gibler, Miller and Little 2016. A revision of the disputes of Correlates of War, 1816–2010, under the same numbers.",
  },
  gives: "One mutual friction for each dispute and pair of opponents, over the years that the pair has in it.",
  rule: `${weighingRule} The version 5 of Correlates of War goes first: of a dispute and pair that both have, this is the competing statement. The start is given by its year, for the table does not say whose year the month belongs to.`,
  tables: [yearsTable],
  assertions: [
    factsBetween(3_100, 3_150),
    knownFact(
      "MID 61 has force used between Cuba and the United States in 1962, the missile crisis (dispnum 61, 2–40)",
      (fact) => fact.id === "gml-mid-61-cub-usa-1962" && fact.kind === "friction" && fact.severity === 4,
    ),
    knownFact(
      "MID 51 has China and the United States at war from 1950, in Korea (dispnum 51, 2–710)",
      (fact) => fact.id === "gml-mid-51-chn-usa-1950" && fact.kind === "friction" && fact.severity === 5,
    ),
  ],
};
