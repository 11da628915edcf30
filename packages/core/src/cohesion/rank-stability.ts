import type { ActorId } from "../units/ids.ts";
import { type Missing, missing } from "../units/missing.ts";

/** Where a dyad stands among the group's dyads, the weakest being first, over the draws in which it is known. */
export type DyadRank = {
  readonly a: ActorId;
  readonly b: ActorId;
  /** The share of the draws in which it is the weakest, 0–1. Dyads that are equally weak share the draw, so that the shares add up to 1. */
  readonly weakest: number;
  /** 5 %, median and 95 % of its ranks, whole numbers from 1; equal dyads share the better rank. Missing: known in no draw. */
  readonly rank: { readonly low: number; readonly median: number; readonly high: number } | Missing;
};

/** How stable the order of the dyads is under all the doubt together. */
export type RankStability = { readonly draws: number; readonly seed: number; readonly dyads: readonly DyadRank[] };

/**
 * Counts ranks draw by draw. Values as in draws.ts: C(i,j) in the order of the dyads, NaN where unknown; unknown dyads have no rank in a
 * draw. OECD/JRC 2008, ch. 7 (shift in rank), doi:10.1787/9789264043466-en
 */
export function rankTally(dyads: readonly { readonly a: ActorId; readonly b: ActorId }[]) {
  const n = dyads.length;
  const counts = new Uint32Array(n * n);
  const weakest = new Float64Array(n);
  const order = new Float64Array(n);
  let computed = 0;

  const add = (values: Float64Array): void => {
    let known = 0;
    for (let i = 0; i < n; i += 1) {
      const value = values[i] as number;
      if (Number.isNaN(value)) continue;
      order[known] = value;
      known += 1;
    }
    if (known === 0) return;
    computed += 1;
    const ascending = order.subarray(0, known).sort();
    let tied = 1;
    while (tied < known && ascending[tied] === ascending[0]) tied += 1;
    for (let i = 0; i < n; i += 1) {
      const value = values[i] as number;
      if (Number.isNaN(value)) continue;
      const rank = firstNotBelow(ascending, value);
      counts[i * n + rank] = (counts[i * n + rank] as number) + 1;
      if (rank === 0) weakest[i] = (weakest[i] as number) + 1 / tied;
    }
  };

  const result = (): DyadRank[] =>
    dyads.map(({ a, b }, i) => ({
      a,
      b,
      weakest: computed === 0 ? 0 : (weakest[i] as number) / computed,
      rank: ranksOf(counts.subarray(i * n, (i + 1) * n)),
    }));
  return { add, result };
}

/** Where a value stands in ascending order, the first of its equals. */
function firstNotBelow(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ranks at 5, 50 and 95 % of the draws, from how often each was reached (type 1 of Hyndman & Fan 1996: a rank that occurred). */
function ranksOf(counts: Uint32Array): DyadRank["rank"] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return missing("no-fact");
  const at = (p: number): number => {
    let reached = 0;
    for (const [rank, count] of counts.entries()) {
      reached += count;
      if (reached >= p * total) return rank + 1;
    }
    return counts.length;
  };
  return { low: at(0.05), median: at(0.5), high: at(0.95) };
}
