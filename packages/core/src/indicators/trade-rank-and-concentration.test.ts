import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { isKnown, type Maybe, missing } from "../units/missing.ts";
import { concentration, concentrationFigure } from "./concentration.ts";
import { normalisedConcentration, normalisedConcentrationFigure } from "./normalised-concentration.ts";
import { partnerRank, partnerRankFigure } from "./partner-rank.ts";
import { dispute, fact, flow, known, point, testIndex } from "./test-support.ts";

const settings = defaultSettings;

/** RUS trades 100 with the world: CHN 60, DEU 30, IND 10 − left; the rest is not recorded. */
const trade = (left: number) =>
  [
    ["CHN", 60],
    ["DEU", 30],
    ["IND", 10 - left],
  ].flatMap(([partner, value]) => [
    flow("RUS", String(partner), 2010, Number(value) / 2),
    flow(String(partner), "RUS", 2010, Number(value) / 2),
  ]);
const totals = [flow("RUS", "WLD", 2010, 50), flow("WLD", "RUS", 2010, 50)];

test("equal flows share the better rank", () => {
  const vector = new Map([
    ["CHN", 50],
    ["DEU", 30],
    ["IND", 30],
    ["USA", 10],
  ]);
  expect(["CHN", "DEU", "IND", "USA"].map((partner) => partnerRank(vector, partner))).toEqual([1, 2, 2, 4]);
  expect(partnerRank(vector, "FRA")).toEqual(missing("no-fact"));
});

test("the data set's ranking counts before a published rank, and that before the recorded flows", () => {
  const published = fact("trade-rank", {
    from: "RUS",
    to: "CHN",
    flow: "total",
    year: 2010,
    rank: known(4),
    firstPublisher: "Ministry",
  });
  const series = [...trade(0), ...totals];
  const ranked = point("trade.partner-rank", "RUS", "CHN", 2010, 7, { part: "total" });
  const rank = (inputs: Parameters<typeof testIndex>[0]) =>
    partnerRankFigure(testIndex(inputs), "RUS", "CHN", 2010, settings).value;
  expect(rank({ series: [...series, ranked], facts: [published] })).toBe(7);
  expect(rank({ series, facts: [published] })).toBe(4);
  expect(rank({ series })).toBe(1);
});

test("of competing published ranks only the one in use counts", () => {
  const rank = (value: number, inUse: boolean) =>
    fact("trade-rank", {
      from: "CHN",
      to: "RUS",
      flow: "total",
      year: 2023,
      rank: known(value),
      firstPublisher: "Ministry",
      dispute: dispute(inUse),
    });
  const asked = (ranks: ReturnType<typeof rank>[]) =>
    partnerRankFigure(testIndex({ facts: ranks }), "CHN", "RUS", 2023, settings).value;
  expect(asked([rank(4, true), rank(5, false), rank(6, false)])).toBe(4);
  expect(asked([rank(4, false), rank(5, false)])).toEqual(missing("disputed"));
});

test("recorded flows rank a partner only if no unrecorded one can be larger", () => {
  const index = testIndex({ series: [...trade(8), ...totals] });
  const rank = (partner: string) => partnerRankFigure(index, "RUS", partner, 2010, settings).value;
  expect([rank("CHN"), rank("DEU")]).toEqual([1, 2]);
  expect(rank("IND")).toEqual(missing("not-covered"));
});

test("one partner concentrates all, equal partners 1/n", () => {
  expect(concentration([0.4])).toBe(1);
  expect(concentration([5, 5, 5, 5])).toBe(0.25);
  expect(concentration([])).toEqual(missing("no-fact"));
  expect(concentration([0, 0])).toEqual(missing("zero-denominator"));
  expect(normalisedConcentration(0.25, 4)).toBe(0);
  expect(normalisedConcentration(1, 4)).toBe(1);
  expect(normalisedConcentration(1, 1)).toEqual(missing("zero-denominator"));
});

