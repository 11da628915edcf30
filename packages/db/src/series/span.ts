import { type SeriesPoint, seriesIndicators } from "@entente/core/series";
import type { Year } from "@entente/core/units/ids";
import { reasons } from "./block.ts";

/** What the points of a span share: all but the year and what is said of it. */
export type SpanKey = Pick<SeriesPoint, "dataset" | "indicator" | "reporter" | "from" | "to" | "part">;

/**
 * One series of one subject over the years, a place a year: first its year and their number (2 bytes each, and 4 unused), then
 * values (8 each), flags (2: 0 or 1 + a position in the release's list of flags), and what is known (1: 0 a value, NO_POINT no
 * point, else 1 + the position of the reason in `reasons`).
 */
const HEAD = 8;
const PLACE = 11;
const NO_POINT = 0xff;

/** Points of one subject in the order of their years, from position `start` to `end` of the columns. */
export type SpanColumns = {
  readonly year: Uint16Array;
  readonly value: Float64Array;
  readonly flag: Uint16Array;
  readonly missing: Uint8Array;
};

export function packSpan({ year, value, flag, missing }: SpanColumns, start: number, end: number): Uint8Array {
  const first = year[start] ?? 0;
  const n = (year[end - 1] ?? 0) - first + 1;
  const buffer = new ArrayBuffer(HEAD + n * PLACE);
  new Uint16Array(buffer, 0, 2).set([first, n]);
  const values = new Float64Array(buffer, HEAD, n);
  const flags = new Uint16Array(buffer, HEAD + 8 * n, n);
  const known = new Uint8Array(buffer, HEAD + 10 * n, n).fill(NO_POINT);
  for (let i = start; i < end; i++) {
    const at = (year[i] ?? 0) - first;
    values[at] = value[i] ?? 0;
    flags[at] = flag[i] ?? 0;
    known[at] = missing[i] ?? 0;
  }
  return new Uint8Array(buffer);
}

/** First and last year of a span, of which no more than its head is needed. */
export function spanYears(content: Uint8Array): { readonly first: Year; readonly last: Year } {
  const [first = 0, n = 0] = new Uint16Array(new Uint8Array(content).buffer, 0, 2);
  return { first, last: first + n - 1 };
}

/** The points of a span from one year to another. */
export function unpackSpan(
  key: SpanKey,
  content: Uint8Array,
  flagsOf: readonly string[],
  years: { from: Year; to: Year },
): SeriesPoint[] {
  // A copy of its own, so that every column begins where its width demands.
  const { buffer } = new Uint8Array(content);
  const [first = 0, n = 0] = new Uint16Array(buffer, 0, 2);
  const values = new Float64Array(buffer, HEAD, n);
  const flags = new Uint16Array(buffer, HEAD + 8 * n, n);
  const known = new Uint8Array(buffer, HEAD + 10 * n, n);
  const unit = seriesIndicators[key.indicator].unit;
  const points: SeriesPoint[] = [];
  for (let at = Math.max(0, years.from - first); at < n && first + at <= years.to; at++) {
    const code = known[at] ?? NO_POINT;
    if (code === NO_POINT) continue;
    const flag = flags[at] ?? 0;
    points.push({
      ...key,
      year: first + at,
      value: code === 0 ? (values[at] ?? null) : null,
      unit,
      missing: code === 0 ? null : (reasons[code - 1] ?? null),
      flag: flag === 0 ? null : (flagsOf[flag - 1] ?? null),
    });
  }
  return points;
}
