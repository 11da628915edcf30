import { knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { months } from "./months.ts";

/** South Korea's monthly trade with China. */
export const kosisChina: Dataset = {
  id: "kosis-china",
  version: "2001-01 to 2019-12",
  importerVersion: 1,
  source: {
    id: "kosis-china",
    type: "dataset",
    title: "Korean Statistical Information Service: trade with China by month",
    author: [{ literal: "Statistics Korea (KOSIS)" }],
    publisher: "Statistics Korea (KOSIS)",
    sourceKind: "official-statistics",
    reliability: "a",
    licence: "Publisher’s terms not seen. No table is carried; single figures are cited.",
    note: "Read from a copy of the monthly table, January 2001 to December 2019.",
  },
  gives: "South Korea's exports to China and imports from it, each month and each whole year, in US dollars.",
  rule: "The own report of South Korea beside the compilers’ choice; years are sums of months.",
  tables: [months],
  assertions: [
    pointsBetween("trade.flow", 494, 494),
    yearsAre("trade.flow", 2001, 2019),
    knownPoint("trade.flow", { from: "KOR", to: "CHN", part: "m01", year: 2001 }, 1_239_083_000, "Exports of 2001.01"),
    knownPoint(
      "trade.flow",
      { from: "KOR", to: "CHN", year: 2014 },
      145_287_702_000,
      "sum of 2014; UN Comtrade has 145.3 bn",
    ),
    knownPoint("trade.flow", { from: "CHN", to: "KOR", year: 2014 }, 90_082_224_000, "sum of 2014"),
  ],
};
