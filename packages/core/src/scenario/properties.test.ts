import { fc, test as property } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { groupCohesion } from "../cohesion/group.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import type { GroupCohesion } from "../cohesion/types.ts";
import { anyFact, anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { expectEqual } from "../indicators/expect-equal.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { renamed, testInputs } from "../indicators/test-support.ts";
import type { Inputs } from "../inputs.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, isMissing, type Maybe } from "../units/missing.ts";
import { applyScenario } from "./apply.ts";
import { anyScaling, scenarioFor } from "./arbitrary-scenario.ts";
import { type Evaluation, evaluateScenario, standing } from "./evaluate.ts";
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

/** Base, scenario and difference without what explains it. */
function evaluate(inputs: Inputs, scenario: Scenario, year: Year): Evaluation | undefined {
  const told = evaluateScenario(standing({ inputs, settings: defaultSettings }, { members, against, year }), scenario);
  return told.ok ? told.value : undefined;
}

const rounded = (value: Maybe) => (isKnown(value) ? Math.round(value * 1e8) / 1e8 + 0 : value);
const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
const figures = (told: Pick<Explanation, "comparisons">) =>
  told.comparisons.map(({ base, scenario }) => [rounded(base.value), rounded(scenario.value)]);

/** The dimensions of which something is known of a dyad, or (null) the dyads of the group. */
const knownIn = ({ dyads }: GroupCohesion, dyad: readonly [ActorId, ActorId] | null): string[] =>
  dyad === null
    ? dyads.flatMap(({ a, b, figure }) => (isKnown(figure.value) ? [`${a} ${b}`] : []))
    : dyads.flatMap(({ a, b, dimensions }) =>
        a === dyad[0] && b === dyad[1]
          ? dimensions.flatMap(({ dimension, figure }) => (isKnown(figure.value) ? [dimension] : []))
          : [],
      );

describe("for any inputs and scenario", () => {
  property.prop([hypothesis, anyYear])(
    "both accounts add up to the difference, and the inputs given are not touched",
    ({ inputs, scenario }, year) => {
      const before = JSON.stringify(inputs);
      const told = explain(inputs, scenario, year);
      expect(JSON.stringify(inputs) === before).toBe(true);
      if (told === undefined || !isKnown(told.difference)) return;
      if (isMissing(told.parts)) throw new Error("a known difference without its parts");
      const { byChange, byDimension } = told.parts;
      const cells = byDimension.cells.flatMap(({ fromScore, fromWeight }) => [fromScore, fromWeight]);
      const coverage = byDimension.coverage.map(({ amount }) => amount);
      const changes = byChange.map(({ amount }) => amount);
      expect([...cells, ...coverage, ...changes].every(Number.isFinite)).toBe(true);
      expect(Math.abs(total(changes) - told.difference)).toBeLessThanOrEqual(1e-9);
      expect(Math.abs(total([...cells, ...coverage]) - told.difference)).toBeLessThanOrEqual(1e-9);
      // What is left over is coverage's only where something else is known than before.
      for (const { dyad } of byDimension.coverage)
        expect(knownIn(told.scenario, dyad)).not.toEqual(knownIn(told.base, dyad));
    },
  );

  property.prop([anyInputs, anyScaling, anyYear])(
    "an empty scenario changes nothing, nor does a factor of 1",
    (inputs, scaling, year) => {
      for (const changes of [[], [{ ...scaling, factor: 1 }]]) {
        const told = evaluate(inputs, { version: 1, changes }, year);
        if (told === undefined) throw new Error("refused");
        expectEqual(told.scenario, told.base);
      }
    },
  );

  property.prop([hypothesis])("facts and points that no change concerns are the very same", ({ inputs, scenario }) => {
    const done = applyScenario({ inputs, settings: defaultSettings }, scenario);
    if (!done.ok) return;
    const { inputs: after, hypothetical } = done.value;
    const published = new Set(inputs.facts);
    expect(after.facts.filter((record) => published.has(record) === hypothetical.has(record.fact.id))).toEqual([]);
    expect(after.series).toHaveLength(inputs.series.length);
    const replaced = after.series.filter((point, i) => point.flag !== "hypothetical" && point !== inputs.series[i]);
    expect(replaced).toEqual([]);
    expect(after.actors).toBe(inputs.actors);
  });

  property.prop([hypothesis, anyYear])("every figure stays within its range", ({ inputs, scenario }, year) => {
    const comparisons = evaluate(inputs, scenario, year)?.comparisons ?? [];
    for (const { indicator, value, coverage } of comparisons.map(({ scenario: figure }) => figure)) {
      expect(coverage >= 0 && coverage <= 1, indicator).toBe(true);
      if (!isKnown(value)) continue;
      expect(value >= (indicator === "polarisation" ? -1 : 0) && value <= 1 + 1e-12, indicator).toBe(true);
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
      expectEqual(figures(after), figures(before));
      const byChange = ({ parts }: Explanation) =>
        isMissing(parts) ? parts : parts.byChange.map(({ amount }) => rounded(amount));
      expectEqual(byChange(after), byChange(before));
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
    const one = evaluate(inputs, { version: 1, changes }, year);
    const other = evaluate(inputs, { version: 1, changes: order }, year);
    if (one === undefined || other === undefined) throw new Error("refused");
    expectEqual(figures(other), figures(one));
  },
);

/** So little that a change often leaves nothing known. */
const twoChanges = fc
  .array(anyFact, { maxLength: 4, size: "large" })
  .map((facts) => testInputs({ facts }))
  .chain((inputs) =>
    fc.record({
      inputs: fc.constant(inputs),
      changes: scenarioFor(inputs).map(({ changes }) => changes.slice(0, 2)),
    }),
  );

property.prop([twoChanges, anyYear])(
  "what each of two changes adds is the mean over both orders, of groups computed anew",
  ({ inputs, changes }, year) => {
    const told = explain(inputs, { version: 1, changes }, year);
    if (told === undefined || isMissing(told.parts) || changes.length < 2) return;
    const worth = (chosen: Change[]): Maybe => {
      const done = applyScenario({ inputs, settings: defaultSettings }, { version: 1, changes: chosen });
      if (!done.ok) throw new Error("one of two changes refused");
      const index = indexInputs({ ...done.value.inputs });
      return groupCohesion(index, { members: [...anyStates], against: [], year }, done.value.settings).figure.value;
    };
    const [none, one, other, both] = [[], changes.slice(0, 1), changes.slice(1), changes].map(worth);
    if (!isKnown(none ?? 0) || !isKnown(both ?? 0)) throw new Error("a difference of unknown ends");
    // A set by which nothing is known any more counts as the base.
    const [v, v1, v2, v12] = [none, one, other, both].map((value) =>
      typeof value === "number" ? value : none,
    ) as number[];
    const expected = [
      ((v1 ?? 0) - (v ?? 0) + (v12 ?? 0) - (v2 ?? 0)) / 2,
      ((v2 ?? 0) - (v ?? 0) + (v12 ?? 0) - (v1 ?? 0)) / 2,
    ];
    for (const [k, { amount }] of told.parts.byChange.entries()) expect(amount).toBeCloseTo(expected[k] ?? NaN, 9);
  },
);
