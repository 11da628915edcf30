import { fc, test as property } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { renamed } from "../indicators/test-support.ts";
import type { Inputs } from "../inputs.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, isMissing, type Maybe } from "../units/missing.ts";
import { applyScenario } from "./apply.ts";
import { anyScaling, scenarioFor } from "./arbitrary-scenario.ts";
import { type Explanation, explainDifference } from "./explain.ts";
import type { Change, Scenario } from "./scenario.ts";

const [first = "", second = "", third = ""] = anyStates;
const members = [first, second];
const against = [third];

const hypothesis = anyInputs.chain((inputs) =>
  fc.record({ inputs: fc.constant(inputs), scenario: scenarioFor(inputs) }),
);

/** Undefined when the scenario is refused: two additions of one fact. */
function explain(
  inputs: Inputs,
  scenario: Scenario,
  year: Year,
  group = { members: [...anyStates], against: [] as ActorId[] },
): Explanation | undefined {
  const told = explainDifference({ inputs, settings: defaultSettings }, scenario, { ...group, year });
  return told.ok ? told.value : undefined;
}
const rounded = (value: Maybe) => (isKnown(value) ? Math.round(value * 1e8) / 1e8 + 0 : value);
const figures = (told: Explanation) =>
  told.comparisons.map(({ base, scenario }) => [rounded(base.value), rounded(scenario.value)]);

describe("for any inputs and scenario", () => {
  property.prop([hypothesis, anyYear])("both accounts add up to the difference", ({ inputs, scenario }, year) => {
    const told = explain(inputs, scenario, year);
    if (told === undefined || !isKnown(told.difference)) return;
    if (isMissing(told.parts)) throw new Error("a known difference without its parts");
    const { byChange, byDimension } = told.parts;
    const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
    expect(Math.abs(sum(byChange.map(({ amount }) => amount)) - told.difference)).toBeLessThanOrEqual(1e-9);
    const cells = byDimension.cells.map(({ fromScore, fromWeight }) => fromScore + fromWeight);
    const coverage = byDimension.coverage.map(({ amount }) => amount);
    expect(Math.abs(sum([...cells, ...coverage]) - told.difference)).toBeLessThanOrEqual(1e-9);
  });

  property.prop([anyInputs, anyYear])("an empty scenario changes nothing", (inputs, year) => {
    const told = explain(inputs, { version: 1, changes: [] }, year, { members, against });
    expect(told?.scenario).toEqual(told?.base);
  });

  property.prop([hypothesis, anyYear])("the inputs given are not touched", ({ inputs, scenario }, year) => {
    const before = structuredClone(inputs);
    explain(inputs, scenario, year);
    expect(inputs).toEqual(before);
  });

  property.prop([hypothesis])("facts and points that no change concerns are the very same", ({ inputs, scenario }) => {
    const done = applyScenario({ inputs, settings: defaultSettings }, scenario);
    if (!done.ok) return;
    const { inputs: after, hypothetical } = done.value;
    const published = new Set(inputs.facts);
    for (const record of after.facts) expect(published.has(record)).toBe(!hypothetical.has(record.fact.id));
    expect(after.series).toHaveLength(inputs.series.length);
    for (const [i, point] of after.series.entries()) {
      if (point.flag !== "hypothetical") expect(point).toBe(inputs.series[i]);
    }
    expect(after.actors).toBe(inputs.actors);
  });

  property.prop([hypothesis, anyYear])("every figure stays within its range", ({ inputs, scenario }, year) => {
    const told = explain(inputs, scenario, year, { members, against });
    for (const { scenario: figure } of told?.comparisons ?? []) {
      expect(figure.coverage).toBeGreaterThanOrEqual(0);
      expect(figure.coverage).toBeLessThanOrEqual(1);
      if (!isKnown(figure.value)) continue;
      expect(figure.value).toBeGreaterThanOrEqual(figure.indicator === "polarisation" ? -1 : 0);
      expect(figure.value).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  property.prop([hypothesis, anyYear, fc.shuffledSubarray([...anyStates], { minLength: 3 })])(
    "exchanging the codes of states exchanges their figures, and nothing else",
    ({ inputs, scenario }, year, codes) => {
      const names = new Map(anyStates.map((state, i) => [state, codes[i] ?? state]));
      const other = (actor: ActorId) => names.get(actor) ?? actor;
      const swapped: Scenario = JSON.parse(
        JSON.stringify(scenario).replace(/"([A-Z]{3})"/g, (_, code: string) => `"${other(code)}"`),
      );
      const before = explain(inputs, scenario, year, { members, against });
      const after = explain(renamed(inputs, names), swapped, year, {
        members: members.map(other),
        against: against.map(other),
      });
      expect(after === undefined).toBe(before === undefined);
      if (before === undefined || after === undefined) return;
      expect(figures(after)).toEqual(figures(before));
      const byChange = ({ parts }: Explanation) =>
        isMissing(parts) ? parts : parts.byChange.map(({ amount }) => rounded(amount));
      expect(byChange(after)).toEqual(byChange(before));
    },
  );
});

/** Trade of different pairs, facts that no trade figure rests on, and a weight: none of them is read by another. */
const apartFrom = (inputs: Inputs): fc.Arbitrary<Change[]> => {
  const others = inputs.facts.filter(({ fact }) => !fact.kind.startsWith("trade-")).map(({ fact }) => fact.id);
  return fc
    .record({
      scalings: fc.uniqueArray(anyScaling, { maxLength: 2, selector: ({ from, to }) => [from, to].sort().join() }),
      removed: fc.subarray(others, { maxLength: Math.min(2, others.length) }),
      weight: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ scalings, removed, weight }): Change[] => [
      ...scalings.filter(({ to, factor }) => to !== "WLD" && factor > 0),
      ...removed.map((id): Change => ({ kind: "remove-fact", id })),
      { kind: "set-weight", dimension: "trade", value: weight },
    ]);
};
const independent = anyInputs.chain((inputs) =>
  apartFrom(inputs).chain((changes) =>
    fc.record({
      inputs: fc.constant(inputs),
      changes: fc.constant(changes),
      order: fc.shuffledSubarray(changes, { minLength: changes.length }),
    }),
  ),
);

property.prop([independent, anyYear])(
  "the order of independent changes does not matter",
  ({ inputs, changes, order }, year) => {
    const one = explain(inputs, { version: 1, changes }, year, { members, against });
    const other = explain(inputs, { version: 1, changes: order }, year, { members, against });
    if (one === undefined || other === undefined) throw new Error("refused");
    expect(figures(other)).toEqual(figures(one));
  },
);

property.prop([anyInputs, anyScaling, anyYear])("a factor of 1 changes nothing", (inputs, scaling, year) => {
  const told = explain(inputs, { version: 1, changes: [{ ...scaling, factor: 1 }] }, year);
  expect(told?.scenario).toEqual(told?.base);
});
