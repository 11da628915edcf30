import type { Year } from "@entente/core/units/ids";

/** Decades before its own that a page looks back on: enough for a generation, and for every figure that may stand in. */
const DECADES_BACK = 3;

/** The years around one year, by whole decades, so that the pages of neighbouring years show the same span. */
export function spanAround(year: Year): { readonly from: Year; readonly to: Year } {
  const decade = Math.floor(year / 10) * 10;
  return { from: decade - DECADES_BACK * 10, to: decade + 9 };
}
