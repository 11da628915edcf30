import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { joint } from "./joint.ts";
import { memberships } from "./memberships.ts";

/** Memberships in intergovernmental organisations, 1816–2014. */
export const cowIgo3: Dataset = {
  id: "cow-igo-3",
  version: "3",
  importerVersion: 1,
  source: {
    id: "cow-igo-3",
    type: "dataset",
    title: "Intergovernmental Organizations, version 3",
    author: [
      { family: "Pevehouse", given: "Jon C. W." },
      { family: "Nordstrom", given: "Timothy" },
      { family: "McManus", given: "Roseanne W." },
      { family: "Jamison", given: "Anne Spencer" },
    ],
    issued: "2020",
    publisher: "Correlates of War Project",
    version: "3",
    sourceKind: "dataset",
    reliability: "b",
    licence:
      "Publisher’s terms not seen; counts per state, dyad and year of the actors of the founding case are carried, with citation.",
    note: "Pevehouse, Nordstrom, McManus and Jamison 2020, Tracking Organizations in the World, Journal of Peace Research. Covers 1816–2014.",
  },
  gives: "Numbers of organisations that two states are both full members of, and of each state's memberships by kind.",
  rule: "The one count over all organisations. Single organisations of the founding case are facts of their own.",
  tables: [joint, memberships],
  assertions: [
    pointsBetween("igo.joint", 917_000, 917_695),
    pointsBetween("igo.memberships", 62_000, 62_228),
    yearsAre("igo.joint", 1816, 2014),
    actorsBetween("igo.joint", 2014, 190, 196),
    knownPoint("igo.joint", { from: "CHN", to: "RUS", year: 2014 }, 55, "row 365,710,2014"),
    knownPoint("igo.joint", { from: "CHN", to: "USA", year: 2014 }, 54, "row 2,710,2014"),
    knownPoint("igo.memberships", { from: "USA", year: 2014 }, 89, "sum_igo_full of 2,2014"),
    knownPoint("igo.memberships", { from: "CHN", part: "any", year: 2014 }, 83, "sum_igo_anytype of 710,2014"),
  ],
};
