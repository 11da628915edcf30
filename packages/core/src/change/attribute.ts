import { shapley } from "../scenario/shapley.ts";
import { isKnown, type Maybe } from "../units/missing.ts";

/**
 * What each of some inputs adds to f(after) − f(before), as exact Shapley values over the inputs that differ (for up to eight; drawn
 * orders beyond, shapley.ts). An input that stays adds 0. A mixture of old and new inputs of which f says nothing counts as the
 * mean of the ends, which must be known. Adds up to the difference to rounding; from after to before it is the same with the sign turned.
 */
export function attribute(
  before: readonly number[],
  after: readonly number[],
  f: (inputs: readonly number[]) => Maybe,
): number[] {
  const moved = before.flatMap((value, i) => (value === after[i] ? [] : [i]));
  const known = (inputs: readonly number[]): number | undefined => {
    const value = f(inputs);
    return isKnown(value) ? value : undefined;
  };
  const [from, to] = [known(before), known(after)];
  if (from === undefined || to === undefined)
    throw new RangeError("found an unknown end; expected a value that is known before and after");
  const amounts = shapley(moved.length, (players) => {
    if (players.length === 0) return from;
    if (players.length === moved.length) return to;
    const chosen = new Set(players.map((player) => moved[player]));
    return known(before.map((value, i) => (chosen.has(i) ? (after[i] ?? value) : value))) ?? (from + to) / 2;
  });
  const parts = before.map(() => 0);
  for (const [player, i] of moved.entries()) parts[i] = amounts[player] ?? 0;
  return parts;
}

/**
 * (e^−s − e^−s′)/(s′ − s): the slope of e^−x between two sums of weights, s and s′ ≥ 0, by which a difference of the two adds up of
 * differences of weights without a rest (logarithmic mean; Ang 2005, Energy Policy 33(7), doi:10.1016/j.enpol.2003.10.010).
 */
export function fadingSlope(s: number, s2: number): number {
  const h = (s2 - s) / 2;
  if (Math.abs(h) > 1) return (Math.exp(-s) - Math.exp(-s2)) / (s2 - s);
  const ratio = Math.abs(h) < 1e-4 ? 1 + (h * h) / 6 : Math.sinh(h) / h;
  return Math.exp(-(s + s2) / 2) * ratio;
}
