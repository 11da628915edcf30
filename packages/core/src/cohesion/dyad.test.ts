import { describe, expect, test } from "vitest";
import type { FactRecord } from "../facts/fact.ts";
import { absence, backing, flows, friction, point, testIndex, treaty } from "../indicators/test-support.ts";
import type { SeriesPoint } from "../series.ts";
import { missing } from "../units/missing.ts";
import { dyadCohesion } from "./dyad.ts";
import { defaultSettings } from "./settings.ts";

const inForce = treaty(["CHN", "RUS"], "defence");
const votes = [point("unga.kappa", "CHN", "RUS", 2020, 0.6), point("unga.joint-roll-calls", "CHN", "RUS", 2020, 80)];
const dyad = (facts: FactRecord[], series: SeriesPoint[] = [], settings = defaultSettings) =>
  dyadCohesion(testIndex({ facts, series }), "RUS", "CHN", 2020, settings);

describe("dyadCohesion", () => {
  test("is the mean over the known dimensions: defence 0.8, votes 0.6", () => {
    const { figure } = dyad([inForce], votes);
    expect(figure.value).toBeCloseTo(0.7, 12);
    expect(figure.coverage).toBeCloseTo(2 / 6, 12);
  });

  test("is weighted as the reader weighs: three times the votes", () => {
    const settings = { ...defaultSettings, weights: { ...defaultSettings.weights, voting: 3 } };
    const { figure } = dyad([inForce], votes, settings);
    expect(figure.value).toBeCloseTo((0.8 + 3 * 0.6) / 4, 12);
    expect(figure.coverage).toBeCloseTo(4 / 8, 12);
  });

  test("a dimension of weight 0 neither counts nor lowers the coverage", () => {
    const weights = { commitment: 1, trade: 0, voting: 0, institutions: 0, support: 0, "freedom-from-strain": 0 };
    expect(dyad([inForce], votes, { ...defaultSettings, weights }).figure).toMatchObject({ value: 0.8, coverage: 1 });
  });

  test("all six by hand", () => {
    const series = [
      ...votes,
      ...flows("RUS", "CHN", 2020, [50, 50, 200, 200]),
      ...flows("CHN", "RUS", 2020, [50, 50, 200, 200]).filter((p) => p.from === "WLD" || p.to === "WLD"),
      ...[0, 0.5, 1].map((value, i) =>
        point("world.interdependence-quantile", "WLD", null, 2020, value, { part: `p${i * 50}` }),
      ),
      point("igo.joint", "CHN", "RUS", 2020, 10),
      point("igo.memberships", "CHN", null, 2020, 20),
      point("igo.memberships", "RUS", null, 2020, 30),
    ];
    const facts = [inForce, backing("RUS", "CHN", 5, "2019/.."), friction("CHN", "RUS", 5, "2020-12-31")];
    const { figure, dimensions } = dyad(facts, series);
    const scores = [0.8, 0.25, 0.6, 10 / 40, 1 - Math.exp(-1), Math.exp(-1)];
    expect(dimensions.map((score) => score.figure.value)).toEqual(scores.map((score) => expect.closeTo(score, 9)));
    expect(figure).toMatchObject({ value: expect.closeTo(scores.reduce((a, b) => a + b) / 6, 9), coverage: 1 });
  });

  test("with nothing known there is no value, and it says why", () => {
    expect(dyad([]).figure).toMatchObject({ value: missing("not-covered"), coverage: 0 });
    const early = dyadCohesion(testIndex({}), "RUS", "CHN", 1980, defaultSettings);
    expect(early.figure.value).toEqual(missing("not-a-state-then"));
  });

  test("asserted absences count as known: no commitment 0, no strain 1", () => {
    const none = absence("any-commitment", ["RUS", "CHN"], "2020");
    const calm = absence("strain", ["RUS", "CHN"], "2020");
    expect(dyad([none]).figure).toMatchObject({ value: 0, coverage: expect.closeTo(1 / 6, 12) });
    expect(dyad([none, calm]).figure).toMatchObject({ value: 0.5, coverage: expect.closeTo(2 / 6, 12) });
  });

  test("an unknown actor, or one with itself, is a fault of the caller", () => {
    const index = testIndex({});
    expect(() => dyadCohesion(index, "RUS", "XXX", 2020, defaultSettings)).toThrow('unknown actor "XXX"');
    expect(() => dyadCohesion(index, "RUS", "RUS", 2020, defaultSettings)).toThrow("RUS twice");
  });
});
