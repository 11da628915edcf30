import { type Percent, rounded } from "./scales.ts";

export type RangeRow = {
  readonly label: string;
  /** null: no draw gave a value. */
  readonly range: { readonly low: number; readonly median?: number; readonly high: number } | null;
  readonly inWords: string;
  /** What nobody knows is hatched; what is drawn is solid. */
  readonly of?: "draws" | "ignorance";
};

export type RangePlot = {
  readonly ticks: readonly { readonly value: number; readonly x: Percent }[];
  readonly point: Percent | null;
  readonly rows: readonly (RangeRow & {
    readonly x: Percent | null;
    readonly width: Percent;
    readonly median: Percent | null;
  })[];
};

/** Ranges around a figure on the whole scale of an index, 0 to 1: half a scale would make doubt look small. */
export function rangeLayout(point: number | null, rows: readonly RangeRow[]): RangePlot {
  return {
    ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, x: value * 100 })),
    point: point === null ? null : rounded(point * 100),
    rows: rows.map((row) => ({
      ...row,
      x: row.range === null ? null : rounded(row.range.low * 100),
      width: row.range === null ? 0 : rounded((row.range.high - row.range.low) * 100),
      median: row.range?.median === undefined ? null : rounded(row.range.median * 100),
    })),
  };
}
