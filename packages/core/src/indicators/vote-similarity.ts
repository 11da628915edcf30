import { type Maybe, missing } from "../units/missing.ts";

/** Two states' votes in one roll call in which both voted: yes 1, abstain 2, no 3. Absent is not a vote. */
export type VotePair = readonly [number, number];

/** The largest distance of two votes on the scale yes 1, abstain 2, no 3. */
const WIDEST = 2;

/** 1 − mean |v_i − v_j| / 2, 0 (always opposed) … 1 (always alike).
 *  Missing: "too-few" when there is no joint roll call. */
export function agreement(pairs: readonly VotePair[]): Maybe {
  if (pairs.length === 0) return missing("too-few");
  const distance = pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0);
  return 1 - distance / pairs.length / WIDEST;
}

/** Share of joint roll calls with the same vote, 0 … 1. Missing: "too-few" when there is none. */
export function identicalVotes(pairs: readonly VotePair[]): Maybe {
  if (pairs.length === 0) return missing("too-few");
  return pairs.filter(([a, b]) => a === b).length / pairs.length;
}

/** κ = 1 − D / [ Σ(x_ik − x̄_i)² + Σ(x_jk − x̄_j)² + N(x̄_i − x̄_j)² ], D = Σ(x_ik − x_jk)²: agreement beyond what two states
 *  with these voting habits would reach by chance. −1 … 1, 0 = chance.
 *  Missing: "too-few" without a roll call, "zero-denominator" when both cast one and the same vote throughout.
 *  Häge 2011, Political Analysis 19(3), doi:10.1093/pan/mpr023 */
export function kappa(pairs: readonly VotePair[]): Maybe {
  if (pairs.length === 0) return missing("too-few");
  const { n, meanA, meanB, distance } = moments(pairs);
  let expected = n * (meanA - meanB) ** 2;
  for (const [a, b] of pairs) expected += (a - meanA) ** 2 + (b - meanB) ** 2;
  return expected === 0 ? missing("zero-denominator") : Math.max(-1, 1 - distance / expected);
}

/** π = 1 − D / Σ_k [ (x_ik − m)² + (x_jk − m)² ], m = (x̄_i + x̄_j)/2, D = Σ(x_ik − x_jk)²: as κ, but chance is judged from
 *  both states' votes pooled, so that a difference of habit counts as disagreement. −1 … 1, 0 = chance.
 *  Missing: as κ. Häge 2011, Political Analysis 19(3), doi:10.1093/pan/mpr023 */
export function pi(pairs: readonly VotePair[]): Maybe {
  if (pairs.length === 0) return missing("too-few");
  const { meanA, meanB, distance } = moments(pairs);
  const pooled = (meanA + meanB) / 2;
  let expected = 0;
  for (const [a, b] of pairs) expected += (a - pooled) ** 2 + (b - pooled) ** 2;
  return expected === 0 ? missing("zero-denominator") : Math.max(-1, 1 - distance / expected);
}

function moments(pairs: readonly VotePair[]) {
  const n = pairs.length;
  let sumA = 0;
  let sumB = 0;
  let distance = 0;
  for (const [a, b] of pairs) {
    sumA += a;
    sumB += b;
    distance += (a - b) ** 2;
  }
  return { n, meanA: sumA / n, meanB: sumB / n, distance };
}
