import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { events } from "./events.ts";

/** Events between states as the news told them, 2002–2014. */
export const icewsDyadYear: Dataset = {
  id: "icews-dyad-year",
  version: "2015, dyad-years 2002–2014",
  importerVersion: 1,
  source: {
    id: "icews-dyad-year",
    type: "dataset",
    title: "ICEWS Coded Event Data: directed dyad-years",
    author: [
      { family: "Boschee", given: "Elizabeth" },
      { family: "Lautenschlager", given: "Jennifer" },
      { family: "O’Brien", given: "Sean" },
      { family: "Shellman", given: "Steve" },
      { family: "Starz", given: "James" },
      { family: "Ward", given: "Michael" },
    ],
    issued: "2015",
    publisher: "Harvard Dataverse",
    DOI: "10.7910/DVN/28075",
    sourceKind: "dataset",
    reliability: "b",
    licence:
      "Publisher’s terms not seen; counts per directed dyad and year are read on the machine of who imports them.",
    note: "Counts of events coded by machine from news, of 152 states. More news means more events: compare within a pair rather than between pairs.",
  },
  gives: "Numbers of events of verbal and material cooperation and conflict from one state towards another.",
  rule: "Beside all else: counts of news are no measure of what states owe or do, and no judgement rests on them alone.",
  tables: [events],
  assertions: [
    pointsBetween("events.verbal-cooperation", 298_000, 298_376),
    pointsBetween("events.material-conflict", 298_000, 298_376),
    yearsAre("events.verbal-cooperation", 2002, 2014),
    actorsBetween("events.verbal-cooperation", 2014, 150, 152),
    knownPoint("events.verbal-cooperation", { from: "RUS", to: "PRK", year: 2014 }, 667, "verbCoop of RUS,PRK,2014"),
    knownPoint("events.material-conflict", { from: "USA", to: "CHN", year: 2006 }, 108, "matlConf of USA,CHN,2006"),
    knownPoint("events.verbal-conflict", { from: "RUS", to: "PRK", year: 2006 }, 124, "verbConf of RUS,PRK,2006"),
  ],
};
