import { knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { months } from "./months.ts";

/** The monthly trade of the United States with China. */
export const usCensusChina: Dataset = {
  id: "us-census-china",
  version: "2001-01 to 2019-12",
  importerVersion: 1,
  source: {
    id: "us-census-china",
    type: "dataset",
    title: "Trade in Goods with China",
    author: [{ literal: "US Census Bureau" }],
    publisher: "US Census Bureau",
    sourceKind: "official-statistics",
    reliability: "a",
    licence: "Publisher’s terms not seen. No table is carried; single figures are cited.",
    note: "Read from a copy of the monthly table, January 2001 to December 2019.",
  },
  gives: "US exports to China and imports from it, each month and each whole year, in US dollars.",
  rule: "The own report of the United States beside the compilers’ choice; years are sums of months.",
  tables: [months],
  assertions: [
    pointsBetween("trade.flow", 494, 494),
    yearsAre("trade.flow", 2001, 2019),
    knownPoint(
      "trade.flow",
      { from: "USA", to: "CHN", part: "m01", year: 2001 },
      1_187_500_000,
      "Exports of January 2001",
    ),
    knownPoint(
      "trade.flow",
      { from: "CHN", to: "USA", year: 2014 },
      468_474_900_000,
      "Imports of the twelve months of 2014",
    ),
    knownPoint(
      "trade.flow",
      { from: "USA", to: "CHN", year: 2014 },
      123_657_200_000,
      "Exports of the twelve months of 2014",
    ),
  ],
};
