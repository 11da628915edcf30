import type { Index } from "../indicators/index-inputs.ts";
import { type ActorId, dyadsOf, type Year } from "../units/ids.ts";
import { isKnown, type Missing } from "../units/missing.ts";
import { type DoubtModel, doubtModel } from "./doubt-model.ts";
import type { Doubts } from "./doubt-terms.ts";
import { drawDyads } from "./draws.ts";
import { dyadCohesion } from "./dyad.ts";
import { demandGroup } from "./group.ts";
import { meanKnown } from "./polarisation.ts";
import { rangeOf } from "./quantiles.ts";
import { seededRandom } from "./random.ts";
import { type RankStability, rankTally } from "./rank-stability.ts";
import type { CohesionRange, DyadCohesion, Range, Settings } from "./types.ts";

/** How many draws, and which of them: the same seed gives the same draws on every machine. */
export type Sampling = { readonly draws: number; readonly seed: number };

/** Everything that the draws tell of a group. */
export type CohesionDoubt = { readonly range: CohesionRange; readonly stability: RankStability };

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
  sampling: Sampling,
): CohesionRange {
  const { members, year } = question;
  demandGroup(index, members, []);
  const dyads = dyadsOf(members).map(([a, b]) => dyadCohesion(index, a, b, year, settings));
  return cohesionDoubt(index, dyads, settings, sampling).range;
}

/** The ranges of a group's dyads as they were computed from the same index and settings, and how stable their order is. */
export function cohesionDoubt(
  index: Index,
  dyads: readonly DyadCohesion[],
  settings: Settings,
  { draws, seed }: Sampling,
): CohesionDoubt {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`found ${draws} draws; expected 1 or more`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`found seed ${seed}; expected a whole number`);
  const point = meanKnown(dyads.map(({ figure }) => figure));
  const model = doubtModel(index, dyads, settings);
  const silent: Missing = isKnown(point) ? { missing: "no-fact" } : point;
  const tally = rankTally(dyads);
  const range = (stream: number, doubts: Doubts, also?: (values: Float64Array) => void): Range | Missing => {
    const values = drawn(model, doubts, { draws, seed }, stream, also);
    return values.length === 0 ? silent : rangeOf(values);
  };
  return {
    range: {
      draws,
      seed,
      weights: range(1, { weights: true, facts: false, data: false }),
      facts: range(2, { weights: false, facts: true, data: false }),
      data: range(3, { weights: false, facts: false, data: true }),
      all: range(4, { weights: true, facts: true, data: true }, tally.add),
    },
    stability: { draws, seed, dyads: tally.result() },
  };
}

/** C(G) in each draw in which it could be computed. */
function drawn(
  model: DoubtModel,
  doubts: Doubts,
  { draws, seed }: Sampling,
  stream: number,
  also?: (values: Float64Array) => void,
): Float64Array {
  const values = new Float64Array(draws);
  let computed = 0;
  drawDyads(model, doubts, draws, seededRandom(seed, stream), (dyads) => {
    also?.(dyads);
    let sum = 0;
    let known = 0;
    for (const value of dyads) {
      if (Number.isNaN(value)) continue;
      sum += value;
      known += 1;
    }
    if (known === 0) return;
    values[computed] = sum / known;
    computed += 1;
  });
  return values.subarray(0, computed);
}
