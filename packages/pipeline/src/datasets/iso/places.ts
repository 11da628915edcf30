import type { ActorId, Year } from "@entente/core/units/ids";
import type { Row } from "../row.ts";
import type { States } from "../states.ts";
import { territories } from "./territories.ts";

/** Who stands under an alpha-3 code in a year, or the rule under which the row holds nothing to store. */
export type Place = { readonly actor: ActorId } | { readonly leftOut: string };

export const TERRITORY = "a territory that is no member of the state system";
export const OTHER_YEARS = "a year in which the country was no member of the state system";

/**
 * Finds places by alpha-3 code. A territory, or a state in a year before or after it was one, is left out under a rule; any other
 * code that the ledger does not know rejects the row.
 */
export function placeFinder(states: States): (row: Row, column: string, code: string, year: Year) => Place {
  const everHeld = new Set(
    states.actors.flatMap(({ codes }) => codes.filter(({ scheme }) => scheme === "iso3").map(({ value }) => value)),
  );
  return (row, column, code, year) => {
    const actor = states.holder("iso3", code, year);
    if (actor !== undefined) return { actor };
    if (territories.has(code)) return { leftOut: TERRITORY };
    if (everHeld.has(code)) return { leftOut: OTHER_YEARS };
    return row.fail(
      column,
      `an ISO 3166-1 alpha-3 code of a state in ${year}, or of a territory`,
      "no actor of the ledger ever held this code: import cow-states first, or check the code",
    );
  };
}
