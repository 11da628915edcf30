import { type Index, indexInputs } from "../indicators/index-inputs.ts";
import { type MovedFacts, movedFacts } from "../indicators/moved-facts.ts";
import { reindexed } from "../indicators/reindex.ts";
import type { Inputs } from "../inputs.ts";

type Made = { readonly index: Index; readonly moved: MovedFacts };

/** Inputs never change, so each is arranged once; those that a change made are arranged from what they were made of. Speed alone. */
const made = new WeakMap<Inputs, Made>();
const origins = new WeakMap<Inputs, Inputs>();

/** The inputs that a change made of others. */
export function madeFrom(before: Inputs, after: Inputs): Inputs {
  if (after !== before) origins.set(after, origins.get(before) ?? before);
  return after;
}

/** The same as `indexInputs`. */
export const indexOf = (inputs: Inputs): Index => arranged(inputs).index;

/** The facts that lie between inputs and what changes made of them. */
export const movedSince = (before: Inputs, after: Inputs): MovedFacts =>
  origins.get(after) === before ? arranged(after).moved : movedFacts(before, after);

function arranged(inputs: Inputs): Made {
  const found = made.get(inputs) ?? arrange(inputs);
  made.set(inputs, found);
  return found;
}

function arrange(inputs: Inputs): Made {
  const origin = origins.get(inputs);
  if (origin === undefined) return { index: indexInputs(inputs), moved: { gone: [], come: [] } };
  const moved = movedFacts(origin, inputs);
  return { index: reindexed(indexOf(origin), inputs, moved), moved };
}
