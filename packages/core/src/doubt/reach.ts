import { dimensions as order } from "../cohesion/settings.ts";
import type { DimensionId, Settings } from "../cohesion/types.ts";
import { isKnown } from "../units/missing.ts";
import type { FactEvaluator } from "./fact-evaluator.ts";
import { MOST_FACTS, subsets } from "./subsets.ts";

/** What taking away some facts of a dimension can make of it: NaN for unknown. */
type Outcome = { readonly cost: number; readonly value: number };

/** The least and the most that a figure can come to; Infinity and −Infinity where it can't be known. */
export type Reach = { readonly least: number; readonly most: number };

/**
 * How far C(i,j) can go when up to 0, 1, … MOST_FACTS facts are gone, over the ways that leave it known; the dimensions are taken to move
 * apart from each other.
 */
export function reachOf(facts: FactEvaluator, dyad: number, settings: Settings): Reach[] {
  const outcomes = order.map((dimension) => outcomesOf(facts, dyad, dimension));
  const reach = Array.from({ length: MOST_FACTS + 1 }, () => ({
    least: Number.POSITIVE_INFINITY,
    most: Number.NEGATIVE_INFINITY,
  }));
  const walk = (d: number, spent: number, sum: number, known: number): void => {
    const dimension = order[d];
    if (dimension === undefined) {
      if (known === 0) return;
      for (const one of reach.slice(spent)) {
        one.least = Math.min(one.least, sum / known);
        one.most = Math.max(one.most, sum / known);
      }
      return;
    }
    const weight = settings.weights[dimension];
    for (const { cost, value } of outcomes[d] ?? []) {
      if (spent + cost > MOST_FACTS) continue;
      if (Number.isNaN(value)) walk(d + 1, spent + cost, sum, known);
      else walk(d + 1, spent + cost, sum + weight * value, known + weight);
    }
  };
  walk(0, 0, 0, 0);
  return reach;
}

/** For each number of facts gone the lowest value, the highest, and that it is unknown, where that can be. */
function outcomesOf(facts: FactEvaluator, dyad: number, dimension: DimensionId): Outcome[] {
  const own = facts.parts[dyad]?.byDimension[dimension] ?? [];
  const outcomes: Outcome[] = [];
  for (let cost = 0; cost <= MOST_FACTS; cost += 1) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    let unknown = false;
    for (const gone of subsets(own, cost)) {
      const value = facts.score(dyad, dimension, gone);
      if (!isKnown(value)) unknown = true;
      else {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    if (unknown) outcomes.push({ cost, value: Number.NaN });
    if (low <= high) outcomes.push({ cost, value: low });
    if (low < high) outcomes.push({ cost, value: high });
  }
  return outcomes;
}
