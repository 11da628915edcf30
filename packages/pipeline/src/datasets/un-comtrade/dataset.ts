import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { products, totals } from "./flows.ts";

/** Trade with China (2014–2025) and the United States (2001–2023) in their partners' reports. */
export const unComtrade: Dataset = {
  id: "un-comtrade",
  version: "2026-03 extract",
  importerVersion: 1,
  source: {
    id: "un-comtrade",
    type: "dataset",
    title: "UN Comtrade Database",
    author: [{ literal: "United Nations" }],
    publisher: "United Nations",
    sourceKind: "official-statistics",
    reliability: "a",
    licence:
      "For internal use only; may not be re-disseminated without written permission. No table is carried; single figures are cited.",
    redistributable: false,
  },
  gives:
    "Trade of every reporting state with China and with the United States, each in the partner's own report, and twelve products sold to China. Workbooks (.xlsx) are not read.",
  rule: "The partner's report where a state gives none, as Russia since 2022. Imports count freight and insurance, exports do not, so that two reports of one flow differ. Hong Kong is no state and left out; China's imports from itself are re-imports and left out.",
  tables: [totals, products],
  assertions: [
    pointsBetween("trade.flow", 10_500, 12_000),
    yearsAre("trade.flow", 2001, 2025),
    actorsBetween("trade.flow", 2021, 140, 185),
    knownPoint("trade.flow", { from: "RUS", to: "CHN", year: 2021 }, 68_679_248_077, "2021,X,Russian Federation,China"),
    knownPoint("trade.flow", { from: "CHN", to: "RUS", year: 2021 }, 72_693_024_875, "2021,M,Russian Federation,China"),
    knownPoint(
      "trade.flow",
      { from: "RUS", to: "CHN", part: "HS270900", year: 2021 },
      35_379_891_165,
      "2021,X,Russian Federation,China,270900",
    ),
  ],
};
