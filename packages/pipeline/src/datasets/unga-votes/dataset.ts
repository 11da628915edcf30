import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { rollCalls } from "./roll-calls.ts";

/** Votes of the General Assembly, 1946 to June 2024. */
export const ungaVotes: Dataset = {
  id: "unga-votes",
  version: "1946-01-01 to 2024-06-04",
  importerVersion: 2,
  source: {
    id: "unga-votes",
    type: "dataset",
    title: "United Nations General Assembly Voting Data",
    author: [
      { family: "Voeten", given: "Erik" },
      { family: "Strezhnev", given: "Anton" },
      { family: "Bailey", given: "Michael" },
    ],
    publisher: "Harvard Dataverse",
    sourceKind: "dataset",
    reliability: "b",
    licence: "Publisher’s terms not seen; agreement statistics computed per dyad and year are carried, no vote.",
    note: "Bailey, Strezhnev and Voeten 2017, Estimating Dynamic State Preferences from United Nations Voting Data, Journal of Conflict Resolution 61(2): 430–456. Computed from a table of roll calls from 1946 to 4 June 2024, which holds no roll call of the emergency session in March and April 2022 and six of 2024.",
  },
  gives:
    "Every state's vote in every roll call; 8 is an absence. The topics of each roll call, of six that are coded; a roll call on none of them may also be one that nobody coded.",
  rule: "The first choice for voting: it reaches furthest. 1964 has no roll call; 2024 has six; the emergency session of March and April 2022 is not in it.",
  // Four roll calls of 2023 stand under the ids of others of the 1950s (411, 427, 449, 495): which they are can't be told.
  rejected: [4, 4],
  tables: [rollCalls],
  assertions: [
    pointsBetween("unga.vote", 950_000, 1_010_000),
    yearsAre("unga.vote", 1946, 2024),
    pointsBetween("unga.topic", 6_547, 6_547),
    knownPoint("unga.topic", { from: "WLD", part: "9069", year: 2019 }, 54, "rcid 9069, columns nu, di, co and ec"),
    actorsBetween("unga.vote", 2019, 190, 194),
    knownPoint("unga.vote", { from: "SUN", part: "3", year: 1946 }, 3, "row 3, column RUS"),
    knownPoint("unga.vote", { from: "USA", part: "9101", year: 2019 }, 3, "row 9101, column USA"),
    knownPoint("unga.vote", { from: "PRK", part: "5900", year: 2011 }, 8, "row 5900, column PRK"),
  ],
};
