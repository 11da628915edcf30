import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { latestKnown } from "./carry-forward.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { directed, makeFigure } from "./make-figure.ts";
import { unanswerable } from "./state-system.ts";
import { shareReading } from "./trade-share-reading.ts";

export const importShareDoc: IndicatorDoc = {
  id: "import-share",
  title: "Partner share of imports",
  subject: "directed-dyad",
  formula: String.raw`s^M_{ij} = \frac{X_{ji}}{M_i}`,
  symbols: {
    "s^M_{ij}": "share of j in the imports of i, 0–1",
    "X_{ji}": "exports of goods from j to i, current US dollars",
    M_i: "imports of goods of i from the world, current US dollars",
  },
  unit: "share",
  range: "0 (buys nothing from j) to 1 (buys from nobody else)",
  whenMissing:
    "Both flows must be known in one data set; where the series have no figure, published claims stand in as for the partner share.",
  source:
    "Hirschman 1945, National Power and the Structure of Foreign Trade; Barbieri 1996, doi:10.1177/0022343396033001003",
  reading: "How much i depends on j as a supplier.",
  limits: "Goods only. Imports are usually valued with freight and insurance (c.i.f.), exports without (f.o.b.).",
};

/** M_ij / M_i, directed: the share of j in the imports of i, 0–1. */
export function importShare(index: Index, i: ActorId, j: ActorId, year: Year, settings: Settings): Figure {
  const reading =
    unanswerable(index, [i, j], year) ??
    latestKnown(year, settings.maxAgeYears.trade, (y) => shareReading(index, i, j, "imports", y));
  return makeFigure(importShareDoc, directed(i, j), year, reading);
}
