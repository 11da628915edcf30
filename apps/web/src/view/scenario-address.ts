import { decodeScenario, encodeScenario } from "@entente/core/scenario/codec";
import type { Scenario } from "@entente/core/scenario/scenario";
import { emptyScenario } from "./scenario-changes.ts";
import { SCENARIO } from "./scenario-parameter.ts";

/** What stands in an address for a scenario that this installation keeps under a short id. */
const SAVED = "saved.";
export const SavedId = /^[0-9a-f]{16}$/;

/**
 * The scenario that an address holds, and why it could not be read if it could not: then the base is shown. `saved` is the id of
 * one that has to be fetched first.
 */
export type Read = { readonly scenario: Scenario; readonly problem: string | null; readonly saved: string | null };

const nothing: Read = { scenario: emptyScenario, problem: null, saved: null };
export const instead = "What is published is shown instead.";

export function scenarioIn(search: string): Read {
  const text = new URLSearchParams(search).get(SCENARIO);
  if (text === null || text === "") return nothing;
  if (text.startsWith(SAVED)) {
    const id = text.slice(SAVED.length);
    return SavedId.test(id)
      ? { ...nothing, saved: id }
      : {
          ...nothing,
          problem: `The scenario in this address is not one that is kept: its id is cut off or altered. ${instead}`,
        };
  }
  const decoded = decodeScenario(text);
  return decoded.ok ? { ...nothing, scenario: decoded.value } : { ...nothing, problem: `${decoded.error} ${instead}` };
}

type Written = { readonly search: string; readonly problem: string | null };

/** The query of an address with a scenario in the place of the one it has; an empty one takes it away. Refused when it is too long. */
export function searchWith(search: string, scenario: Scenario): Written {
  if (scenario.changes.length === 0) return { search: withText(search, null), problem: null };
  const encoded = encodeScenario(scenario);
  return encoded.ok ? { search: withText(search, encoded.value), problem: null } : { search, problem: encoded.error };
}

/** The same with the id of a kept scenario. */
export const searchWithSaved = (search: string, id: string): string => withText(search, `${SAVED}${id}`);

function withText(search: string, text: string | null): string {
  const query = new URLSearchParams(search);
  if (text === null) query.delete(SCENARIO);
  else query.set(SCENARIO, text);
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}
