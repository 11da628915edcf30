import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { type Maybe, missing } from "../units/missing.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { directed, makeFigure } from "./make-figure.ts";
import { readSharePair } from "./share-pair.ts";

/** log₂(s_ij / s_ji): +1 = i needs j twice as much as j needs i, −1 = half as much. Shares of two-way trade, same year.
 *  Missing: "zero-denominator" when either share is 0. */
export const log2Ratio = (shareIJ: number, shareJI: number): Maybe =>
  shareIJ === 0 || shareJI === 0 ? missing("zero-denominator") : Math.log2(shareIJ) - Math.log2(shareJI);

export const asymmetryDoc: IndicatorDoc = {
  id: "asymmetry",
  title: "Asymmetry of trade dependence",
  subject: "directed-dyad",
  formula: String.raw`a_{ij} = \log_2 \frac{s_{ij}}{s_{ji}}`,
  symbols: {
    "a_{ij}": "doublings by which i depends more on j than j on i",
    "s_{ij}": "share of j in the two-way trade of i, 0–1",
    "s_{ji}": "share of i in the two-way trade of j, 0–1, same year",
  },
  unit: "log2-ratio",
  range: "any number; 0 = even, +1 = i needs j twice as much, −1 = half as much; a_ij = −a_ji",
  whenMissing:
    "Missing unless both shares are known in one year, and where one of them is 0. The latest such year within the maximum age stands in.",
  source:
    "Hirschman 1945, National Power and the Structure of Foreign Trade (asymmetric dependence); the logarithm is the method's own",
  reading: "Who needs whom more, in a measure that reads alike from both sides.",
  limits:
    "A ratio: it is large also where both shares are tiny. It follows from the sizes of the two economies to a great extent.",
};

/** log₂(s_ij / s_ji), directed: above 0 where i needs j more. */
export function asymmetry(index: Index, i: ActorId, j: ActorId, year: Year, settings: Settings): Figure {
  return makeFigure(asymmetryDoc, directed(i, j), year, readSharePair(index, i, j, year, settings, log2Ratio));
}
