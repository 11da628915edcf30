import type { Year } from "@entente/core/units/ids";
import { validTime } from "@entente/core/units/valid-time";
import type { Scheme, States } from "./states.ts";

/** The rule for rows under a code that its actor gave up for another in the course of the year. */
export const ENDED_CODE =
  "a code that ended in the year: the figure of the year stands under the one that took its place";

/**
 * Tells whether an actor gave up a code for another of the same scheme in the course of a year, as Germany and Yemen did in
 * 1990. A list that has rows of the year under both would say two things of one actor; those of the code that took over are the
 * whole state's.
 */
export function endedCodes(states: States, scheme: Scheme): (code: string, year: Year) => boolean {
  const ended = new Map<Year, Set<string>>();
  for (const { codes } of states.actors) {
    const spells = codes.flatMap(({ scheme: own, value, valid }) =>
      own === scheme && valid !== undefined ? [{ value, time: validTime(valid) }] : [],
    );
    for (const { value, time } of spells) {
      const year = Number(time.until.slice(0, 4));
      if (spells.some((other) => other.value !== value && Number(other.time.from.slice(0, 4)) === year))
        ended.set(year, (ended.get(year) ?? new Set()).add(value));
    }
  }
  return (code, year) => ended.get(year)?.has(code) ?? false;
}
