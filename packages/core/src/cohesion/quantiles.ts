import type { Range } from "./types.ts";

/** The p-quantile of ascending values, linear between the two nearest (type 7 of Hyndman & Fan 1996,
 *  Am. Stat. 50(4), doi:10.1080/00031305.1996.10473566). Expects at least one value and 0 ≤ p ≤ 1. */
export function quantile(ascending: Float64Array, p: number): number {
  const position = (ascending.length - 1) * p;
  const below = Math.floor(position);
  const lower = ascending[below];
  if (lower === undefined) throw new RangeError("found no value; expected at least one");
  const upper = ascending[below + 1] ?? lower;
  return lower + (upper - lower) * (position - below);
}

/** 5 %, 50 % and 95 % of the values, in any order. */
export function rangeOf(values: Float64Array): Range {
  const ascending = values.slice().sort();
  return { low: quantile(ascending, 0.05), median: quantile(ascending, 0.5), high: quantile(ascending, 0.95) };
}
