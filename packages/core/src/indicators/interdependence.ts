import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { makeFigure, undirected } from "./make-figure.ts";
import { salience } from "./salience.ts";
import { readSharePair } from "./share-pair.ts";
import { symmetry } from "./symmetry.ts";

/** Salience × symmetry, 0 … 1: high where both depend on each other much, and alike. Shares of two-way trade, same year.
 *  Barbieri 1996, J. Peace Res. 33(1), doi:10.1177/0022343396033001003 */
export const interdependence = (shareAB: number, shareBA: number): number =>
  salience(shareAB, shareBA) * symmetry(shareAB, shareBA);

export const interdependenceDoc: IndicatorDoc = {
  id: "interdependence",
  title: "Trade interdependence",
  subject: "dyad",
  formula: String.raw`I_{ij} = \sqrt{s_{ij}\, s_{ji}} \,\bigl(1 - |s_{ij} - s_{ji}|\bigr)`,
  symbols: {
    "I_{ij}": "interdependence of i and j, 0–1",
    "s_{ij}": "share of j in the two-way trade of i, 0–1",
    "s_{ji}": "share of i in the two-way trade of j, 0–1, same year",
  },
  unit: "index",
  range: "0 (at least one hardly needs the other) to 1 (neither has another partner)",
  whenMissing:
    "Missing unless both shares are known in one year; the latest such year within the maximum age stands in.",
  source: "Barbieri 1996, J. Peace Res. 33(1), doi:10.1177/0022343396033001003",
  reading: "High where both depend on each other much, and alike.",
  limits:
    "Small by construction: a tenth of both states' trade gives 0.1. Compare by its place among the world's dyads. It says nothing of what is traded or how easily it could be replaced.",
};

/** Salience × symmetry of a dyad in a year, 0–1. */
export function interdependenceFigure(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  const reading = readSharePair(index, a, b, year, settings, interdependence);
  return makeFigure(interdependenceDoc, undirected(a, b), year, reading);
}
