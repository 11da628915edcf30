import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { makeFigure, undirected } from "./make-figure.ts";
import { readSharePair } from "./share-pair.ts";

/** 1 − |s_ij − s_ji|, 0 … 1: 1 = both depend on each other alike. Shares of two-way trade, same year.
 *  Barbieri 1996, J. Peace Res. 33(1), doi:10.1177/0022343396033001003 */
export const symmetry = (shareAB: number, shareBA: number): number => 1 - Math.abs(shareAB - shareBA);

export const symmetryDoc: IndicatorDoc = {
  id: "symmetry",
  title: "Trade symmetry",
  subject: "dyad",
  formula: String.raw`\mathrm{symmetry}_{ij} = 1 - |s_{ij} - s_{ji}|`,
  symbols: {
    "s_{ij}": "share of j in the two-way trade of i, 0–1",
    "s_{ji}": "share of i in the two-way trade of j, 0–1, same year",
  },
  unit: "index",
  range: "0 (one has no other partner, the other none of it) to 1 (both depend alike)",
  whenMissing:
    "Missing unless both shares are known in one year; the latest such year within the maximum age stands in.",
  source: "Barbieri 1996, J. Peace Res. 33(1), doi:10.1177/0022343396033001003",
  reading: "Whether the two depend on each other alike, much or little.",
  limits:
    "Close to 1 wherever both shares are small: read it with the salience. The ratio of the shares is the asymmetry.",
};

/** 1 − |s_ab − s_ba| of a dyad in a year, 0–1. */
export function symmetryFigure(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  return makeFigure(symmetryDoc, undirected(a, b), year, readSharePair(index, a, b, year, settings, symmetry));
}
