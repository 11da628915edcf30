import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { flows } from "./flows.ts";

/** Trade of pairs of states, 1870–2014. */
export const cowTrade4: Dataset = {
  id: "cow-trade-4.0",
  version: "4.0",
  importerVersion: 1,
  source: {
    id: "cow-trade-4.0",
    type: "dataset",
    title: "Correlates of War Project Trade Data Set, version 4.0",
    author: [
      { family: "Barbieri", given: "Katherine" },
      { family: "Keshk", given: "Omar M. G." },
    ],
    issued: "2016",
    publisher: "Correlates of War Project",
    version: "4.0",
    sourceKind: "dataset",
    reliability: "b",
    licence:
      "Publisher’s terms not seen; yearly figures of the actors of the founding case and statistics over all partners are carried, with citation.",
    note: "Imports between states and national totals, current US dollars (published in millions). With Barbieri, Keshk and Pollins 2009, Trading Data: Evaluating our Assumptions and Coding Rules, Conflict Management and Peace Science 26(5): 471–491. Figures are read from a copy rounded to whole millions.",
  },
  gives:
    "Exports of goods from each state to each other, as the importer has them or else the exporter, and the publisher's smoothed series beside.",
  rule: "The first choice for trade between two states to 2014, whole for all states under one set of rules. Later years, parts and own reports come from other data sets.",
  tables: [flows],
  assertions: [
    // The copy lacks the pairs of which nothing is known; the publisher's own file has them, as −9.
    pointsBetween("trade.flow", 1_340_000, 1_850_000),
    pointsBetween("trade.flow-smoothed", 1_340_000, 1_850_000),
    yearsAre("trade.flow", 1870, 2014),
    actorsBetween("trade.flow", 2014, 170, 200),
    knownPoint(
      "trade.flow",
      { from: "CHN", to: "USA", year: 2014 },
      472_525e6,
      "flow1 of 2,710,2014 in whole millions",
    ),
    knownPoint(
      "trade.flow",
      { from: "USA", to: "CHN", year: 2014 },
      183_283e6,
      "flow2 of 2,710,2014 in whole millions",
    ),
    knownPoint("trade.flow", { from: "CAN", to: "USA", year: 1920 }, 612e6, "flow1 of 2,20,1920 in whole millions"),
    knownPoint("trade.flow", { from: "SUN", to: "USA", year: 1985 }, 443e6, "flow1 of 2,365,1985 in whole millions"),
  ],
};
