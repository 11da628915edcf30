import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { flows } from "./flows.ts";

/** Trade of pairs of states in the version before the present one, 1870–2009. */
export const cowTrade3: Dataset = {
  id: "cow-trade-3.0",
  version: "3.0",
  importerVersion: 1,
  source: {
    id: "cow-trade-3.0",
    type: "dataset",
    title: "Correlates of War Project Trade Data Set, version 3.0",
    author: [
      { family: "Barbieri", given: "Katherine" },
      { family: "Keshk", given: "Omar M. G." },
      { family: "Pollins", given: "Brian M." },
    ],
    issued: "2009",
    publisher: "Correlates of War Project",
    version: "3.0",
    sourceKind: "dataset",
    reliability: "b",
    licence: "Publisher’s terms not seen; yearly figures are read on the machine of who imports them, with citation.",
    note: "Superseded by version 4.0. Barbieri, Keshk and Pollins 2009, Trading Data: Evaluating our Assumptions and Coding Rules, Conflict Management and Peace Science 26(5): 471–491.",
  },
  gives: "Exports of goods from each state to each other, 1870–2009, with two decimals of a million.",
  rule: "Superseded: kept to see what a new version changed; no figure rests on it where version 4.0 speaks.",
  tables: [flows],
  assertions: [
    pointsBetween("trade.flow", 1_080_000, 1_082_000),
    yearsAre("trade.flow", 1870, 2009),
    actorsBetween("trade.flow", 2009, 170, 200),
    knownPoint("trade.flow", { from: "CHN", to: "USA", year: 2009 }, 313_489e6, "flow1 of 2,710,2009"),
    knownPoint("trade.flow", { from: "CHN", to: "RUS", year: 2006 }, 12_975_520_000, "flow1 of 365,710,2006"),
    knownPoint("trade.flow", { from: "CHN", to: "PRK", year: 2005 }, 1_204_040_000, "flow2 of 710,731,2005"),
  ],
};
