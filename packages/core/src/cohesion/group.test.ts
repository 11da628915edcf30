import { describe, expect, test } from "vitest";
import { absence, testIndex, treaty } from "../indicators/test-support.ts";
import { missing } from "../units/missing.ts";
import { groupCohesion } from "./group.ts";
import { defaultSettings } from "./settings.ts";
import { spreadFigure, weakestDyadFigure } from "./spread.ts";

const commitmentOnly = {
  ...defaultSettings,
  weights: { commitment: 1, trade: 0, voting: 0, institutions: 0, support: 0, "freedom-from-strain": 0 },
};
const facts = [
  treaty(["RUS", "PRK"], "defence"),
  treaty(["CHN", "PRK"], "defence", { trigger: "automatic" }),
  treaty(["RUS", "CHN"], "non-aggression"),
  absence("any-commitment", ["RUS", "USA"], "2020"),
  absence("any-commitment", ["CHN", "USA"], "2020"),
];
const ask = (members: string[], against: string[] = []) =>
  groupCohesion(testIndex({ facts }), { members, against, year: 2020 }, commitmentOnly);

describe("groupCohesion", () => {
  test("is the mean over the dyads, with the weakest and the spread: 0.8, 1 and 0.4", () => {
    const group = ask(["RUS", "CHN", "PRK"]);
    expect(group.figure).toMatchObject({ value: expect.closeTo(2.2 / 3, 12), coverage: 1 });
    expect(group.weakest).toMatchObject({ a: "RUS", b: "CHN" });
    expect(group.spread).toBeCloseTo(0.6, 12);
    expect(group.shape).toMatchObject({ kind: "chain" });
    expect(weakestDyadFigure(group)).toMatchObject({ value: 0.4, indicator: "weakest-dyad" });
    expect(spreadFigure(group)).toMatchObject({ value: expect.closeTo(0.6, 12), indicator: "spread" });
  });

  test("leaves unknown dyads out of the mean, lowers the coverage and says so", () => {
    const { figure, shape } = ask(["RUS", "CHN", "PRK", "IND"]);
    expect(figure).toMatchObject({ value: expect.closeTo(2.2 / 3, 12), coverage: expect.closeTo(0.5, 12) });
    expect(figure.note).toContain("3 of 6 dyads");
    expect(shape).toMatchObject({
      kind: "unknown",
      unknown: [
        ["RUS", "IND"],
        ["CHN", "IND"],
        ["PRK", "IND"],
      ],
    });
  });

  test("of which nothing is known has no value, no weakest dyad, no spread", () => {
    const group = ask(["IND", "JPN", "KOR"]);
    expect(group.figure).toMatchObject({ value: missing("no-fact"), coverage: 0 });
    expect(group.weakest).toBeNull();
    expect(group.spread).toEqual(missing("no-fact"));
    expect(weakestDyadFigure(group).value).toEqual(missing("no-fact"));
  });

  test("a single known dyad has no spread", () => {
    expect(ask(["RUS", "PRK"]).spread).toEqual(missing("too-few"));
  });

  test("polarisation is within minus between, over the known dyads", () => {
    const { polarisation } = ask(["RUS", "CHN"], ["USA"]);
    expect(polarisation).toMatchObject({ value: 0.4, coverage: 1 });
    expect(ask(["RUS", "CHN"]).polarisation).toMatchObject({ value: missing("not-applicable"), coverage: 0 });
    expect(ask(["RUS", "CHN"], ["JPN"]).polarisation.value).toEqual(missing("no-fact"));
  });

  test("refuses a group of one, an actor twice, and one on both sides", () => {
    expect(() => ask(["RUS"])).toThrow("two or more");
    expect(() => ask(["RUS", "CHN", "RUS"])).toThrow("an actor twice");
    expect(() => ask(["RUS", "CHN"], ["CHN"])).toThrow("an actor twice");
  });
});
