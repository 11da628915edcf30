import { describe, expect, test } from "vitest";
import { groupCohesion } from "../cohesion/group.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import type { Settings } from "../cohesion/types.ts";
import type { FactRecord } from "../facts/fact.ts";
import { point, testIndex, treaty } from "../indicators/test-support.ts";
import { differenceByDimension } from "./by-dimension.ts";

const kappa = (a: string, b: string, value: number) => [
  point("unga.kappa", a, b, 2020, value),
  point("unga.joint-roll-calls", a, b, 2020, 80),
];
const series = [...kappa("CHN", "RUS", 0.6), ...kappa("CHN", "PRK", 0.2)];
const talks = treaty(["RUS", "CHN"], "consultation");
const pact = treaty(["RUS", "CHN"], "defence");

const dyadsOf = (facts: FactRecord[], weights: Partial<Settings["weights"]> = {}, members = ["RUS", "CHN"]) =>
  groupCohesion(
    testIndex({ series, facts }),
    { members, against: [], year: 2020 },
    { ...defaultSettings, weights: { ...defaultSettings.weights, ...weights } },
  ).dyads;
const closeTo = (value: number) => expect.closeTo(value, 12);

describe("what a dyad and a dimension add to the difference", () => {
  test("a higher rung: half of 0.8 − 0.25, and nothing from the votes", () => {
    const { cells, coverage } = differenceByDimension(dyadsOf([talks]), dyadsOf([pact]));
    expect(cells).toEqual([
      { a: "RUS", b: "CHN", dimension: "commitment", fromScore: closeTo(0.275), fromWeight: closeTo(0) },
      { a: "RUS", b: "CHN", dimension: "voting", fromScore: 0, fromWeight: closeTo(0) },
    ]);
    expect(coverage).toEqual([]);
  });

  test("a weight of 3 on votes: from (0.25 + 0.6)/2 to (0.25 + 1.8)/4, a quarter of what votes lie above commitment", () => {
    const { cells, coverage } = differenceByDimension(dyadsOf([talks]), dyadsOf([talks], { voting: 3 }));
    const mean = (0.425 + 0.5125) / 2;
    expect(cells).toMatchObject([
      { dimension: "commitment", fromScore: 0, fromWeight: closeTo(-0.25 * (0.25 - mean)) },
      { dimension: "voting", fromScore: 0, fromWeight: closeTo(0.25 * (0.6 - mean)) },
    ]);
    expect(cells.reduce((sum, cell) => sum + cell.fromWeight, 0)).toBeCloseTo(0.5125 - 0.425, 12);
    expect(coverage).toEqual([]);
  });

  test("a dimension that becomes known is coverage, not a gain of the dimension: from 0.6 to (0.8 + 0.6)/2", () => {
    const { cells, coverage } = differenceByDimension(dyadsOf([]), dyadsOf([pact]));
    expect(cells).toMatchObject([{ dimension: "voting", fromScore: 0, fromWeight: 0 }]);
    expect(coverage).toEqual([{ dyad: ["RUS", "CHN"], amount: closeTo(0.1) }]);
  });

  test("a dimension without weight that becomes known is nothing", () => {
    const weights = { commitment: 0 };
    expect(differenceByDimension(dyadsOf([], weights), dyadsOf([pact], weights)).coverage).toEqual([]);
  });

  test("known by other dimensions than before: all of it is coverage", () => {
    const before = dyadsOf([], { commitment: 0 });
    const after = dyadsOf([pact], { voting: 0 });
    expect(differenceByDimension(before, after)).toEqual({
      cells: [],
      coverage: [{ dyad: ["RUS", "CHN"], amount: closeTo(0.2) }],
    });
  });

  test("a dyad that becomes known moves the mean of the group: 0.6 alone, then (0.6 + 0.2 + 0.8)/3", () => {
    const apart = treaty(["RUS", "PRK"], "defence");
    const three = ["RUS", "CHN", "PRK"];
    const { cells, coverage } = differenceByDimension(dyadsOf([], {}, three), dyadsOf([apart], {}, three));
    expect(cells.every(({ fromScore, fromWeight }) => fromScore === 0 && fromWeight === 0)).toBe(true);
    expect(coverage).toEqual([{ dyad: null, amount: closeTo(1.6 / 3 - 0.4) }]);
  });

  test("is asked only where something is known before and after", () => {
    const unknown = dyadsOf([], { voting: 0 });
    expect(() => differenceByDimension(unknown, dyadsOf([pact]))).toThrow("no known dyad");
  });
});
