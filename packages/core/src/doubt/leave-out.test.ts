import { test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { groupCohesion } from "../cohesion/group.ts";
import { defaultSettings, dimensions } from "../cohesion/settings.ts";
import type { Settings } from "../cohesion/types.ts";
import { anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { point, testIndex, treaty } from "../indicators/test-support.ts";
import { isKnown } from "../units/missing.ts";
import { withoutEachDimension, withoutEachMember } from "./leave-out.ts";

const members = ["RUS", "CHN", "PRK"];
const facts = [
  treaty(["RUS", "PRK"], "defence"),
  treaty(["CHN", "PRK"], "defence", { trigger: "automatic" }),
  treaty(["RUS", "CHN"], "non-aggression"),
];
const series = [point("unga.kappa", "CHN", "RUS", 2020, 0.8), point("unga.joint-roll-calls", "CHN", "RUS", 2020, 80)];
const group = groupCohesion(testIndex({ facts, series }), { members, against: [], year: 2020 }, defaultSettings);

describe("by hand: 0.8, 1 and (0.4 + 0.8) / 2", () => {
  test("without each dimension", () => {
    const found = new Map(withoutEachDimension(group.dyads).map((row) => [row.dimension, row]));
    expect(group.figure.value).toBeCloseTo(0.8, 12);
    expect(found.get("commitment")).toMatchObject({
      value: 0.8,
      difference: expect.closeTo(0, 12),
      weakest: ["RUS", "CHN"],
    });
    expect(found.get("voting")?.value).toBeCloseTo(2.2 / 3, 12);
    expect(found.get("voting")?.difference).toBeCloseTo(2.2 / 3 - 0.8, 12);
    expect(found.get("trade")).toMatchObject({ difference: expect.closeTo(0, 12) });
  });

  test("without each member", () => {
    const left = withoutEachMember(members, group.dyads);
    expect(left.map(({ member, value }) => [member, value])).toEqual([
      ["RUS", 1],
      ["CHN", 0.8],
      ["PRK", expect.closeTo(0.6, 12)],
    ]);
    expect(withoutEachMember(["RUS", "CHN"], group.dyads.slice(0, 1))).toEqual([]);
  });
});

/** The same by asking anew: the weight at 0, the member not in the group. */
describe("agrees with the figure asked for anew, for any inputs", () => {
  property.prop([anyInputs, anyYear])("without a dimension", (inputs, year) => {
    const index = indexInputs(inputs);
    const asked = { members: [...anyStates], against: [], year };
    const { dyads } = groupCohesion(index, asked, defaultSettings);
    for (const { dimension, value, weakest } of withoutEachDimension(dyads)) {
      const weights: Settings["weights"] = { ...defaultSettings.weights, [dimension]: 0 };
      const anew = groupCohesion(index, asked, { ...defaultSettings, weights });
      expect(value).toEqual(isKnown(anew.figure.value) ? expect.closeTo(anew.figure.value, 12) : anew.figure.value);
      expect(weakest).toEqual(anew.weakest && [anew.weakest.a, anew.weakest.b]);
    }
    expect(withoutEachDimension(dyads).map(({ dimension }) => dimension)).toEqual(dimensions);
  });

  property.prop([anyInputs, anyYear])("without a member", (inputs, year) => {
    const index = indexInputs(inputs);
    const { dyads, figure } = groupCohesion(index, { members: [...anyStates], against: [], year }, defaultSettings);
    for (const { member, value, difference } of withoutEachMember(anyStates, dyads)) {
      const others = anyStates.filter((id) => id !== member);
      const anew = groupCohesion(index, { members: others, against: [], year }, defaultSettings).figure.value;
      expect(value).toEqual(isKnown(anew) ? expect.closeTo(anew, 12) : anew);
      if (isKnown(anew) && isKnown(figure.value)) expect(difference).toBeCloseTo(anew - figure.value, 12);
      else expect(isKnown(difference)).toBe(false);
    }
  });
});
