import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { groupCohesion } from "../cohesion/group.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import type { DyadCohesion, Settings } from "../cohesion/types.ts";
import { anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { absence, point, renamed, testIndex, treaty } from "../indicators/test-support.ts";
import { dyadsOf } from "../units/ids.ts";
import { isKnown, isMissing, missing } from "../units/missing.ts";
import { boundFigures, cohesionBounds } from "./bounds.ts";

const members = [...anyStates];
const ask = (inputs: Parameters<typeof indexInputs>[0], year: number, settings: Settings = defaultSettings) =>
  groupCohesion(indexInputs(inputs), { members, against: [], year }, settings);
const anyWeights = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }))
  .map(([first, rest]): Settings => {
    const names = Object.keys(defaultSettings.weights);
    const weights = Object.fromEntries(names.map((name, i) => [name, i === 0 ? first : rest[i - 1]]));
    return { ...defaultSettings, weights: weights as Settings["weights"] };
  });

describe("cohesionBounds by hand", () => {
  test("one dimension of six known, at 0.4: from 0.4/6 to 5.4/6", () => {
    const index = testIndex({ facts: [treaty(["RUS", "CHN"], "non-aggression")] });
    const group = groupCohesion(index, { members: ["RUS", "CHN"], against: [], year: 2020 }, defaultSettings);
    expect(group.figure.value).toBe(0.4);
    expect(cohesionBounds(group.dyads)).toEqual({
      low: expect.closeTo(0.4 / 6, 12),
      high: expect.closeTo(5.4 / 6, 12),
    });
    const [least, most] = boundFigures(group);
    expect(least).toMatchObject({ indicator: "cohesion-lower-bound", coverage: expect.closeTo(1 / 6, 12) });
    expect(most).toMatchObject({ indicator: "cohesion-upper-bound", value: expect.closeTo(0.9, 12) });
  });

  test("nothing known: from 0 to 1, however the weights stand", () => {
    const { dyads } = groupCohesion(
      testIndex({}),
      { members: ["RUS", "CHN", "PRK"], against: [], year: 2020 },
      defaultSettings,
    );
    expect(cohesionBounds(dyads)).toEqual({ low: 0, high: 1 });
  });

  test("what has no weight is no ignorance; with the only dimension known both bounds are the value", () => {
    const weights = { commitment: 1, trade: 0, voting: 0, institutions: 0, support: 0, "freedom-from-strain": 0 };
    const facts = [absence("any-commitment", ["RUS", "CHN"], "2020")];
    const { dyads } = groupCohesion(
      testIndex({ facts, series: [point("igo.joint", "CHN", "RUS", 2010, 3)] }),
      { members: ["RUS", "CHN"], against: [], year: 2020 },
      { ...defaultSettings, weights },
    );
    expect(cohesionBounds(dyads)).toEqual({ low: 0, high: 0 });
  });

  test("a state that did not exist is nothing to be ignorant of", () => {
    const { dyads } = groupCohesion(
      testIndex({}),
      { members: ["RUS", "CHN"], against: [], year: 1980 },
      defaultSettings,
    );
    expect(cohesionBounds(dyads)).toEqual(missing("not-a-state-then"));
  });
});

/** C(G) from the formula, with each unknown dimension that can be known filled in by `fill` or, where it gives null, left out. */
function completed(dyads: readonly DyadCohesion[], fill: () => number | null): number | null {
  const values: number[] = [];
  for (const { dimensions } of dyads) {
    const scores = dimensions.flatMap(({ weight, figure: { value } }) => {
      if (isKnown(value)) return [{ weight, value }];
      const filled = ["not-a-state-then", "not-applicable", "zero-denominator"].includes(value.missing) ? null : fill();
      return filled === null ? [] : [{ weight, value: filled }];
    });
    const all = scores.reduce((sum, { weight }) => sum + weight, 0);
    if (all > 0) values.push(scores.reduce((sum, { weight, value }) => sum + weight * value, 0) / all);
  }
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("cohesionBounds, for any inputs", () => {
  const anyFill = fc.infiniteStream(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null, freq: 4 }));

  property.prop([anyInputs, anyYear, anyWeights, anyFill])(
    "contain every completion, whole or in part, and the value itself",
    (inputs, year, settings, fill) => {
      const { dyads, figure } = ask(inputs, year, settings);
      const bounds = cohesionBounds(dyads);
      if (isMissing(bounds)) {
        expect(figure.value).toEqual(bounds);
        return;
      }
      expect(bounds.low).toBeGreaterThanOrEqual(0);
      expect(bounds.high).toBeLessThanOrEqual(1);
      const tries = [completed(dyads, () => fill.next().value), isKnown(figure.value) ? figure.value : null];
      for (const value of tries) {
        if (value === null) continue;
        expect(value).toBeGreaterThanOrEqual(bounds.low - 1e-12);
        expect(value).toBeLessThanOrEqual(bounds.high + 1e-12);
      }
      // An independent reading of the formula: the worst and the best completion are the bounds.
      expect(completed(dyads, () => 0)).toBeCloseTo(bounds.low, 12);
      expect(completed(dyads, () => 1)).toBeCloseTo(bounds.high, 12);
      const allKnown = dyads.every(({ figure: { coverage } }) => coverage === 1);
      if (allKnown) expect(bounds).toEqual({ low: figure.value, high: figure.value });
    },
  );

  property.prop([anyInputs, anyYear])("do not depend on who is called what, or stands where", (inputs, year) => {
    const names = new Map([
      ["CHN", "USA"],
      ["USA", "PRK"],
      ["PRK", "CHN"],
    ]);
    const there = cohesionBounds(ask(renamed(inputs, names), year).dyads);
    const here = cohesionBounds(ask(inputs, year).dyads);
    const close = isMissing(here) ? here : { low: expect.closeTo(here.low, 12), high: expect.closeTo(here.high, 12) };
    expect(there).toEqual(close);
    const turned = groupCohesion(
      indexInputs(inputs),
      { members: members.toReversed(), against: [], year },
      defaultSettings,
    );
    expect(turned.dyads.length).toBe(dyadsOf(members).length);
    expect(cohesionBounds(turned.dyads)).toEqual(close);
  });
});
