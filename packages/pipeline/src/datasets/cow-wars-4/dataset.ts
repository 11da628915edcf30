import { factsBetween, knownFact } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { warsTable } from "./wars.ts";

/** Wars between states, 1823–2003. */
export const cowWars4: Dataset = {
  id: "cow-wars-4",
  version: "4.0",
  importerVersion: 1,
  source: {
    id: "cow-wars-4",
    type: "dataset",
    title: "Inter-State War Data, version 4.0",
    author: [
      { family: "Sarkees", given: "Meredith Reid" },
      { family: "Wayman", given: "Frank Whelon" },
    ],
    issued: "2010",
    publisher: "Correlates of War Project",
    version: "4.0",
    sourceKind: "dataset",
    reliability: "b",
    licence: "Publisher’s terms not seen; single wars are cited by number.",
    note: "Sarkees and Wayman 2010, Resort to War (CQ Press). Wars by year and pair of opponents, 1823–2003.",
  },
  gives:
    "One mutual friction for each war and pair of opponents, of severity 5, over the years that the pair has in it.",
  rule: "A war carries the numbers of the militarised disputes that it is, so that both are seen to be one event. This list goes before the lists of disputes, for a war and a pair that both have.",
  tables: [warsTable],
  assertions: [
    factsBetween(370, 376),
    knownFact(
      "China and the United States are at war from 1950 to 1953, in Korea (warnum 151, 2–710)",
      (fact) => fact.id === "cow-war-151-chn-usa-1950" && fact.valid === "1950/1953",
    ),
    knownFact(
      "China and Vietnam are at war in 1979 (warnum 193, 710–816), which is the dispute 3007",
      (fact) =>
        fact.id === "cow-war-193-chn-vnm-1979" &&
        fact.kind === "friction" &&
        fact.identifiers?.some(({ scheme, value }) => scheme === "MID" && value === "3007") === true,
    ),
  ],
};
