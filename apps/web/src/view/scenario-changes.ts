import type { Change, Scenario } from "@entente/core/scenario/scenario";

export const emptyScenario: Scenario = { version: 1, changes: [] };

/** What a change is about. The controls keep one change about each thing; a scenario written elsewhere may have several. */
export function changeKey(change: Change): string {
  switch (change.kind) {
    case "add-fact":
      return `add-fact ${change.fact.id}`;
    case "remove-fact":
    case "alter-fact":
      return `${change.kind} ${change.id}`;
    case "scale-flow":
      return `scale-flow ${change.from} ${change.to} ${change.flow} ${change.years?.from ?? ""}-${change.years?.to ?? ""}`;
    case "set-weight":
      return `set-weight ${change.dimension}`;
  }
}

/** Whether the scenario has a change about this. */
export const hasChange = (scenario: Scenario, key: string): boolean =>
  scenario.changes.some((change) => changeKey(change) === key);

/** The scenario with a change in the place of the one about the same thing, or at the end. */
export function withChange(scenario: Scenario, change: Change): Scenario {
  const key = changeKey(change);
  const at = scenario.changes.findIndex((other) => changeKey(other) === key);
  const changes = at === -1 ? [...scenario.changes, change] : scenario.changes.with(at, change);
  return { ...scenario, changes };
}

/** The scenario without any change about this. */
export const withoutChange = (scenario: Scenario, key: string): Scenario => ({
  ...scenario,
  changes: scenario.changes.filter((change) => changeKey(change) !== key),
});
