import { decodeScenario, encodeScenario } from "@entente/core/scenario/codec";
import type { Scenario } from "@entente/core/scenario/scenario";
import { emptyScenario } from "./scenario-changes.ts";

export const SCENARIO = "scenario";

/** The scenario that an address holds, and why it could not be read if it could not: then the base is shown. */
export type Read = { readonly scenario: Scenario; readonly problem: string | null };

export function scenarioIn(search: string): Read {
  const text = new URLSearchParams(search).get(SCENARIO);
  if (text === null || text === "") return { scenario: emptyScenario, problem: null };
  const decoded = decodeScenario(text);
  return decoded.ok
    ? { scenario: decoded.value, problem: null }
    : { scenario: emptyScenario, problem: `${decoded.error} What is published is shown instead.` };
}

/** The query of an address with a scenario in the place of the one it has; an empty one takes it away. Refused when it is too long. */
export function searchWith(
  search: string,
  scenario: Scenario,
): { readonly search: string; readonly problem: string | null } {
  const query = new URLSearchParams(search);
  if (scenario.changes.length === 0) query.delete(SCENARIO);
  else {
    const encoded = encodeScenario(scenario);
    if (!encoded.ok) return { search, problem: encoded.error };
    query.set(SCENARIO, encoded.value);
  }
  const text = query.toString();
  return { search: text === "" ? "" : `?${text}`, problem: null };
}
