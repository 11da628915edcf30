import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import type { Settings } from "../cohesion/types.ts";
import type { FactRecord } from "../facts/fact.ts";
import { anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import {
  absence,
  backing,
  fact,
  flows,
  friction,
  known,
  point,
  renamed,
  testInputs,
  treaty,
} from "../indicators/test-support.ts";
import type { Inputs } from "../inputs.ts";
import type { SeriesPoint } from "../series.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, isMissing, missing } from "../units/missing.ts";
import { explainChange } from "./explain-change.ts";
import type { Cause, ChangeExplanation, ChangeParts, End } from "./types.ts";

const only = (...dimensions: (keyof Settings["weights"])[]): Settings => ({
  ...defaultSettings,
  weights: Object.fromEntries(
    Object.keys(defaultSettings.weights).map((d) => [d, dimensions.includes(d as keyof Settings["weights"]) ? 1 : 0]),
  ) as Settings["weights"],
});
const end = (inputs: Partial<Inputs>, year: Year, settings: Settings = defaultSettings): End => ({
  index: indexInputs(testInputs(inputs)),
  year,
  settings,
});
function partsOf(told: ChangeExplanation): ChangeParts {
  if (isMissing(told.parts)) throw new Error(told.parts.missing);
  return told.parts;
}
const causesOf = (told: ChangeExplanation): Cause[] => partsOf(told).cells.flatMap(({ causes }) => causes);
const near = (value: number) => expect.closeTo(value, 12);
const between = (facts: readonly FactRecord[], from: Year, to: Year, settings: Settings, members = ["RUS", "CHN"]) => {
  const inputs = { facts };
  return explainChange(end(inputs, from, settings), end(inputs, to, settings), members);
};

describe("which facts moved a score", () => {
  test("a treaty came: 0.25 to 0.8", () => {
    const talks = treaty(["RUS", "CHN"], "consultation", { id: "talks", valid: "2001/.." });
    const pact = treaty(["RUS", "CHN"], "defence", { id: "pact", valid: "2015/.." });
    const told = between([talks, pact], 2014, 2024, only("commitment"));
    expect([told.before, told.after, told.difference]).toEqual([0.25, 0.8, near(0.55)]);
    expect(causesOf(told)).toEqual([{ of: "fact", fact: "pact", moved: "came", amount: near(0.55) }]);
  });

  test("one treaty went and a firmer one took its place: the firmer one does it all, there and back", () => {
    const old = treaty(["RUS", "CHN"], "consultation", { id: "old", valid: "2001/2015" });
    const pact = treaty(["RUS", "CHN"], "defence", { id: "pact", valid: "2016/.." });
    // Without the old one and before the new one no treaty is left, which counts as the lower end: 0.25.
    expect(causesOf(between([old, pact], 2014, 2024, only("commitment")))).toEqual([
      { of: "fact", fact: "pact", moved: "came", amount: near(0.55) },
    ]);
    expect(causesOf(between([old, pact], 2024, 2014, only("commitment")))).toEqual([
      { of: "fact", fact: "pact", moved: "went", amount: near(-0.55) },
    ]);
  });

  test("a treaty took the place of an asserted absence, which is worth 0", () => {
    const searched = absence("any-commitment", ["RUS", "CHN"], "2014");
    const pact = treaty(["RUS", "CHN"], "defence", { id: "pact", valid: "2016/.." });
    expect(causesOf(between([searched, pact], 2014, 2024, only("commitment")))).toEqual([
      { of: "fact", fact: "pact", moved: "came", amount: near(0.8) },
    ]);
  });

  test("strain: one event fades, one comes; their parts are in the proportion of their weights", () => {
    const old = friction("RUS", "CHN", 5, "2004-12-31", { id: "old" });
    const late = friction("RUS", "CHN", 2, "2024-12-31", { id: "late" });
    const told = between([old, late], 2014, 2024, only("freedom-from-strain"));
    const [was, is] = [2 ** (-3652 / 365.25 / 10), 2 ** (-7305 / 365.25 / 10) + 0.4];
    expect(told.difference).toBeCloseTo(Math.exp(-is) - Math.exp(-was), 12);
    const slope = (Math.exp(-was) - Math.exp(-is)) / (is - was);
    expect(causesOf(told)).toEqual([
      { of: "fact", fact: "late", moved: "came", amount: near(-slope * 0.4) },
      { of: "fact", fact: "old", moved: "faded", amount: near(-slope * (is - 0.4 - was)) },
    ]);
  });

  test("support: what it adds has the other sign", () => {
    const arms = backing("RUS", "CHN", 5, "2020", { id: "arms" });
    const vow = backing("CHN", "RUS", 1, "2000/..", { id: "vow" });
    const told = between([arms, vow], 2014, 2020, only("support"));
    expect(told.difference).toBeCloseTo(Math.exp(-0.2) - Math.exp(-1.2), 12);
    expect(causesOf(told)).toEqual([
      { of: "fact", fact: "arms", moved: "came", amount: near(Math.exp(-0.2) - Math.exp(-1.2)) },
    ]);
  });

  test("between two releases: a fact retracted went, one altered changed", () => {
    const one = friction("RUS", "CHN", 5, "2000/..", { id: "one" });
    const two = friction("RUS", "CHN", 1, "2000/..", { id: "two" });
    const graver = friction("RUS", "CHN", 3, "2000/..", { id: "two" });
    const settings = only("freedom-from-strain");
    const told = explainChange(end({ facts: [one, two] }, 2014, settings), end({ facts: [graver] }, 2014, settings), [
      "RUS",
      "CHN",
    ]);
    expect(causesOf(told).map((cause) => (cause.of === "fact" ? [cause.fact, cause.moved] : []))).toEqual([
      ["one", "went"],
      ["two", "changed"],
    ]);
  });
});

describe("which numbers moved a score", () => {
  test("votes: κ of the one year and of the other", () => {
    const kappa = (year: Year, value: number) => [
      point("unga.kappa", "CHN", "RUS", year, value),
      point("unga.joint-roll-calls", "CHN", "RUS", year, 80 + year),
    ];
    const inputs = { series: [...kappa(2010, 0.6), ...kappa(2020, 0.9)] };
    const told = explainChange(end(inputs, 2010, only("voting")), end(inputs, 2020, only("voting")), ["RUS", "CHN"]);
    expect(causesOf(told)).toMatchObject([
      { of: "series", role: "κ of their votes", before: [{ value: 0.6 }], after: [{ value: 0.9 }], amount: near(0.3) },
    ]);
  });

  test("institutions: three counts by their Shapley values, worked out by hand", () => {
    const counts = (year: Year, joint: number, a: number, b: number) => [
      point("igo.joint", "CHN", "RUS", year, joint),
      point("igo.memberships", "RUS", null, year, a),
      point("igo.memberships", "CHN", null, year, b),
    ];
    const inputs = { series: [...counts(2010, 10, 20, 20), ...counts(2014, 15, 25, 20)] };
    const told = explainChange(end(inputs, 2010, only("institutions")), end(inputs, 2014, only("institutions")), [
      "RUS",
      "CHN",
    ]);
    const j = (joint: number, a: number) => joint / (a + 20 - joint);
    const both = [
      (j(15, 20) - j(10, 20) + j(15, 25) - j(10, 25)) / 2,
      (j(10, 25) - j(10, 20) + j(15, 25) - j(15, 20)) / 2,
    ];
    expect(told.difference).toBeCloseTo(j(15, 25) - j(10, 20), 12);
    expect(causesOf(told).map(({ amount }) => amount)).toEqual(both.map(near));
  });

  test("trade: the flows of a share, and the other share's own", () => {
    const quantiles = [0, 1].map((value, i) =>
      point("world.interdependence-quantile", "WLD", null, 2010, value, { part: `p${i * 100}` }),
    );
    const series: SeriesPoint[] = [
      ...flows("RUS", "CHN", 2010, [10, 10, 50, 50]),
      ...flows("CHN", "RUS", 2010, [10, 10, 100, 100]).slice(2),
      ...flows("RUS", "CHN", 2014, [20, 20, 50, 50]),
      ...flows("CHN", "RUS", 2014, [20, 20, 200, 200]).slice(2),
      ...quantiles,
    ];
    const told = explainChange(end({ series }, 2010, only("trade")), end({ series }, 2014, only("trade")), [
      "RUS",
      "CHN",
    ]);
    const place = (s: number, t: number) => Math.sqrt(s * t) * (1 - Math.abs(s - t));
    expect(told.difference).toBeCloseTo(place(0.4, 0.1) - place(0.2, 0.1), 12);
    const causes = causesOf(told).filter(({ amount }) => Math.abs(amount) > 1e-12);
    // The share of China's trade stays at a tenth: its flows doubled with its total.
    expect(
      causes.map((cause) => (cause.of === "series" ? [cause.role, cause.before[0]?.value, cause.after[0]?.value] : [])),
    ).toEqual([
      ["exports RUS → CHN, compiled", 10, 20],
      ["exports CHN → RUS, compiled", 10, 20],
    ]);
  });

  test("a published share that takes another's place is told with it", () => {
    const share = (year: Year, id: string, value: number) =>
      fact("trade-share", {
        id,
        from: "RUS",
        to: "CHN",
        flow: "total",
        year,
        share: known(value),
        firstPublisher: "Customs",
      });
    const back = (year: Year, id: string) =>
      fact("trade-share", {
        id,
        from: "CHN",
        to: "RUS",
        flow: "total",
        year,
        share: known(0.1),
        firstPublisher: "Customs",
      });
    const series = [0, 1].map((value, i) =>
      point("world.interdependence-quantile", "WLD", null, 2010, value, { part: `p${i * 100}` }),
    );
    const inputs = {
      series,
      facts: [share(2010, "then", 0.1), share(2014, "now", 0.2), back(2010, "b1"), back(2014, "b2")],
    };
    const told = explainChange(end(inputs, 2010, only("trade")), end(inputs, 2014, only("trade")), ["RUS", "CHN"]);
    expect(causesOf(told).map((cause) => (cause.of === "fact" ? [cause.fact, cause.moved] : []))).toEqual([
      ["then", "went"],
      ["now", "came"],
    ]);
  });
});

test("what comes from knowing more stands apart, with the dimensions gained", () => {
  const pact = treaty(["RUS", "CHN"], "defence", { valid: "2000/.." });
  const clash = friction("RUS", "CHN", 5, "2020/..");
  const told = between([pact, clash], 2014, 2024, defaultSettings);
  const { cells, coverage } = partsOf(told);
  expect(told.difference).toBeCloseTo((0.8 + Math.exp(-1)) / 2 - 0.8, 12);
  expect(cells.map(({ dimension, fromScore }) => [dimension, fromScore])).toEqual([["commitment", 0]]);
  expect(coverage).toEqual([
    { dyad: ["RUS", "CHN"], amount: near(told.difference as number), gained: ["freedom-from-strain"], lost: [] },
  ]);
});

test("a dyad that is known at one end only is the group's coverage", () => {
  const facts = [treaty(["RUS", "CHN"], "defence"), treaty(["RUS", "PRK"], "consultation", { valid: "2020/.." })];
  const told = between(facts, 2014, 2024, only("commitment"), ["RUS", "CHN", "PRK"]);
  expect(partsOf(told).coverage).toMatchObject([{ dyad: null, amount: near((0.8 + 0.25) / 2 - 0.8) }]);
});

test("unknown at one end: the reason, and nothing to take apart", () => {
  const told = between([treaty(["RUS", "CHN"], "defence", { valid: "2020/.." })], 2014, 2024, only("commitment"));
  expect([told.difference, told.parts]).toEqual([missing("no-fact"), missing("no-fact")]);
  const gone = between([], 1980, 2024, only("commitment"));
  expect(gone.difference).toEqual(missing("not-a-state-then"));
  expect(() => between([], 2014, 2024, only("commitment"), ["RUS", "XXX"])).toThrow('unknown actor "XXX"');
});

const members: readonly ActorId[] = anyStates;
const sum = (parts: readonly { readonly amount: number }[]) => parts.reduce((total, { amount }) => total + amount, 0);
const pairOfYears = fc.record({ one: anyInputs, other: fc.constant(null), from: anyYear, to: anyYear });
/** Two years of one release as often as two releases, whose inputs cost as much again. */
const pairOfEnds = fc.record({ one: anyInputs, other: fc.option(anyInputs, { freq: 1 }), from: anyYear, to: anyYear });
const ends = ({ one, other, from, to }: { one: Inputs; other: Inputs | null; from: Year; to: Year }): [End, End] => [
  { index: indexInputs(one), year: from, settings: defaultSettings },
  { index: indexInputs(other ?? one), year: to, settings: defaultSettings },
];

property.prop([pairOfEnds])("all adds up, there and back, and from an end to itself nothing moves", (asked) => {
  const [before, after] = ends(asked);
  const told = explainChange(before, after, members);
  if (!isKnown(told.difference)) {
    expect(told.parts).toEqual(told.difference);
    return;
  }
  const { cells, coverage } = partsOf(told);
  const whole = cells.reduce((total, { fromScore, fromWeight }) => total + fromScore + fromWeight, 0) + sum(coverage);
  expect(Math.abs(whole - told.difference)).toBeLessThanOrEqual(1e-9);
  for (const { causes, fromScore } of cells) {
    expect(Math.abs(sum(causes) - fromScore)).toBeLessThanOrEqual(1e-9);
    expect(causes.every(({ amount }) => Number.isFinite(amount))).toBe(true);
  }
  // What is left over is coverage's only where something else is known than before.
  const left = coverage.filter(({ dyad, gained, lost }) => dyad !== null && gained.length + lost.length === 0);
  expect(left).toEqual([]);
  const back = partsOf(explainChange(after, before, members));
  for (const [i, { fromScore, causes }] of cells.entries()) {
    expect(back.cells[i]?.fromScore).toBeCloseTo(-fromScore, 9);
    const turned = back.cells[i]?.causes ?? [];
    expect(causes).toHaveLength(turned.length);
    for (const [k, { amount }] of causes.entries()) expect(turned[k]?.amount).toBeCloseTo(-amount, 9);
  }
  const still = explainChange(before, before, members);
  expect([still.difference, partsOf(still).coverage, causesOf(still)]).toEqual([0, [], []]);
});

property.prop([pairOfYears])("with the states' names exchanged, the amounts go with the names", (asked) => {
  const [a = "", b = "", c = ""] = members;
  const names = new Map([
    [a, b],
    [b, c],
    [c, a],
  ]);
  const swap = (inputs: Inputs) => renamed(inputs, names);
  const plain = explainChange(...ends(asked), members);
  const swapped = explainChange(
    ...ends({ ...asked, one: swap(asked.one) }),
    members.map((id) => names.get(id) ?? id),
  );
  if (!isKnown(plain.difference)) return;
  expect(swapped.difference).toBeCloseTo(plain.difference, 9);
  const told = (explained: ChangeExplanation, name: (id: ActorId) => ActorId) =>
    partsOf(explained).cells.map((cell) => [
      [name(cell.a), name(cell.b)].sort().join(),
      cell.dimension,
      Math.round(cell.fromScore * 1e9) + 0,
      Math.round(sum(cell.causes) * 1e8) + 0,
    ]);
  expect(told(swapped, (id) => id)).toEqual(told(plain, (id) => names.get(id) ?? id));
});
