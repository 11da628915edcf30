import type { Change, Scenario } from "@entente/core/scenario/scenario";
import { changeKey, withChange, withoutChange } from "#view/scenario-changes.ts";

/** What every control is given: the scenario, and how to replace it. */
export type Controls = {
  readonly scenario: Scenario;
  readonly setScenario: (next: (before: Scenario) => Scenario) => void;
};

/** Puts a change in, or takes the one about the same thing out. */
export const setChange = ({ setScenario }: Pick<Controls, "setScenario">, change: Change, wanted: boolean): void =>
  setScenario((before) => (wanted ? withChange(before, change) : withoutChange(before, changeKey(change))));
