import { describe, expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { Fact } from "../facts/fact.ts";
import { flow, point, testInputs, treaty } from "../indicators/test-support.ts";
import { isMissing, missing } from "../units/missing.ts";
import { type Explanation, explainDifference } from "./explain.ts";
import type { Change } from "./scenario.ts";

const weights = { commitment: 1, trade: 0, voting: 0, institutions: 0, support: 0, "freedom-from-strain": 0 };
const pact = treaty(["CHN", "PRK"], "defence");
const talks = treaty(["RUS", "CHN"], "consultation");
const apart = treaty(["RUS", "PRK"], "consultation");
const members = ["RUS", "CHN", "PRK"];
const premises = {
  inputs: testInputs({ facts: [pact, talks, apart] }),
  settings: { ...defaultSettings, weights },
};

const defence = (id: string, parties: string[]): Change => ({
  kind: "add-fact",
  fact: Fact.parse({
    kind: "treaty",
    id: `hypothetical.${id}`,
    title: "A treaty that is not",
    valid: "2024/..",
    confidence: "high",
    parties,
    obligations: [{ type: "defence", trigger: "conditional" }],
  }),
});
const trilateral = defence("trilateral", members);

function explain(changes: Change[], against: string[] = [], from = premises): Explanation {
  const told = explainDifference(from, { version: 1, changes }, { members, against, year: 2024 });
  if (!told.ok) throw new Error(JSON.stringify(told.error));
  return told.value;
}
function amounts({ parts }: Explanation) {
  if (isMissing(parts)) throw new Error(parts.missing);
  const { byChange, byDimension } = parts;
  return {
    byChange: byChange.map(({ amount }) => amount),
    cells: byDimension.cells.map(({ fromScore, fromWeight }) => fromScore + fromWeight),
    coverage: byDimension.coverage.map(({ amount }) => amount),
  };
}
const near = (value: number) => expect.closeTo(value, 12);

describe("by change", () => {
  test("one change is all of it: 0.25 and 0.25 rise to 0.8, a third of 1.1", () => {
    const told = explain([trilateral]);
    expect(told.difference).toBeCloseTo(1.1 / 3, 12);
    expect(amounts(told).byChange).toEqual([near(1.1 / 3)]);
  });

  test("two changes of which either would do share what they do together, in any order", () => {
    const pair = defence("pair", ["RUS", "CHN"]);
    const [both, other] = [1.1 / 3 - 0.55 / 6, 0.55 / 6];
    expect(amounts(explain([trilateral, pair])).byChange).toEqual([near(both), near(other)]);
    expect(amounts(explain([pair, trilateral])).byChange).toEqual([near(other), near(both)]);
  });

  test("altering what another change adds counts nothing without it", () => {
    const id = "hypothetical.trilateral";
    const obligations = [{ type: "defence", trigger: "automatic" }];
    const told = explain([trilateral, { kind: "alter-fact", id, fields: { obligations } }]);
    expect(told.difference).toBeCloseTo(1.7 / 3, 12);
    expect(amounts(told).byChange).toEqual([near(1.4 / 3), near(0.3 / 3)]);
  });

  test("a set of changes that leaves nothing known counts as the base; the whole still adds up", () => {
    const removals = [pact, talks, apart].map(({ fact }): Change => ({ kind: "remove-fact", id: fact.id }));
    const told = explain([...removals, trilateral]);
    expect(told.difference).toBeCloseTo(0.8 - 1.3 / 3, 12);
    expect(amounts(told).byChange.reduce((sum, part) => sum + part, 0)).toBeCloseTo(0.8 - 1.3 / 3, 12);
  });

  test("no change, no difference", () => {
    const told = explain([]);
    expect(told).toMatchObject({ difference: 0, parts: { byChange: [], byDimension: { coverage: [] } } });
    expect(told.comparisons.every(({ base, scenario }) => base.value === scenario.value || isMissing(base.value))).toBe(
      true,
    );
  });
});

test("by dyad and dimension: two dyads rise by 0.55, each a third of it", () => {
  const told = explain([trilateral]);
  expect(amounts(told).cells).toEqual([near(0.55 / 3), near(0.55 / 3), near(0)]);
  expect(amounts(told).coverage).toEqual([]);
});

test("where C(G) is unknown before or after, there is a reason and nothing to take apart", () => {
  const removals = [pact, talks, apart].map(({ fact }): Change => ({ kind: "remove-fact", id: fact.id }));
  const told = explain(removals);
  expect(told.difference).toEqual(missing("no-fact"));
  expect(told.parts).toEqual(missing("no-fact"));
});

test("every figure stands side by side: group, weakest, spread, multilaterality, polarisation, cross-pressures", () => {
  const binding = treaty(["CHN", "USA"], "consultation");
  const told = explain([trilateral], ["USA"], {
    ...premises,
    inputs: { ...premises.inputs, facts: [...premises.inputs.facts, binding] },
  });
  const [group, weakest, spread, multilaterality, polarisation, ...pressures] = told.comparisons.map(
    ({ base, scenario, difference }) => [base.indicator, base.value, scenario.value, difference],
  );
  expect(group).toEqual(["group-cohesion", near(1.3 / 3), near(0.8), near(1.1 / 3)]);
  expect(weakest).toEqual(["weakest-dyad", 0.25, 0.8, near(0.55)]);
  expect(spread).toEqual(["spread", near(0.55), 0, near(-0.55)]);
  expect(multilaterality).toEqual(["multilaterality", missing("no-fact"), 1, missing("no-fact")]);
  expect(polarisation).toEqual(["polarisation", near(1.3 / 3 - 0.25), near(0.55), near(1.1 / 3)]);
  expect(pressures).toHaveLength(9);
  expect(pressures[4]).toEqual([
    "cross-pressure-commitment",
    near(0.25 / 0.775),
    near(0.25 / 1.05),
    near(0.25 / 1.05 - 0.25 / 0.775),
  ]);
  expect([told.base.shape.kind, told.scenario.shape.kind]).toEqual(["split", "clique"]);
});

test("half of China's trade with the EU moves its cross-pressure, and every figure that rests on it", () => {
  const both = (a: string, b: string, value: number) => [flow(a, b, 2024, value), flow(b, a, 2024, value)];
  const series = [
    ...both("CHN", "WLD", 500),
    ...both("RUS", "WLD", 100),
    ...both("CHN", "EU", 100),
    ...both("CHN", "RUS", 25),
    ...[0, 1].map((value, i) =>
      point("world.interdependence-quantile", "WLD", null, 2024, value, { part: `p${i * 100}` }),
    ),
  ];
  const from = { inputs: testInputs({ series }), settings: defaultSettings };
  const told = explain([{ kind: "scale-flow", from: "CHN", to: "EU", flow: "total", factor: 0.5 }], ["EU"], from);
  const pressure = told.comparisons.find(
    ({ base }) => base.indicator === "cross-pressure-trade" && "a" in base.subject && base.subject.a === "CHN",
  );
  expect([pressure?.base.value, pressure?.scenario.value]).toEqual([near(200 / 250), near(100 / 150)]);
  // Salience × symmetry of Russia and China: shares 0.25 and 0.05 before, 0.25 and 50/900 after.
  const place = (share: number) => Math.sqrt(0.25 * share) * (1 - (0.25 - share));
  expect(told.difference).toBeCloseTo(place(50 / 900) - place(0.05), 12);
  expect(amounts(told).cells).toEqual([near(place(50 / 900) - place(0.05))]);
});

test("what cannot be applied is refused, not thrown", () => {
  const told = explainDifference(
    premises,
    { version: 1, changes: [{ kind: "remove-fact", id: "nobody" }] },
    { members, against: [], year: 2024 },
  );
  expect(told).toMatchObject({ ok: false, error: [{ path: "changes.0.id", found: "nobody" }] });
});
