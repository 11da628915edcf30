import type { Year } from "../units/ids.ts";
import { isKnown } from "../units/missing.ts";
import { notes, type Reading } from "./make-figure.ts";

/**
 * The reading of the year asked, or of the latest earlier year, at most `maxAge` years back, in which a value is known.
 * Where there is none the reading of the year asked says why. `may` tells of a year in which nothing can be known, so that it is
 * passed over: a matter of speed alone.
 */
export function latestKnown(
  year: Year,
  maxAge: number,
  read: (year: Year) => Reading,
  may: (year: Year) => boolean = () => true,
): Reading {
  const asked = read(year);
  if (isKnown(asked.value)) return asked;
  for (let earlier = year - 1; earlier >= year - maxAge; earlier--) {
    if (!may(earlier)) continue;
    const found = read(earlier);
    if (!isKnown(found.value)) continue;
    return { ...found, dataYear: earlier, note: notes(found.note, `The figure of ${earlier} stands in for ${year}.`) };
  }
  return asked;
}
