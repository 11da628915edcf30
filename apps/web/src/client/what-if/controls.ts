import type { Change, Scenario } from "@entente/core/scenario/scenario";
import { changeKey, withChange, withoutChange } from "#view/scenario-changes.ts";

/** How a control replaces the scenario. The same function on every draw, so that a control that nothing concerns is not drawn anew. */
export type SetScenario = (next: (before: Scenario) => Scenario) => void;

/** What a control is given that shows what the scenario has. */
export type Controls = { readonly scenario: Scenario; readonly setScenario: SetScenario };

/** Puts a change in, or takes the one about the same thing out. */
export const setChange = (setScenario: SetScenario, change: Change, wanted: boolean): void =>
  setScenario((before) => (wanted ? withChange(before, change) : withoutChange(before, changeKey(change))));