test("concentration from the data set over all partners", () => {
  const series = [
    point("trade.partner-hhi", "RUS", null, 2010, 0.25),
    point("trade.partner-count", "RUS", null, 2010, 100),
  ];
  const index = testIndex({ series });
  expect(concentrationFigure(index, "RUS", 2010, settings).value).toBe(0.25);
  expect(normalisedConcentrationFigure(index, "RUS", 2010, settings).value).toBeCloseTo(0.24 / 0.99, 12);
  expect(concentrationFigure(index, "RUS", 2011, settings)).toMatchObject({ value: 0.25, dataYear: 2010 });
});

test("without one, from recorded flows only when they are the whole of the trade", () => {
  const whole = testIndex({ series: [...trade(0), ...totals] });
  expect(concentrationFigure(whole, "RUS", 2010, settings).value).toBeCloseTo(0.46, 12);
  expect(normalisedConcentrationFigure(whole, "RUS", 2010, settings).value).toBeCloseTo((0.46 - 1 / 3) / (2 / 3), 12);
  const part = testIndex({ series: [...trade(8), ...totals] });
  expect(concentrationFigure(part, "RUS", 2010, settings).value).toEqual(missing("not-covered"));
  expect(normalisedConcentrationFigure(part, "RUS", 2010, settings).value).toEqual(missing("not-covered"));
});

test("a bloc is not a partner beside its members", () => {
  const eu = [flow("RUS", "EU", 2010, 20), flow("EU", "RUS", 2010, 20)];
  const index = testIndex({ series: [...trade(0), ...totals, ...eu] });
  expect(concentrationFigure(index, "RUS", 2010, settings).value).toBeCloseTo(0.46, 12);
  expect(partnerRankFigure(index, "RUS", "DEU", 2010, settings).value).toBe(2);
});

const anyFlows = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 });
const knownOf = (value: Maybe): number => {
  if (!isKnown(value)) throw new Error(`found ${value.missing}; expected a number`);
  return value;
};

property.prop([anyFlows, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 50 })])(
  "concentration is the chance that two dollars went to one partner; it rises when a smaller partner's trade goes to a larger",
  (amounts, i, j, more) => {
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    const hhi = concentration(amounts);
    expect(isKnown(hhi)).toBe(total > 0);
    if (!isKnown(hhi)) return;
    const dollars = amounts.flatMap((amount, partner) => Array.from({ length: amount }, () => partner));
    const together = dollars.reduce((pairs, one) => pairs + dollars.filter((other) => other === one).length, 0);
    expect(hhi).toBeCloseTo(together / dollars.length ** 2, 12);
    expect(hhi).toBeGreaterThanOrEqual(1 / amounts.length - 1e-12);
    expect(hhi).toBeLessThanOrEqual(1 + 1e-12);
    expect(knownOf(concentration(amounts.toReversed()))).toBeCloseTo(hhi, 12);
    const [from, to] = [i % amounts.length, j % amounts.length].sort((x, y) => (amounts[x] ?? 0) - (amounts[y] ?? 0));
    if (from === undefined || to === undefined || from === to) return;
    const given = Math.min(more, amounts[from] ?? 0);
    const moved = amounts.with(from, (amounts[from] ?? 0) - given).with(to, (amounts[to] ?? 0) + given);
    expect(knownOf(concentration(moved))).toBeGreaterThanOrEqual(hhi - 1e-12);
    const normalised = normalisedConcentration(hhi, amounts.length);
    const after = normalisedConcentration(knownOf(concentration(moved)), amounts.length);
    expect(knownOf(normalised) >= 0 && knownOf(normalised) <= 1).toBe(true);
    expect(knownOf(after)).toBeGreaterThanOrEqual(knownOf(normalised) - 1e-12);
  },
);

property.prop([anyFlows, fc.nat(), fc.integer({ min: 1, max: 50 })])(
  "a rank is the place in the list sorted by trade, and more trade with a partner never lowers it",
  (amounts, at, more) => {
    const place = at % amounts.length;
    const ranked = (values: readonly number[]) =>
      knownOf(partnerRank(new Map(values.map((value, i) => [`P${i}`, value])), `P${place}`));
    const rank = ranked(amounts);
    expect(rank).toBe(1 + amounts.toSorted((x, y) => y - x).indexOf(amounts[place] ?? 0));
    expect(ranked(amounts.with(place, (amounts[place] ?? 0) + more))).toBeLessThanOrEqual(rank);
  },
);
