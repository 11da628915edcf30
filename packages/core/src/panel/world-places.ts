import { quantile } from "../cohesion/quantiles.ts";
import { at, reasonCode, unknownCells } from "./cells.ts";
import type { SharePairs } from "./trade-shares.ts";

/** p00 … p100. */
export const PERCENTILES = 101;
const NOT_COVERED = reasonCode("not-covered");

/**
 * The percentiles of interdependence over the pairs of which it is known (n × n, symmetric, each pair once), ascending; 101 NaN
 * when it is known of none. Linear between the two nearest values.
 */
export function worldPercentiles(n: number, interdependence: Float64Array): Float64Array {
  const found = new Float64Array((n * (n - 1)) / 2);
  let known = 0;
  for (let i = 0; i < n; i++) {
    for (let cell = i * n + i + 1; cell < i * n + n; cell++) {
      const value = at(interdependence, cell);
      if (!Number.isNaN(value)) found[known++] = value;
    }
  }
  const percentiles = unknownCells(PERCENTILES);
  if (known === 0) return percentiles;
  const ascending = found.subarray(0, known).sort();
  for (let percent = 0; percent < PERCENTILES; percent++) percentiles[percent] = quantile(ascending, percent / 100);
  return percentiles;
}

/**
 * Share of the world's dyads below each pair, 0–1, by straight lines between the percentiles; ties count as not below. Symmetric.
 * The percentiles may be another year's, or rounded as published. Missing where the interdependence is, and "not-covered"
 * without a distribution. Definition: interdependence-place.
 */
export function worldPlaces(
  n: number,
  pairs: Pick<SharePairs, "interdependence" | "reason" | "coverage">,
  percentiles: Float64Array,
) {
  const values = unknownCells(n * n);
  const reason = pairs.reason.slice();
  const coverage = new Float64Array(n * n);
  const distributed = !Number.isNaN(at(percentiles, 0));
  for (let i = 0; i < n; i++) {
    for (let j = i + 1, cell = i * n + j, mirror = j * n + i; j < n; j++, cell++, mirror += n) {
      const value = at(pairs.interdependence, cell);
      const share = at(pairs.coverage, cell);
      if (Number.isNaN(value)) {
        coverage[cell] = coverage[mirror] = share / 2;
      } else if (distributed) {
        values[cell] = values[mirror] = shareBelow(percentiles, value);
        coverage[cell] = coverage[mirror] = share;
      } else {
        reason[cell] = reason[mirror] = NOT_COVERED;
        coverage[cell] = coverage[mirror] = share / 2;
      }
    }
  }
  return { values, reason, coverage };
}

function shareBelow(percentiles: Float64Array, value: number): number {
  let above = 0;
  let end = percentiles.length;
  while (above < end) {
    const middle = (above + end) >>> 1;
    if (at(percentiles, middle) < value) above = middle + 1;
    else end = middle;
  }
  if (above === 0) return 0;
  if (above === percentiles.length) return 1;
  const [lower, upper] = [at(percentiles, above - 1), at(percentiles, above)];
  const [below, next] = [(above - 1) / 100, above / 100];
  return below + ((value - lower) / (upper - lower)) * (next - below);
}
