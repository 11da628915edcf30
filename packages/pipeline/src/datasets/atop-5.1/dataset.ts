import { knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { dyadYearsTable } from "./dyad-years.ts";

/** Which obligations each state owed each other one, year by year, 1816–2018. */
export const atop51: Dataset = {
  id: "atop-5.1",
  version: "5.1",
  importerVersion: 1,
  source: {
    id: "atop-5.1",
    type: "dataset",
    title: "Alliance Treaty Obligations and Provisions, version 5.1",
    author: [
      { family: "Leeds", given: "Brett Ashley" },
      { family: "Ritter", given: "Jeffrey M." },
      { family: "Mitchell", given: "Sara McLaughlin" },
      { family: "Long", given: "Andrew G." },
    ],
    issued: "2002",
    publisher: "ATOP Project",
    version: "5.1",
    sourceKind: "dataset",
    reliability: "b",
    licence: "Publisher’s terms not seen; single dyad-years are cited.",
    note: "Directed dyad-years to 2018, the five obligations only.",
  },
  gives:
    "For each directed pair that has an alliance in a year, whether the first owes the second each of the five obligations. All alliances of the pair are taken together.",
  rule: "Stands beside the treaties of ATOP 4.01, which it is never mixed with: it has two more years and other dates in places, and does not say which treaty an obligation comes from.",
  tables: [dyadYearsTable],
  assertions: [
    yearsAre("obligation.owed", 1816, 2018),
    pointsBetween("obligation.owed", 1_300_000, 1_366_480),
    knownPoint("obligation.owed", { from: "USA", to: "JPN", part: "defence", year: 2018 }, 1, "2–740, 2018"),
    knownPoint("obligation.owed", { from: "JPN", to: "USA", part: "defence", year: 2018 }, 0, "740–2, 2018"),
    knownPoint("obligation.owed", { from: "RUS", to: "CHN", part: "consultation", year: 2018 }, 1, "365–710, 2018"),
    knownPoint("obligation.owed", { from: "CHN", to: "USA", part: "non-aggression", year: 2018 }, 1, "710–2, 2018"),
    knownPoint("obligation.owed", { from: "CHN", to: "USA", part: "defence", year: 2018 }, 0, "710–2, 2018"),
  ],
};
