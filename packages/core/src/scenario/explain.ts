import type { GroupQuestion } from "../cohesion/group.ts";
import type { FieldIssue } from "../issues.ts";
import { isKnown, type Maybe, type Missing } from "../units/missing.ts";
import { ok, type Result } from "../units/result.ts";
import type { Applied, Premises } from "./applied.ts";
import { applyChange } from "./apply.ts";
import { type ByDimension, differenceByDimension } from "./by-dimension.ts";
import { cohesionAfter, type Evaluation, evaluateScenario, type Standing, standing } from "./evaluate.ts";
import type { Change, Scenario } from "./scenario.ts";
import { shapley } from "./shapley.ts";

/** What one change adds to the difference of C(G), in units of C, −1–1. */
export type ChangePart = { readonly change: Change; readonly amount: number };

/** A group as published and as it would be, and where the difference comes from. */
export type Explanation = Omit<Evaluation, "applied"> & {
  /** Facts that do not stand as published. */
  readonly hypothetical: Applied["hypothetical"];
  /** Missing, with the reason of the difference, where there is none to explain. */
  readonly parts: Parts | Missing;
};

/** Two accounts of one difference; each adds up to it. */
export type Parts = { readonly byChange: readonly ChangePart[]; readonly byDimension: ByDimension };

/**
 * Base, scenario and difference of a group, the difference of C(G) told twice: by change, as Shapley values over the changes
 * (shapley.ts), and by dyad and dimension in closed form (by-dimension.ts). Each adds up to it, to rounding below 1e-9.
 * For a set of changes the scenario is run with these alone, in their order; a change that cannot be made without one that is
 * left out (altering a fact that another adds) makes no change there, and a set by which C(G) becomes unknown counts as the base:
 * the ends, all changes and none, are always the true ones. Refused as applyScenario refuses; throws as groupCohesion does.
 * Shapley 1953, doi:10.1515/9781400881970-018; method, sections 5 and 6.
 */
export function explainDifference(
  premises: Premises,
  scenario: Scenario,
  question: GroupQuestion,
): Result<Explanation, FieldIssue[]> {
  const stands = standing(premises, question);
  const evaluated = evaluateScenario(stands, scenario);
  if (!evaluated.ok) return evaluated;
  const { applied, ...told } = evaluated.value;
  return ok({ ...told, hypothetical: applied.hypothetical, parts: partsOf(stands, scenario, told) });
}

/**
 * The parts of the difference of a scenario that was evaluated, as told above; missing, with the reason of the difference, where
 * there is none to explain. Grows with 2^n of up to eight changes: not for every frame.
 */
export function partsOf(
  stands: Standing,
  scenario: Scenario,
  told: Pick<Evaluation, "base" | "scenario" | "difference">,
): Parts | Missing {
  if (!isKnown(told.difference)) return told.difference;
  return {
    byDimension: differenceByDimension(told.base.dyads, told.scenario.dyads),
    byChange: byChange(stands, scenario, told),
  };
}

function byChange(
  stands: Standing,
  { changes }: Scenario,
  { base, scenario }: Pick<Evaluation, "base" | "scenario">,
): ChangePart[] {
  const stateOf = states(stands.premises, changes);
  const known = (value: Maybe): number => (isKnown(value) ? value : Number.NaN);
  const none = known(base.figure.value);
  const amounts = shapley(changes.length, (chosen) => {
    if (chosen.length === 0) return none;
    if (chosen.length === changes.length) return known(scenario.figure.value);
    const cohesion = cohesionAfter(stands, stateOf(chosen));
    return isKnown(cohesion) ? cohesion : none;
  });
  return changes.map((change, k) => ({ change, amount: amounts[k] ?? 0 }));
}

/** The inputs and settings after some of the changes, in their order. Each is made once for what precedes it. */
function states(premises: Premises, changes: readonly Change[]): (chosen: readonly number[]) => Applied {
  const made = new Map<string, Applied>();
  const none: Applied = { ...premises, hypothetical: new Set() };
  const after = (chosen: readonly number[]): Applied => {
    const key = chosen.join(" ");
    const found = made.get(key);
    if (found !== undefined) return found;
    const last = changes[chosen.at(-1) ?? -1];
    if (last === undefined) return none;
    const before = after(chosen.slice(0, -1));
    const next = applyChange(before, last);
    const state = next.ok ? next.value : before;
    made.set(key, state);
    return state;
  };
  return after;
}
