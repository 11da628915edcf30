import { WORLD } from "../actors.ts";
import type { Year } from "../units/ids.ts";
import type { Basis } from "./figure.ts";
import { type Index, pointsOf } from "./index-inputs.ts";

/** The value below which a share `p` of the world's dyads lies. */
export type Quantile = { readonly p: number; readonly value: number };
export type WorldQuantiles = {
  readonly year: Year;
  readonly quantiles: readonly Quantile[];
  readonly basis: readonly Basis[];
};

const PART = /^p(\d{1,3}(?:\.\d+)?)$/;

/** Sorted once for each arrangement of the series and year: a matter of speed alone. */
const read = new WeakMap<Index["series"], Map<Year, WorldQuantiles | undefined>>();

/** The world distribution of interdependence in a year, or of the last year that has one when the year is later than that. */
export function worldQuantiles(index: Index, year: Year): WorldQuantiles | undefined {
  const last = index.seriesYears.get("world.interdependence-quantile")?.at(-1);
  if (last === undefined) return undefined;
  const from = Math.min(year, last);
  const years = read.get(index.series) ?? new Map<Year, WorldQuantiles | undefined>();
  read.set(index.series, years);
  if (!years.has(from)) years.set(from, readQuantiles(index, from));
  return years.get(from);
}

function readQuantiles(index: Index, year: Year): WorldQuantiles | undefined {
  const points = pointsOf(index, "world.interdependence-quantile", WORLD, null, year);
  const dataset = points.at(-1)?.point.dataset;
  const known = points.flatMap(({ point, key }) =>
    point.dataset === dataset && point.value !== null ? [{ p: percentOf(point.part), value: point.value, key }] : [],
  );
  if (known.length < 2) return undefined;
  known.sort((x, y) => x.p - y.p);
  return {
    year,
    quantiles: known.map(({ p, value }) => ({ p, value })),
    basis: known.map(({ p, value, key }): Basis => {
      return { rests: "series", key, value, role: `below it ${+(p * 100).toFixed(1)} % of the world's dyads` };
    }),
  };
}

function percentOf(part: string | null): number {
  const percent = Number(PART.exec(part ?? "")?.[1]);
  if (!(percent <= 100)) throw new Error(`found the quantile "${part ?? "-"}"; expected one of p00 … p100`);
  return percent / 100;
}

/** Where a value lies among ascending quantiles, as the number of the first quantile that is not below it. */
export const firstNotBelow = (quantiles: readonly Quantile[], value: number): number => {
  const found = quantiles.findIndex((quantile) => quantile.value >= value);
  return found === -1 ? quantiles.length : found;
};

/** Share of the distribution below `value`, 0 … 1, by straight lines between the quantiles. Ties count as not below. */
export function shareBelow(quantiles: readonly Quantile[], value: number): number {
  const above = firstNotBelow(quantiles, value);
  const upper = quantiles[above];
  const lower = quantiles[above - 1];
  if (upper === undefined) return 1;
  if (lower === undefined) return 0;
  return lower.p + ((value - lower.value) / (upper.value - lower.value)) * (upper.p - lower.p);
}
