import type { ActorId } from "@entente/core/units/ids";
import type { Row } from "../row.ts";
import type { States } from "../states.ts";

/** The state system begins here: whoever stands under a code before is told by who stands under it now. */
const FIRST = 1816;

/** Who stood under one of the codes in the first year of the span in which somebody did; undefined where nobody did. */
export function firstHolder(
  states: States,
  codes: readonly string[],
  from: number,
  until: number,
): ActorId | undefined {
  for (let year = Math.max(from, FIRST); year <= until; year++) {
    for (const code of codes) {
      const found = states.holder("cow", code, year);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The list of members in use ends in 2016; a later member's code has its first holder by then or later. */
const LAST = 2030;

/** Rejects the row unless the code of a cell is somebody's, in whatever year. */
export function demandKnownCode(row: Row, column: string, states: States, code: string): void {
  if (firstHolder(states, [code], FIRST, LAST) === undefined)
    row.fail(
      column,
      "a Correlates of War code of a state",
      "no actor of the ledger ever holds this code: import cow-states first, or check the code",
    );
}
