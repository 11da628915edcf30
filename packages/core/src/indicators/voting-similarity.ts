import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown } from "../units/missing.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { makeFigure, restsOn, undirected } from "./make-figure.ts";
import { votingKappa } from "./voting-kappa.ts";

export const votingSimilarityDoc: IndicatorDoc = {
  id: "voting-similarity",
  title: "Voting similarity",
  subject: "dyad",
  formula: String.raw`v_{ij} = \max(0, \kappa_{ij})`,
  symbols: {
    "v_{ij}": "similarity of the votes of i and j in the UN General Assembly beyond chance, 0–1",
    "\\kappa_{ij}": "chance-corrected agreement of their votes, −1 to 1",
  },
  unit: "index",
  range: "0 (no more alike than chance, or opposed) to 1 (always alike)",
  whenMissing:
    "Missing where κ is, and where there are fewer joint roll calls than the settings ask for. The latest earlier year within the maximum age stands in and is named.",
  source: "Häge 2011, Political Analysis 19(3), doi:10.1093/pan/mpr023; floored at 0 as a dimension of cohesion",
  reading: "The dimension of cohesion that comes from voting alike.",
  limits: "Opposition (κ below 0) and chance are not told apart here: κ itself tells them apart.",
};

/** max(0, κ) of the dyad's votes in the UN General Assembly, 0–1. */
export function votingSimilarity(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  const kappa = votingKappa(index, a, b, year, settings);
  return makeFigure(votingSimilarityDoc, undirected(a, b), year, {
    value: isKnown(kappa.value) ? Math.max(0, kappa.value) : kappa.value,
    coverage: kappa.coverage,
    basis: [restsOn(kappa, "κ")],
    dataYear: kappa.dataYear,
    note: kappa.note,
  });
}
