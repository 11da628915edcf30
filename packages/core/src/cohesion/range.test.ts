import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { flow, point, testIndex, treaty } from "../indicators/test-support.ts";
import { isKnown, isMissing, type Missing, missing } from "../units/missing.ts";
import { groupCohesion } from "./group.ts";
import { cohesionRange } from "./range.ts";
import { defaultSettings } from "./settings.ts";
import type { Range, Settings } from "./types.ts";

const sources = ["weights", "facts", "data", "all"] as const;
const certain: Settings = { ...defaultSettings, confidence: { high: 1, moderate: 1, low: 1 } };
const members = ["RUS", "CHN", "PRK"];
const kappa = (a: string, b: string, value: number) => [
  point("unga.kappa", a, b, 2020, value),
  point("unga.joint-roll-calls", a, b, 2020, 80),
];
const width = (range: Range) => range.high - range.low;
const known = (range: Range | Missing): Range => {
  if (isMissing(range)) throw new Error(`found ${range.missing}; expected a range`);
  return range;
};

describe("cohesionRange by hand", () => {
  const facts = [
    treaty(["RUS", "CHN"], "non-aggression", { confidence: "low" }),
    treaty(["RUS", "CHN"], "consultation", { confidence: "high" }),
  ];
  const index = testIndex({ facts, series: kappa("CHN", "RUS", 0.8) });
  const ask = (settings: Settings, seed = 1) =>
    cohesionRange(index, { members: ["RUS", "CHN"], year: 2020 }, settings, { draws: 4000, seed });

  test("facts: the stronger treaty right (0.6), else the weaker (0.525), else votes alone (0.8)", () => {
    expect(ask(defaultSettings).facts).toEqual({
      low: expect.closeTo(0.525, 12),
      median: expect.closeTo(0.6, 12),
      high: expect.closeTo(0.6, 12),
    });
    const never = { ...defaultSettings, confidence: { high: 0, moderate: 0, low: 0 } };
    expect(ask(never).facts).toEqual({ low: 0.8, median: 0.8, high: 0.8 });
  });

  test("weights: the median is near the chosen weights, the range around it and within the dimensions", () => {
    const range = known(ask(defaultSettings).weights);
    expect(range.median).toBeCloseTo(0.6, 1);
    expect(range.low).toBeGreaterThan(0.4);
    expect(range.high).toBeLessThan(0.8);
    expect(width(range)).toBeGreaterThan(0.05);
  });

  test("data: nothing in doubt where there is one report", () => {
    const six = expect.closeTo(0.6, 12);
    expect(ask(defaultSettings).data).toEqual({ low: six, median: six, high: six });
  });

  test("another seed gives another range, the same seed the same", () => {
    expect(ask(defaultSettings, 2).weights).not.toEqual(ask(defaultSettings, 3).weights);
    expect(ask(defaultSettings, 2)).toEqual(ask(defaultSettings, 2));
  });
});

test("data: own report against mirror moves the place in the world", () => {
  const report = (from: string, to: string, exporter: number, importer: number) => [
    flow(from, to, 2020, exporter, { reporter: "exporter" }),
    flow(from, to, 2020, importer, { reporter: "importer" }),
  ];
  const totals = ["RUS", "CHN"].flatMap((state) => [
    ...report(state, "WLD", 500, 500),
    ...report("WLD", state, 500, 500),
  ]);
  const world = [0, 1].map((value, i) =>
    point("world.interdependence-quantile", "WLD", null, 2020, value, { part: `p${i * 100}` }),
  );
  const series = [...report("RUS", "CHN", 100, 200), ...report("CHN", "RUS", 100, 200), ...totals, ...world];
  const question = { members: ["RUS", "CHN"], year: 2020 };
  const range = cohesionRange(testIndex({ series }), question, defaultSettings, { draws: 2000, seed: 1 });
  const point20 = groupCohesion(testIndex({ series }), { ...question, against: [] }, defaultSettings).figure.value;
  expect(known(range.data).high).toBeCloseTo(0.4, 9);
  expect(point20).toBeCloseTo(0.4, 9);
  expect(known(range.data).low).toBeLessThan(0.31);
  expect(range.facts).toEqual({ low: point20, median: point20, high: point20 });
});

test("a multilateral treaty stands or falls for all its dyads at once", () => {
  const facts = [
    treaty(members, "defence", { confidence: "low" }),
    treaty(members, "consultation", { confidence: "high" }),
  ];
  const { facts: range } = cohesionRange(testIndex({ facts }), { members, year: 2020 }, defaultSettings, {
    draws: 1000,
    seed: 1,
  });
  expect(range).toEqual({ low: 0.25, median: expect.closeTo(0.8, 12), high: expect.closeTo(0.8, 12) });
});

test("with nothing known every range says why", () => {
  const range = cohesionRange(testIndex({}), { members: ["RUS", "CHN"], year: 1980 }, defaultSettings, {
    draws: 10,
    seed: 1,
  });
  for (const source of sources) expect(range[source]).toEqual(missing("not-a-state-then"));
});

test("refuses no draws and a seed that is no whole number", () => {
  const ask = (draws: number, seed: number) =>
    cohesionRange(testIndex({}), { members, year: 2020 }, defaultSettings, { draws, seed });
  expect(() => ask(0, 1)).toThrow("expected 1 or more");
  expect(() => ask(10, 0.5)).toThrow("whole number");
});

describe("cohesionRange, for any inputs", () => {
  const group = [...anyStates];
  const seed = fc.nat();

  property.prop([anyInputs, anyYear, seed])(
    "low ≤ median ≤ high, all within 0 and 1, the same every time",
    (inputs, year, s) => {
      const index = indexInputs(inputs);
      const ask = () => cohesionRange(index, { members: group, year }, defaultSettings, { draws: 40, seed: s });
      const range = ask();
      expect(ask()).toEqual(range);
      for (const source of sources) {
        const part = range[source];
        if (isMissing(part)) continue;
        expect(part.low).toBeGreaterThanOrEqual(0);
        expect(part.low).toBeLessThanOrEqual(part.median);
        expect(part.median).toBeLessThanOrEqual(part.high);
        expect(part.high).toBeLessThanOrEqual(1 + 1e-12);
      }
    },
  );

  property.prop([anyInputs, anyYear, seed])(
    "without doubt in the facts every draw is the figure itself",
    (inputs, year, s) => {
      const index = indexInputs(inputs);
      const { value } = groupCohesion(index, { members: group, against: [], year }, certain).figure;
      const { facts } = cohesionRange(index, { members: group, year }, certain, { draws: 20, seed: s });
      const close = isKnown(value) ? expect.closeTo(value, 9) : undefined;
      expect(facts).toEqual(close ? { low: close, median: close, high: close } : value);
    },
  );

  property.prop([anyInputs, anyYear, fc.nat(5)])(
    "with every weight on one dimension the weights are not in doubt",
    (inputs, year, chosen) => {
      const index = indexInputs(inputs);
      const entries = Object.keys(certain.weights).map((dimension, i) => [dimension, i === chosen ? 1 : 0]);
      const settings: Settings = { ...certain, weights: Object.fromEntries(entries) as Settings["weights"] };
      const { weights } = cohesionRange(index, { members: group, year }, settings, { draws: 20, seed: 1 });
      if (!isMissing(weights)) expect(width(weights)).toBeCloseTo(0, 9);
    },
  );
});
