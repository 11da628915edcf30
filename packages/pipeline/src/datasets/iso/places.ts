import type { ActorId, Year } from "@entente/core/units/ids";
import type { Row } from "../row.ts";
import type { Scheme, States } from "../states.ts";
import { territories } from "./territories.ts";

/** Who stands under an alpha-3 code in a year, or the rule under which the row holds nothing to store. */
export type Place = { readonly actor: ActorId } | { readonly leftOut: string };

export const TERRITORY = "a territory that is no member of the state system";
export const OTHER_YEARS = "a year in which the country was no member of the state system";

/**
 * Finds places by alpha-3 code, or by another scheme. A territory, or a state in a year before or after it was one, is left out under a rule; any other
 * code that the ledger does not know rejects the row.
 */
export function placeFinder(
  states: States,
  scheme: Scheme = "iso3",
): (row: Row, column: string, code: string, year: Year) => Place {
  const everHeld = new Set(
    states.actors.flatMap(({ codes }) => codes.filter((code) => code.scheme === scheme).map(({ value }) => value)),
  );
  return (row, column, code, year) => {
    const actor = states.holder(scheme, code, year);
    if (actor !== undefined) return { actor };
    if (scheme === "iso3" && territories.has(code)) return { leftOut: TERRITORY };
    if (everHeld.has(code)) return { leftOut: OTHER_YEARS };
    return row.fail(
      column,
      scheme === "iso3" ? "an ISO 3166-1 alpha-3 code of a state or territory" : `a code (${scheme}) of a state`,
      "no actor of the ledger ever held this code: import cow-states first, or check the code",
    );
  };
}
