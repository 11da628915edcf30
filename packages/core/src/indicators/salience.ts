import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { makeFigure, undirected } from "./make-figure.ts";
import { readSharePair } from "./share-pair.ts";

/** √(s_ij · s_ji), 0 … 1: how much the partnership weighs in the trade of both. Shares of two-way trade, same year.
 *  Barbieri 1996, J. Peace Res. 33(1), doi:10.1177/0022343396033001003 */
export const salience = (shareAB: number, shareBA: number): number => Math.sqrt(shareAB * shareBA);

export const salienceDoc: IndicatorDoc = {
  id: "salience",
  title: "Trade salience",
  subject: "dyad",
  formula: String.raw`\mathrm{salience}_{ij} = \sqrt{s_{ij}\, s_{ji}}`,
  symbols: {
    "s_{ij}": "share of j in the two-way trade of i, 0–1",
    "s_{ji}": "share of i in the two-way trade of j, 0–1, same year",
  },
  unit: "index",
  range: "0 (at least one hardly trades with the other) to 1 (neither has another partner)",
  whenMissing:
    "Missing unless both shares are known in one year; the latest such year within the maximum age stands in.",
  source: "Barbieri 1996, J. Peace Res. 33(1), doi:10.1177/0022343396033001003",
  reading: "How much the partnership weighs in the trade of both.",
  limits: "A geometric mean: a small share on one side keeps it small, however large the other is.",
};

/** √(s_ab · s_ba) of a dyad in a year, 0–1. */
export function salienceFigure(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  return makeFigure(salienceDoc, undirected(a, b), year, readSharePair(index, a, b, year, settings, salience));
}
