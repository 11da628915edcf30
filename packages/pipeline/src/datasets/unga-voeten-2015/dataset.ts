import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { votes } from "./votes.ts";

/** Votes of the General Assembly, sessions 1 to 70, as first published. */
export const ungaVoeten2015: Dataset = {
  id: "unga-voeten-2015",
  version: "sessions 1–70",
  importerVersion: 1,
  source: {
    id: "unga-voeten-2015",
    type: "dataset",
    title: "United Nations General Assembly Voting Data, sessions 1–70",
    author: [
      { family: "Voeten", given: "Erik" },
      { family: "Strezhnev", given: "Anton" },
      { family: "Bailey", given: "Michael" },
    ],
    publisher: "Harvard Dataverse",
    sourceKind: "dataset",
    reliability: "b",
    licence: "Copy used: MIT (unvotes). The publisher’s own terms were not seen.",
    note: "Bailey, Strezhnev and Voeten 2017, Estimating Dynamic State Preferences from United Nations Voting Data, Journal of Conflict Resolution 61(2): 430–456. Votes from 1946 to 2015.",
  },
  gives: "Every state's vote in every roll call of 1946–2015; 8 is an absence.",
  rule: "An earlier state of the same record, to be held against the table that reaches to 2024; no figure rests on it where that one speaks.",
  tables: [votes],
  assertions: [
    pointsBetween("unga.vote", 790_000, 812_092),
    yearsAre("unga.vote", 1946, 2015),
    actorsBetween("unga.vote", 2013, 188, 194),
    knownPoint("unga.vote", { from: "SUN", part: "3", year: 1946 }, 3, "row 3,1,3,365"),
    knownPoint("unga.vote", { from: "USA", part: "5300", year: 2013 }, 3, "row 5300,68,3,2"),
  ],
};
