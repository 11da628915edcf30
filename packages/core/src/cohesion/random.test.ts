import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { quantile, rangeOf } from "./quantiles.ts";
import { dirichlet, gamma, seededRandom } from "./random.ts";

const many = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

property.prop([fc.maxSafeInteger(), fc.nat(9)])(
  "the same seed gives the same numbers, all in [0, 1)",
  (seed, stream) => {
    const first = many(50, seededRandom(seed, stream));
    expect(many(50, seededRandom(seed, stream))).toEqual(first);
    expect(first.every((value) => value >= 0 && value < 1)).toBe(true);
  },
);

test("the numbers are those of sfc32 as published: 15 steps from the seed, then these", () => {
  expect(many(3, seededRandom(42, 1)).map((value) => value * 2 ** 32)).toEqual([2573014457, 551115121, 590060544]);
});

test("another seed or another stream gives other numbers", () => {
  const first = many(5, seededRandom(7, 1));
  expect(many(5, seededRandom(8, 1))).not.toEqual(first);
  expect(many(5, seededRandom(7, 2))).not.toEqual(first);
  expect(many(5, seededRandom(7 + 2 ** 32, 1))).not.toEqual(first);
});

test("the numbers are spread evenly", () => {
  const random = seededRandom(1, 1);
  const counts = new Array<number>(10).fill(0);
  for (const value of many(20_000, random)) counts[Math.floor(value * 10)] = (counts[Math.floor(value * 10)] ?? 0) + 1;
  for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
});

test.each([0.3, 1, 5])("Gamma(%d) has its shape as mean and variance", (shape) => {
  const random = seededRandom(3, 1);
  const draws = many(40_000, () => gamma(shape, random));
  const average = mean(draws);
  expect(average / shape).toBeCloseTo(1, 1);
  expect(mean(draws.map((draw) => (draw - average) ** 2)) / shape).toBeCloseTo(1, 1);
});

const alphas = fc
  .array(fc.constantFrom(0, 0.01, 0.5, 2, 30), { minLength: 1, maxLength: 6 })
  .filter((a) => a.some(Boolean));
property.prop([alphas, fc.nat()])("a Dirichlet draw adds up to 1, and what has no weight gets none", (alpha, seed) => {
  const parts = new Float64Array(alpha.length);
  dirichlet(alpha, seededRandom(seed, 1), parts);
  expect(mean([...parts]) * parts.length).toBeCloseTo(1, 9);
  for (const [i, a] of alpha.entries()) if (a === 0) expect(parts[i]).toBe(0);
});

test("the mean of Dirichlet draws is the chosen weights", () => {
  const random = seededRandom(5, 1);
  const parts = new Float64Array(3);
  const draws = many(10_000, () => {
    dirichlet([15, 10, 5], random, parts);
    return [...parts];
  });
  for (const [i, weight] of [1 / 2, 1 / 3, 1 / 6].entries())
    expect(mean(draws.map((d) => d[i] ?? 0))).toBeCloseTo(weight, 2);
});

test("quantiles by hand: linear between the two nearest", () => {
  const values = Float64Array.of(1, 2, 3, 4);
  expect(quantile(values, 0.5)).toBe(2.5);
  expect(quantile(values, 0)).toBe(1);
  expect(quantile(values, 1)).toBe(4);
  expect(() => quantile(new Float64Array(), 0.5)).toThrow("expected at least one");
});

property.prop([fc.array(fc.double({ noNaN: true, min: 0, max: 1 }), { minLength: 1 })])(
  "low ≤ median ≤ high",
  (values) => {
    const { low, median, high } = rangeOf(Float64Array.from(values));
    expect(low).toBeLessThanOrEqual(median);
    expect(median).toBeLessThanOrEqual(high);
  },
);
