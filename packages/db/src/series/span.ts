import { type SeriesPoint, seriesIndicators } from "@entente/core/series";
import type { Year } from "@entente/core/units/ids";
import type { MissingReason } from "@entente/core/units/missing";

/** What the points of a span share: all but the year and what is said of it. */
export type SpanKey = Pick<SeriesPoint, "dataset" | "indicator" | "reporter" | "from" | "to" | "part">;

/**
 * One series of one subject over the years, as JSON: from year `y` on a value a year in `v`, null where there is none; why in `m`
 * and flags in `f`, by position. A year with null and no reason has no point.
 */
export type Span = { y: Year; v: (number | null)[]; m?: Record<number, MissingReason>; f?: Record<number, string> };

type Told = Pick<SeriesPoint, "year" | "value" | "missing" | "flag">;

/** Packs points of one subject, which must be in the order of their years. */
export function packSpan(points: readonly Told[]): string {
  const first = points[0]?.year ?? 0;
  const span: Span = { y: first, v: [] };
  for (const { year, value, missing, flag } of points) {
    while (span.v.length < year - first) span.v.push(null);
    const at = span.v.length;
    span.v.push(value);
    if (missing !== null) {
      span.m ??= {};
      span.m[at] = missing;
    }
    if (flag !== null) {
      span.f ??= {};
      span.f[at] = flag;
    }
  }
  return JSON.stringify(span);
}

/** The points of a span from one year to another. */
export function unpackSpan(key: SpanKey, text: string, years: { from: Year; to: Year }): SeriesPoint[] {
  const { y, v, m, f }: Span = JSON.parse(text);
  const unit = seriesIndicators[key.indicator].unit;
  const points: SeriesPoint[] = [];
  for (let at = Math.max(0, years.from - y); at < v.length && y + at <= years.to; at++) {
    const value = v[at] ?? null;
    const missing = m?.[at] ?? null;
    if (value === null && missing === null) continue;
    points.push({ ...key, year: y + at, value, unit, missing, flag: f?.[at] ?? null });
  }
  return points;
}
