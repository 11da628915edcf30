import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { isKnown, missing } from "../units/missing.ts";
import { asymmetry, log2Ratio } from "./asymmetry.ts";
import { gdpDependence } from "./gdp-dependence.ts";
import { interdependence, interdependenceFigure } from "./interdependence.ts";
import { interdependencePlace } from "./interdependence-place.ts";
import { mirrorGap, relativeGap } from "./mirror-gap.ts";
import { salienceFigure } from "./salience.ts";
import { symmetryFigure } from "./symmetry.ts";
import { fact, flow, known, point, testIndex } from "./test-support.ts";
import { shareBelow } from "./world-quantiles.ts";

const settings = defaultSettings;

/** RUS and CHN trade 50 both ways; RUS 100 and CHN 400 with the world: shares 0.5 and 0.125. */
const pair = (year: number) => [
  flow("RUS", "CHN", year, 30),
  flow("CHN", "RUS", year, 20),
  flow("RUS", "WLD", year, 60),
  flow("WLD", "RUS", year, 40),
  flow("CHN", "WLD", year, 300),
  flow("WLD", "CHN", year, 100),
];
const quantiles = (year: number) =>
  [0, 0, 0.1, 0.2, 0.4].map((value, i) =>
    point("world.interdependence-quantile", "WLD", null, year, value, { part: `p${i * 25}`.replace("p0", "p00") }),
  );
const index = testIndex({ series: pair(2010) });

test("salience, symmetry, interdependence and asymmetry of shares 0.5 and 0.125", () => {
  expect(salienceFigure(index, "RUS", "CHN", 2010, settings).value).toBe(0.25);
  expect(symmetryFigure(index, "RUS", "CHN", 2010, settings).value).toBe(0.625);
  expect(interdependenceFigure(index, "RUS", "CHN", 2010, settings).value).toBe(0.15625);
  expect(asymmetry(index, "RUS", "CHN", 2010, settings).value).toBe(2);
  expect(asymmetry(index, "CHN", "RUS", 2010, settings).value).toBe(-2);
  expect(interdependence(0.5, 0.125)).toBe(0.15625);
});

test("a dyad's figure is the same from both sides, at one address", () => {
  const [ab, ba] = [
    interdependenceFigure(index, "RUS", "CHN", 2010, settings),
    interdependenceFigure(index, "CHN", "RUS", 2010, settings),
  ];
  expect(ab.subject).toEqual(ba.subject);
  expect(ab.value).toBe(ba.value);
});

test("both shares are of one year: the latest in which both are known", () => {
  const later = pair(2011).filter(({ from, to }) => from !== "CHN" || to !== "WLD");
  const figure = interdependenceFigure(testIndex({ series: [...pair(2010), ...later] }), "RUS", "CHN", 2011, settings);
  expect(figure.value).toBe(0.15625);
  expect(figure.dataYear).toBe(2010);
  const half = interdependenceFigure(testIndex({ series: later }), "RUS", "CHN", 2011, settings);
  expect(half.value).toEqual(missing("no-fact"));
  expect(half.coverage).toBe(0.875);
});

test("a share of zero has no ratio", () => {
  expect(log2Ratio(0, 0.5)).toEqual(missing("zero-denominator"));
  expect(log2Ratio(0.5, 0)).toEqual(missing("zero-denominator"));
});

test("the place is the share of the world's dyads below, read off between the quantiles", () => {
  const placed = testIndex({ series: [...pair(2010), ...quantiles(2010)] });
  const figure = interdependencePlace(placed, "RUS", "CHN", 2010, settings);
  expect(figure.value).toBeCloseTo(0.5 + 0.25 * 0.5625, 12);
  expect(figure.note).toBeUndefined();
  expect(figure.basis.map((rests) => (rests.rests === "series" ? rests.role : rests.rests))).toEqual([
    "figure",
    "below it 50 % of the world's dyads",
    "below it 75 % of the world's dyads",
  ]);
});

test.each([
  [0, 0],
  [0.05, 0.375],
  [0.1, 0.5],
  [0.4, 1],
  [0.9, 1],
])("%d lies above a share of %d; ties are not below", (value, place) => {
  const world = [0, 0, 0.1, 0.2, 0.4].map((v, i) => ({ p: i / 4, value: v }));
  expect(shareBelow(world, value)).toBeCloseTo(place, 12);
});

test("years after the last distribution use the last and say so; years before the first have none", () => {
  const series = [...pair(2010), ...pair(2000), ...pair(2005), ...quantiles(2005)];
  const placed = testIndex({ series });
  const later = interdependencePlace(placed, "RUS", "CHN", 2010, settings);
  expect(isKnown(later.value)).toBe(true);
  expect(later.note).toContain("distribution of 2005, the last");
  expect(interdependencePlace(placed, "RUS", "CHN", 2000, settings).value).toEqual(missing("not-covered"));
});

test("a carried figure is placed among the dyads of its own year", () => {
  const series = [...pair(2010), ...quantiles(2010), ...quantiles(2011).map((p) => ({ ...p, value: 0 }))];
  const figure = interdependencePlace(testIndex({ series }), "RUS", "CHN", 2011, settings);
  expect(figure.dataYear).toBe(2010);
  expect(figure.value).toBeCloseTo(0.5 + 0.25 * 0.5625, 12);
});

test("an unreadable quantile is refused", () => {
  const odd = [point("world.interdependence-quantile", "WLD", null, 2010, 0.1, { part: "median" })];
  const placed = testIndex({ series: [...pair(2010), ...odd] });
  expect(() => interdependencePlace(placed, "RUS", "CHN", 2010, settings)).toThrow('found the quantile "median"');
});

test("trade as a share of GDP", () => {
  const gdp = point("gdp.current", "RUS", null, 2010, 1000);
  const figure = gdpDependence(testIndex({ series: [...pair(2010), gdp] }), "RUS", "CHN", 2010, settings);
  expect(figure.value).toBe(0.05);
  expect(figure.coverage).toBe(1);
  const without = gdpDependence(index, "RUS", "CHN", 2010, settings);
  expect(without.value).toEqual(missing("not-covered"));
  expect(without.coverage).toBeCloseTo(2 / 3, 12);
});

test("a published value of trade stands in for missing series, and a GDP of zero divides by zero", () => {
  const value = fact("trade-value", {
    from: "RUS",
    to: "CHN",
    flow: "total",
    year: 2010,
    valueUsd: known(50),
    firstPublisher: "Customs",
  });
  const depend = (gdp: number) =>
    gdpDependence(
      testIndex({ facts: [value], series: [point("gdp.current", "RUS", null, 2010, gdp)] }),
      "RUS",
      "CHN",
      2010,
      settings,
    ).value;
  expect(depend(1000)).toBe(0.05);
  expect(depend(0)).toEqual(missing("zero-denominator"));
});

test("the mirror gap needs both sides' own reports", () => {
  const exported = flow("RUS", "CHN", 2010, 90, { reporter: "exporter" });
  const imported = flow("RUS", "CHN", 2010, 110, { reporter: "importer" });
  expect(mirrorGap(testIndex({ series: [exported, imported] }), "RUS", "CHN", 2010).value).toBe(0.2);
  expect(mirrorGap(testIndex({ series: [exported] }), "RUS", "CHN", 2010)).toMatchObject({
    value: missing("no-fact"),
    coverage: 0.5,
  });
  expect(mirrorGap(index, "RUS", "CHN", 2010).value).toEqual(missing("no-fact"));
  expect(relativeGap(0, 0)).toEqual(missing("zero-denominator"));
  expect(relativeGap(10, 0)).toBe(2);
});
