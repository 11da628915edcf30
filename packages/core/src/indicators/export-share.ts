import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { latestKnown } from "./carry-forward.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { directed, makeFigure } from "./make-figure.ts";
import { unanswerable } from "./state-system.ts";
import { shareReading } from "./trade-share-reading.ts";

export const exportShareDoc: IndicatorDoc = {
  id: "export-share",
  title: "Partner share of exports",
  subject: "directed-dyad",
  formula: String.raw`s^X_{ij} = \frac{X_{ij}}{X_i}`,
  symbols: {
    "s^X_{ij}": "share of j in the exports of i, 0–1",
    "X_{ij}": "exports of goods from i to j, current US dollars",
    X_i: "exports of goods of i to the world, current US dollars",
  },
  unit: "share",
  range: "0 (sells nothing to j) to 1 (sells to nobody else)",
  whenMissing:
    "Both flows must be known in one data set; where the series have no figure, published claims stand in as for the partner share.",
  source:
    "Hirschman 1945, National Power and the Structure of Foreign Trade; Barbieri 1996, doi:10.1177/0022343396033001003",
  reading: "How much i depends on j as a market.",
  limits: "Goods only. Re-exports through third places are booked to those places.",
};

/** X_ij / X_i, directed: the share of j in the exports of i, 0–1. */
export function exportShare(index: Index, i: ActorId, j: ActorId, year: Year, settings: Settings): Figure {
  const reading =
    unanswerable(index, [i, j], year) ??
    latestKnown(year, settings.maxAgeYears.trade, (y) => shareReading(index, i, j, "exports", y));
  return makeFigure(exportShareDoc, directed(i, j), year, reading);
}
