import type { Release } from "@entente/db/release/open";
import { derivedIndicators, figureTable } from "@entente/db/release/read-figures";
import { type FigureRow, figureRow } from "@entente/db/series/figures";

/** A figure that two releases give differently. */
export type FigureChange = {
  readonly indicator: string;
  readonly year: number;
  readonly a: string;
  readonly b: string | null;
  readonly before: number | null;
  readonly after: number | null;
  /** after − before; null where one of them is not known. */
  readonly delta: number | null;
  readonly why: string | null;
};

/** Every figure of all subjects and years that differs, by indicator, year, a and b. One year's tables are held at a time. */
export function* figureChanges(before: Release, after: Release): Generator<FigureChange> {
  const spans = [...derivedIndicators(before), ...derivedIndicators(after)];
  for (const indicator of [...new Set(spans.map((span) => span.indicator))].sort()) {
    const own = spans.filter((span) => span.indicator === indicator);
    const first = Math.min(...own.map((span) => span.first));
    const last = Math.max(...own.map((span) => span.last));
    for (let year = first; year <= last; year++) yield* changesOfYear(before, after, indicator, year);
  }
}

function* changesOfYear(before: Release, after: Release, indicator: string, year: number): Generator<FigureChange> {
  const [was, is] = [figureTable(before, indicator, year), figureTable(after, indicator, year)];
  const old = new Map<string, FigureRow>();
  for (let i = 0; was && i < was.value.length; i++) {
    const row = figureRow(was, i);
    old.set(`${row.a} ${row.b ?? ""}`, row);
  }
  for (let i = 0; is && i < is.value.length; i++) {
    const row = figureRow(is, i);
    const name = `${row.a} ${row.b ?? ""}`;
    const known = old.get(name);
    old.delete(name);
    if (known?.value === row.value && known.missing === row.missing) continue;
    yield change(indicator, known ?? null, row);
  }
  for (const gone of old.values()) yield change(indicator, gone, null);
}

function change(indicator: string, was: FigureRow | null, is: FigureRow | null): FigureChange {
  const { year, a, b } = is ?? was ?? { year: 0, a: "", b: null };
  const [before, after] = [was?.value ?? null, is?.value ?? null];
  const why =
    is?.missing ??
    (is === null ? "no longer in the release" : (was?.missing ?? (was === null ? "not in the release before" : null)));
  return {
    indicator,
    year,
    a,
    b,
    before,
    after,
    delta: before === null || after === null ? null : after - before,
    why,
  };
}
