import type { Range } from "@entente/core/cohesion/types";
import { isMissing, type Missing } from "@entente/core/units/missing";

type Ranges = { readonly base: Range | Missing; readonly scenario: Range | Missing };

/** How far both figures may be off, in a sentence. */
export function rangesInWords({ base, scenario }: Ranges): string {
  const said = (range: Range | Missing): string =>
    isMissing(range) ? "unknown" : `${range.low.toFixed(2)}–${range.high.toFixed(2)}`;
  return `With weights, facts and data in doubt, nine draws in ten put cohesion at ${said(base)} as published and at ${said(scenario)} in the scenario.`;
}
