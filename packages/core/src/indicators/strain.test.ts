import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { missing } from "../units/missing.ts";
import { dyadStrain, freedomFromStrain, strain } from "./strain.ts";
import { episodesOf } from "./succession.ts";
import { absence, backing, dispute, fact, friction, testIndex } from "./test-support.ts";

const settings = defaultSettings;
const saturated = (sum: number) => 1 - Math.exp(-sum);
type Facts = Parameters<typeof testIndex>[0]["facts"];
const from = (facts: Facts, i: string, j: string, year: number) =>
  strain(testIndex({ facts: facts ?? [] }), i, j, year, settings).value;
const pooled = (facts: Facts, a: string, b: string, year: number) =>
  dyadStrain(testIndex({ facts: facts ?? [] }), a, b, year, settings).value;

test("a lasting strain of severity 5 weighs one", () => {
  expect(from([friction("USA", "CHN", 5, "2010/..")], "USA", "CHN", 2024)).toBeCloseTo(saturated(1), 12);
});

test("after one half-life an event counts half", () => {
  expect(from([friction("USA", "CHN", 5, "2014-12-31")], "USA", "CHN", 2024)).toBeCloseTo(saturated(0.5), 3);
  const quick = { ...settings, halfLifeYears: 5 };
  const index = testIndex({ facts: [friction("USA", "CHN", 5, "2014-12-31")] });
  expect(strain(index, "USA", "CHN", 2024, quick).value).toBeCloseTo(saturated(0.25), 3);
});

test("what begins after the year says nothing about it", () => {
  expect(from([friction("USA", "CHN", 5, "2020/..")], "USA", "CHN", 2019)).toEqual(missing("no-fact"));
});

test("strain has a direction, unless it is mutual", () => {
  const oneWay = [friction("USA", "CHN", 5, "2010/..")];
  expect(from(oneWay, "CHN", "USA", 2024)).toEqual(missing("no-fact"));
  const mutual = [friction("USA", "CHN", 5, "2010/..", { mutual: true })];
  expect(from(mutual, "CHN", "USA", 2024)).toBe(from(mutual, "USA", "CHN", 2024));
});

test("the dyad pools both directions, a mutual event once", () => {
  const facts = [friction("USA", "CHN", 5, "2010/.."), friction("CHN", "USA", 2, "2010/..")];
  expect(pooled(facts, "CHN", "USA", 2024)).toBeCloseTo(saturated(1.4), 12);
  expect(pooled([friction("USA", "CHN", 5, "2010/..", { mutual: true })], "CHN", "USA", 2024)).toBeCloseTo(
    saturated(1),
    12,
  );
});

test("no fact is not calm; an asserted absence is", () => {
  expect(pooled([], "CHN", "USA", 2024)).toEqual(missing("no-fact"));
  const calm = [absence("strain", ["CHN", "USA"], "2024")];
  expect(pooled(calm, "CHN", "USA", 2024)).toBe(0);
  expect(pooled(calm, "CHN", "USA", 2023)).toEqual(missing("no-fact"));
  expect(pooled([absence("support", ["CHN", "USA"], "2024")], "CHN", "USA", 2024)).toEqual(missing("no-fact"));
});

test("support is not the opposite of strain", () => {
  expect(pooled([backing("CHN", "USA", 5, "2010/..")], "CHN", "USA", 2024)).toEqual(missing("no-fact"));
});

test("an adverse vote strains the relation to whom it is about", () => {
  const vote = fact("vote", {
    body: "UNSC",
    document: "S/RES/2397 (2017)",
    date: "2017-12-22",
    valid: "2017-12-22",
    voter: "CHN",
    choice: "yes",
    on: "PRK",
    effect: "strain",
    severity: 3,
  });
  expect(from([vote], "CHN", "PRK", 2017)).toBeCloseTo(saturated(0.6 * 2 ** -(9 / 365.25 / 10)), 12);
});

test("facts that lost a dispute do not count; without a decision nothing is known", () => {
  const lost = friction("USA", "CHN", 5, "2010/..", { dispute: dispute(false) });
  const won = friction("USA", "CHN", 1, "2010/..", { dispute: dispute(true) });
  expect(pooled([lost, won], "CHN", "USA", 2024)).toBeCloseTo(saturated(0.2), 12);
  expect(pooled([lost], "CHN", "USA", 2024)).toEqual(missing("disputed"));
});

test("what the Soviet Union did counts for Russia, and for nobody before Russia exists", () => {
  const clash = [friction("SUN", "CHN", 4, "1969-03-02/1969-09-11", { mutual: true })];
  expect(from(clash, "SUN", "CHN", 1969)).toBeCloseTo(saturated(0.8 * 2 ** -(111 / 365.25 / 10)), 12);
  expect(from(clash, "RUS", "CHN", 1969)).toEqual(missing("not-a-state-then"));
  expect(from(clash, "RUS", "CHN", 2024)).toBeGreaterThan(0);
  expect(from(clash, "CHN", "RUS", 2024)).toBe(from(clash, "RUS", "CHN", 2024));
  expect(from(clash, "SUN", "CHN", 2024)).toEqual(missing("not-a-state-then"));
  expect(episodesOf(testIndex({ facts: clash }), "CHN", "RUS").map((e) => [e.from, e.to])).toEqual([["RUS", "CHN"]]);
});

test("freedom from strain is what strain leaves, and rests on it", () => {
  const index = testIndex({ facts: [friction("USA", "CHN", 5, "2010/..")] });
  const figure = freedomFromStrain(index, "USA", "CHN", 2024, settings);
  expect(figure.value).toBeCloseTo(Math.exp(-1), 12);
  expect(figure.basis[0]).toMatchObject({ rests: "figure", figure: { indicator: "dyad-strain" } });
  expect(freedomFromStrain(index, "USA", "IND", 2024, settings).value).toEqual(missing("no-fact"));
});
