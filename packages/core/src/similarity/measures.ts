import { kappa, pi } from "../indicators/vote-similarity.ts";
import { type Maybe, missing } from "../units/missing.ts";

/** What one place of two portfolios holds: the ties of i and of j with a third state, and the weight of that state. */
export type Place = { readonly x: number; readonly y: number; readonly weight: number };

/**
 * S = 1 − 2 Σ w |x − y| / (d_max Σ w), −1 (as different as can be) to 1 (the same). `top` is d_max, the greatest distance of two ties.
 * Missing: "too-few" without a place, "zero-denominator" where no place weighs or all ties are worth the same.
 * Signorino & Ritter 1999, International Studies Quarterly 43, doi:10.1111/0020-8833.00113
 */
export function similarityS(places: readonly Place[], top: number): Maybe {
  if (places.length === 0) return missing("too-few");
  let distance = 0;
  let weights = 0;
  for (const { x, y, weight } of places) {
    distance += weight * Math.abs(x - y);
    weights += weight;
  }
  if (top * weights === 0) return missing("zero-denominator");
  return Math.max(-1, 1 - (2 * distance) / (top * weights));
}

/** κ of two portfolios, −1–1, 0 what chance gives (vote-similarity.ts). Missing: also where all ties are the same. Häge 2011. */
export const portfolioKappa = (places: readonly Place[]): Maybe => corrected(places, kappa);

/** π of two portfolios, −1–1, 0 what chance gives (vote-similarity.ts). Missing: as κ. Häge 2011. */
export const portfolioPi = (places: readonly Place[]): Maybe => corrected(places, pi);

function corrected(places: readonly Place[], formula: typeof kappa): Maybe {
  const first = places[0];
  // Means of equal fractions differ from them in the last digit, so that the formula's own test for nothing would fail.
  if (first && places.every(({ x, y }) => x === first.x && y === first.x)) return missing("zero-denominator");
  return formula(places.map(({ x, y }) => [x, y]));
}
