import { max } from "d3-array";
import { type Percent, rounded } from "./scales.ts";

/** What a part adds to a figure; null: nothing is known of it, so that it adds nothing to what is known. */
export type Part = { readonly label: string; readonly amount: number | null };

export type PlacedPart = Part & { readonly width: Percent | null };

/** Bars on one scale from zero; the largest part fills the width. */
export function contributionLayout(parts: readonly Part[]): PlacedPart[] {
  const most = max(parts, ({ amount }) => amount) ?? 0;
  return parts.map((part) => ({
    ...part,
    width: part.amount === null ? null : most > 0 ? rounded((part.amount / most) * 100) : 0,
  }));
}
