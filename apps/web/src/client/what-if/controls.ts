import type { Change, Scenario } from "@entente/core/scenario/scenario";
import { changeKey, withChange, withoutChange } from "#view/scenario-changes.ts";

/** How a control replaces the scenario. The same function on every draw, so that a control that nothing concerns is not drawn anew. */
export type SetScenario = (next: (before: Scenario) => Scenario) => void;

/** What a control is given that shows what the scenario has. */
export type Controls = { readonly scenario: Scenario; readonly setScenario: SetScenario };

/**
 * For a control that shows only changes of these kinds: whether it has nothing new to show, and so need not be drawn anew while
 * another is moved.
 */
export const unconcerned =
  (...kinds: readonly Change["kind"][]) =>
  <Props extends Controls>(before: Props, after: Props): boolean =>
    (Object.keys(after) as (keyof Props)[]).every((key) => key === "scenario" || Object.is(before[key], after[key])) &&
    sameChanges(before.scenario, after.scenario, kinds);

function sameChanges(before: Scenario, after: Scenario, kinds: readonly Change["kind"][]): boolean {
  const [ours, theirs] = [before, after].map(({ changes }) => changes.filter(({ kind }) => kinds.includes(kind)));
  return ours?.length === theirs?.length && ours?.every((change, i) => change === theirs?.[i]) === true;
}

/** Puts a change in, or takes the one about the same thing out. */
export const setChange = (setScenario: SetScenario, change: Change, wanted: boolean): void =>
  setScenario((before) => (wanted ? withChange(before, change) : withoutChange(before, changeKey(change))));
