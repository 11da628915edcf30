import { knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { months } from "./months.ts";

/** Japan's monthly trade with China in yen. */
export const japanCustomsChina: Dataset = {
  id: "japan-customs-china",
  version: "2001-01 to 2019-12",
  importerVersion: 1,
  source: {
    id: "japan-customs-china",
    type: "dataset",
    title: "Trade Statistics of Japan: trade with China by month",
    author: [{ literal: "Ministry of Finance Japan" }],
    publisher: "Ministry of Finance Japan",
    sourceKind: "official-statistics",
    reliability: "a",
    licence: "Publisher’s terms not seen. No table is carried; single figures are cited.",
    note: "Read from a copy of the monthly table, January 2001 to December 2019.",
  },
  gives: "Japan's exports to China and imports from it, each month and each whole year, in yen.",
  rule: "Yen are an indicator of their own and never added to dollars; other data sets have the dollars.",
  tables: [months],
  assertions: [
    pointsBetween("trade.flow-yen", 494, 494),
    yearsAre("trade.flow-yen", 2001, 2019),
    knownPoint(
      "trade.flow-yen",
      { from: "JPN", to: "CHN", part: "m01", year: 2001 },
      231_700_220_000,
      "Exports of 2001/01",
    ),
    knownPoint(
      "trade.flow-yen",
      { from: "JPN", to: "CHN", year: 2014 },
      13_381_487_410_000,
      "Exports of the twelve months of 2014",
    ),
    knownPoint(
      "trade.flow-yen",
      { from: "CHN", to: "JPN", year: 2014 },
      19_176_450_101_000,
      "Imports of the twelve months of 2014",
    ),
  ],
};
