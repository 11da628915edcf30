import { factsBetween, knownFact } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { weighingRule } from "../events/disputes/dispute-rule.ts";
import { tables } from "./tables.ts";

/** Militarised disputes between states, 1816–2014. */
export const cowMid5: Dataset = {
  id: "cow-mid-5",
  version: "5.0",
  importerVersion: 1,
  source: {
    id: "cow-mid-5",
    type: "dataset",
    title: "Militarized Interstate Disputes, version 5.0",
    author: [{ family: "Palmer", given: "Glenn" }],
    issued: "2022",
    publisher: "Correlates of War Project",
    version: "5.0",
    sourceKind: "dataset",
    reliability: "b",
    licence: "Publisher’s terms not seen; single disputes are cited by number.",
    note: "Palmer et al. 2022. Covers 1816–2014. Hostility level: 2 threat, 3 display of force, 4 use of force, 5 war.",
  },
  gives: "One mutual friction for each dispute and pair of opponents, over the years that the pair has in it.",
  rule: `${weighingRule} Of one dispute and pair, this data set goes before the revision by Gibler, Miller and Little, and the list of wars before both.`,
  // Canada in 1918 and 1919, before it is a member of the state system: dispnum 197, both directions.
  rejected: [0, 4],
  tables: tables(),
  anew: tables,
  assertions: [
    factsBetween(3_400, 3_500),
    knownFact(
      "MID 61 has force used between Cuba and the United States in 1962, the missile crisis (dispnum 61, 2–40)",
      (fact) => fact.id === "mid-61-cub-usa-1962" && fact.kind === "friction" && fact.severity === 4,
    ),
    knownFact(
      "MID 51 has China and the United States at war from 1950, in Korea (dispnum 51, 2–710)",
      (fact) =>
        fact.id === "mid-51-chn-usa-1950" && fact.kind === "friction" && fact.form === "war" && fact.severity === 5,
    ),
    knownFact(
      "MID 1363 has the United States and the Soviet Union opposed in 1961, over Berlin (dispnum 1363, 2–365)",
      (fact) => fact.id === "mid-1363-sun-usa-1961" && fact.valid.includes("1961"),
    ),
  ],
};
