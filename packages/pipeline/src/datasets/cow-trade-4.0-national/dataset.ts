import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { totals } from "./totals.ts";

/** Trade of each state with the world, 1870–2014, as published beside the trade of pairs. */
export const cowTrade4National: Dataset = {
  id: "cow-trade-4.0-national",
  version: "4.0",
  importerVersion: 1,
  source: {
    id: "cow-trade-4.0-national",
    type: "dataset",
    title: "Correlates of War Project Trade Data Set, version 4.0: national totals",
    author: [
      { family: "Barbieri", given: "Katherine" },
      { family: "Keshk", given: "Omar M. G." },
    ],
    issued: "2016",
    publisher: "Correlates of War Project",
    version: "4.0",
    sourceKind: "dataset",
    reliability: "b",
    licence: "Publisher’s terms not seen; yearly totals are read on the machine of who imports them, with citation.",
    note: "Total imports and exports of states, published in millions of current US dollars. They need not equal the sums over partners: China’s of 2014 are about a fifth above.",
  },
  gives: "Exports of each state to the world and of the world to it.",
  rule: "Stands beside the sums over partners, which shares are taken of so that they add up to one; the difference is shown, not split.",
  tables: [totals],
  assertions: [
    pointsBetween("trade.flow", 27_000, 29_000),
    yearsAre("trade.flow", 1870, 2014),
    actorsBetween("trade.flow", 2014, 170, 200),
    knownPoint("trade.flow", { from: "USA", to: "WLD", year: 1870 }, 418e6, "exports of 2,1870"),
    knownPoint("trade.flow", { from: "WLD", to: "CHN", year: 2014 }, 2_519_304_500_000, "imports of 710,2014"),
    knownPoint("trade.flow", { from: "CHN", to: "WLD", year: 2014 }, 2_818_426_750_000, "exports of 710,2014"),
  ],
};
