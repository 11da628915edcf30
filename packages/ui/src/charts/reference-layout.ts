import { max } from "d3-array";
import { type Percent, rounded } from "./scales.ts";

export type ReferenceMark = {
  readonly key: string;
  readonly label: string;
  /** 0–1; null: not known. */
  readonly value: number | null;
  /** The group that the others are compared with. */
  readonly own: boolean;
};

export type PlacedMark = ReferenceMark & { readonly x: Percent | null };
export type Column = { readonly x: Percent; readonly width: Percent; readonly height: number };

/** Named groups on the scale from 0 to 1, in the order given. */
export const placeMarks = (marks: readonly ReferenceMark[]): PlacedMark[] =>
  marks.map((mark) => ({ ...mark, x: mark.value === null ? null : rounded(mark.value * 100) }));

/** Counts in equal parts of the scale as columns; the largest is `height` high. Empty parts have none. */
export function columnsOf(counts: readonly number[], height: number): Column[] {
  const most = max(counts) ?? 0;
  if (most === 0) return [];
  const width = 100 / counts.length;
  return counts.flatMap((count, i) =>
    count === 0 ? [] : [{ x: rounded(i * width), width: rounded(width), height: rounded((count / most) * height) }],
  );
}
