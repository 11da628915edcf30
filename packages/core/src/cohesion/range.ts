import type { Index } from "../indicators/index-inputs.ts";
import { type ActorId, dyadsOf, type Year } from "../units/ids.ts";
import { isKnown, type Missing } from "../units/missing.ts";
import { type DoubtModel, doubtModel } from "./doubt-model.ts";
import { type Doubts, mayChange, termValue } from "./doubt-terms.ts";
import { dyadCohesion } from "./dyad.ts";
import { demandGroup } from "./group.ts";
import { meanKnown } from "./polarisation.ts";
import { rangeOf } from "./quantiles.ts";
import { dirichlet, type Random, seededRandom } from "./random.ts";
import type { CohesionRange, Range, Settings } from "./types.ts";

/**
 * The sum of the Dirichlet parameters, shared out in proportion to the chosen weights: 5 for each of six dimensions. With equal
 * weights of 1/6 a drawn weight has a standard deviation of 0.067, so that nine draws in ten lie between about 0.07 and 0.29.
 */
const CONCENTRATION = 30;

/**
 * How far C(G) moves when the weights, the facts and the data are in doubt: each apart, and all together.
 * Weights: Dirichlet draws around the chosen ones. Facts: each is kept with the probability of its confidence, and what rests on a
 * dropped one is computed without it, or is unknown. Data: every trade share is drawn from the reports there are of it, own and
 * mirror, each distinct result equally likely. A draw in which no dyad is known is left out.
 * Missing (with the figure's own reason, else "no-fact") when no draw could be computed. Same seed, same ranges.
 * OECD/JRC 2008, Handbook on Constructing Composite Indicators, ch. 7, doi:10.1787/9789264043466-en
 */
export function cohesionRange(
  index: Index,
  question: { readonly members: readonly ActorId[]; readonly year: Year },
  settings: Settings,
  sampling: { readonly draws: number; readonly seed: number },
): CohesionRange {
  const { members, year } = question;
  const { draws, seed } = sampling;
  demandGroup(index, members, []);
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`found ${draws} draws; expected 1 or more`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`found seed ${seed}; expected a whole number`);
  const dyads = dyadsOf(members).map(([a, b]) => dyadCohesion(index, a, b, year, settings));
  const point = meanKnown(dyads.map(({ figure }) => figure));
  const model = doubtModel(index, dyads, settings);
  const silent: Missing = isKnown(point) ? { missing: "no-fact" } : point;
  const range = (stream: number, doubts: Doubts): Range | Missing => {
    const values = drawn(model, doubts, draws, seededRandom(seed, stream));
    return values.length === 0 ? silent : rangeOf(values);
  };
  return {
    draws,
    seed,
    weights: range(1, { weights: true, facts: false, data: false }),
    facts: range(2, { weights: false, facts: true, data: false }),
    data: range(3, { weights: false, facts: false, data: true }),
    all: range(4, { weights: true, facts: true, data: true }),
  };
}

/** C(G) in each draw in which it could be computed. */
function drawn(model: DoubtModel, doubts: Doubts, draws: number, random: Random): Float64Array {
  const { terms, keep } = model;
  const total = model.weights.reduce((sum, weight) => sum + weight, 0);
  const alpha = model.weights.map((weight) => (CONCENTRATION * weight) / total);
  const weights = Float64Array.from(model.weights);
  const kept = new Uint8Array(keep.length).fill(1);
  const scores = new Float64Array(terms.length);
  const pick = doubts.data ? (n: number) => Math.floor(random() * n) : () => 0;
  const values = new Float64Array(draws);
  const unsure = terms.flatMap((term, at) => (mayChange(term, doubts) ? [{ term, at }] : []));
  let computed = 0;
  for (const [at, term] of terms.entries()) scores[at] = termValue(term, kept, () => 0);

  for (let draw = 0; draw < draws; draw += 1) {
    if (doubts.weights) dirichlet(alpha, random, weights);
    if (doubts.facts)
      for (let fact = 0; fact < kept.length; fact += 1) kept[fact] = random() < (keep[fact] ?? 1) ? 1 : 0;
    for (const { term, at } of unsure) scores[at] = termValue(term, kept, pick);
    const value = meanOfDyads(scores, weights);
    if (Number.isNaN(value)) continue;
    values[computed] = value;
    computed += 1;
  }
  return values.subarray(0, computed);
}

/** Mean over the known dyads of the weighted mean over the known dimensions; NaN when no dyad is known. */
function meanOfDyads(scores: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let dyads = 0;
  for (let first = 0; first < scores.length; first += weights.length) {
    let weighted = 0;
    let known = 0;
    for (let d = 0; d < weights.length; d += 1) {
      const score = scores[first + d] ?? Number.NaN;
      const weight = weights[d] ?? 0;
      if (Number.isNaN(score)) continue;
      weighted += weight * score;
      known += weight;
    }
    if (known === 0) continue;
    sum += weighted / known;
    dyads += 1;
  }
  return dyads === 0 ? Number.NaN : sum / dyads;
}
