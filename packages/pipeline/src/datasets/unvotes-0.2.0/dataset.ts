import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { rollCalls, votes } from "./votes.ts";

/** Votes of the General Assembly, 1946 to January 2020, in words. */
export const unvotes020: Dataset = {
  id: "unvotes-0.2.0",
  version: "0.2.0",
  importerVersion: 1,
  source: {
    id: "unvotes-0.2.0",
    type: "dataset",
    title: "unvotes: United Nations General Assembly Voting Data, version 0.2.0",
    author: [{ family: "Robinson", given: "David" }],
    version: "0.2.0",
    sourceKind: "dataset",
    reliability: "b",
    licence: "MIT (unvotes). The terms of the record it was made from were not seen.",
    note: "Made from Voeten, Strezhnev and Bailey, United Nations General Assembly Voting Data. Votes from 1 January 1946 to 14 January 2020; absences are not rows.",
  },
  gives:
    "Every state's yes, no or abstention in every roll call. The table of issues is not read: what was voted on is no number of a state.",
  rule: "Another reading of the same record, to be held against the table that reaches to 2024; no figure rests on it where that one speaks.",
  tables: [rollCalls, votes],
  assertions: [
    pointsBetween("unga.vote", 850_000, 870_109),
    yearsAre("unga.vote", 1946, 2020),
    actorsBetween("unga.vote", 2011, 185, 194),
    knownPoint("unga.vote", { from: "SUN", part: "3", year: 1946 }, 3, "row 3,Russia,RU,no"),
    knownPoint("unga.vote", { from: "CHN", part: "5900", year: 2011 }, 1, "row 5900,China,CN,yes"),
  ],
};
