import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { transfers } from "./transfers.ts";

/** Transfers of major arms among sixteen states, 1950–2021, an extract. */
export const sipriArmsTransfers: Dataset = {
  id: "sipri-arms-transfers",
  version: "2022-05 extract",
  importerVersion: 1,
  source: {
    id: "sipri-arms-transfers",
    type: "dataset",
    title: "SIPRI Arms Transfers Database",
    author: [{ literal: "Stockholm International Peace Research Institute" }],
    publisher: "SIPRI",
    sourceKind: "dataset",
    reliability: "b",
    licence: "Terms not seen; no table is carried, single figures are cited.",
    redistributable: false,
    note: "Trend-indicator values (TIV), as extracted in May 2022. TIV measure military capability, not money; later releases revise earlier years.",
  },
  gives:
    "Volumes of arms that one state delivered to another, in trend-indicator value. Years without a row are not zero.",
  rule: "Beside the facts on single deliveries; the trend-indicator value is no money and is never added to trade.",
  tables: [transfers],
  assertions: [
    pointsBetween("arms.tiv", 2_000, 2_155),
    yearsAre("arms.tiv", 1950, 2021),
    actorsBetween("arms.tiv", 2005, 8, 16),
    knownPoint("arms.tiv", { from: "RUS", to: "CHN", year: 2005 }, 3077, "row Russia,China,2005"),
    knownPoint("arms.tiv", { from: "SUN", to: "PRK", year: 1985 }, 1011, "row Soviet Union,North Korea,1985"),
  ],
};
