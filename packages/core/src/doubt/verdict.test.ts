import { describe, expect, test } from "vitest";
import { groupCohesion } from "../cohesion/group.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import { absence, testIndex, treaty } from "../indicators/test-support.ts";
import { missing } from "../units/missing.ts";
import { bindingOf, sameAspect, verdictOf } from "./verdict.ts";

const unknown = missing("no-fact");

describe("bindingOf", () => {
  test.each([
    [["defence"], unknown, { is: "pair", rung: "defence" }],
    [[unknown], 1, { is: "pair", rung: "unknown" }],
    [["none", "none", unknown], 1, { is: "as-one" }],
    [["defence", "none", unknown], 0, { is: "in-pairs", bound: 1, unknown: 1, pairs: 3, together: "no" }],
    [
      ["defence", "defence", "consultation"],
      unknown,
      { is: "in-pairs", bound: 3, unknown: 0, pairs: 3, together: "unknown" },
    ],
    [["none", "none", "none"], 0, { is: "in-no-pair" }],
    [["none", "none", unknown], unknown, { is: "not-known" }],
  ] as const)("%j and a common instrument %j", (rungs, multilaterality, binding) =>
    expect(bindingOf(rungs, multilaterality)).toEqual(binding),
  );
});

test("a verdict is what is said of a group, and two are the same where they say the same", () => {
  const members = ["RUS", "CHN", "PRK"];
  const ask = (...facts: ReturnType<typeof treaty>[]) =>
    verdictOf(groupCohesion(testIndex({ facts }), { members, against: [], year: 2020 }, defaultSettings));
  const chain = [treaty(["RUS", "PRK"], "defence"), treaty(["CHN", "PRK"], "defence")];
  const one = ask(...chain, treaty(["RUS", "CHN"], "non-aggression"), absence("common-instrument", members, "2000/.."));
  expect(one).toEqual({
    binding: { is: "in-pairs", bound: 3, unknown: 0, pairs: 3, together: "no" },
    shape: { kind: "chain" },
    weakest: ["RUS", "CHN"],
  });
  const other = ask(...chain, treaty(["RUS", "CHN"], "consultation"));
  expect(sameAspect(one, other, "shape")).toBe(true);
  expect(sameAspect(one, other, "weakest")).toBe(true);
  expect(sameAspect(one, other, "binding")).toBe(false);
});
