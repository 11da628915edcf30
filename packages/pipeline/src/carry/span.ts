import type { Year } from "@entente/core/units/ids";

/** The first year carried: the end of the Cold War, with the Soviet Union's last two years as its own. */
export const FIRST_YEAR: Year = 1990;

export function yearsThrough(last: Year): Year[] {
  return Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, i) => FIRST_YEAR + i);
}
