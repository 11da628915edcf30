import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { MOST_EXACT, shapley } from "./shapley.ts";

/** v({0}) = 1, v({1}) = 2, v({0, 1}) = 6: alone they make 3, and the 3 that they make together is shared. */
test("by hand: what two make together is halved", () => {
  const worth = (set: readonly number[]) => ({ "": 0, "0": 1, "1": 2, "0,1": 6 })[set.join()] ?? Number.NaN;
  expect(shapley(2, worth)).toEqual([2.5, 3.5]);
});

test("the glove game: one left glove is worth four times as much as each of two right ones", () => {
  const pairs = (set: readonly number[]) => Math.min(set.includes(0) ? 1 : 0, set.filter((k) => k > 0).length);
  const [left = 0, first = 0, second = 0] = shapley(3, pairs);
  expect([left, first, second]).toEqual([
    expect.closeTo(2 / 3, 12),
    expect.closeTo(1 / 6, 12),
    expect.closeTo(1 / 6, 12),
  ]);
});

test("nobody makes nothing, and each set is asked about once", () => {
  expect(shapley(0, () => 5)).toEqual([]);
  const asked: string[] = [];
  shapley(4, (set) => asked.push(set.join()));
  expect(new Set(asked).size).toBe(16);
  expect(asked).toHaveLength(16);
});

/** A game of n players: any number for every set, the same every time. */
const game = (n: number, numbers: readonly number[]) => (set: readonly number[]) => {
  const at = set.reduce((sum, k) => sum + (k + 3) ** 3, n);
  return numbers[at % numbers.length] ?? 0;
};
const numbers = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 7, maxLength: 40 });
const everyone = (n: number) => Array.from({ length: n }, (_, k) => k);
const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

describe.each([
  ["up to 8, over all orders", fc.integer({ min: 1, max: MOST_EXACT })],
  ["more than 8, over drawn orders", fc.integer({ min: MOST_EXACT + 1, max: 50 })],
])("%s", (_, size) => {
  property.prop([size, numbers])("the parts add up to the whole", (n, values) => {
    const worth = game(n, values);
    expect(total(shapley(n, worth))).toBeCloseTo(worth(everyone(n)) - worth([]), 9);
  });

  property.prop([size, numbers])("who adds nothing to any set gets nothing", (n, values) => {
    const worth = game(n, values);
    const idle = (set: readonly number[]) => worth(set.filter((k) => k !== 0));
    expect(shapley(n, idle)[0]).toBe(0);
  });

  property.prop([size, numbers])("who adds the same to every set gets that", (n, values) => {
    const worth = game(n, values);
    const fixed = (set: readonly number[]) => worth(set.filter((k) => k !== 0)) + (set.includes(0) ? 0.25 : 0);
    expect(shapley(n, fixed)[0]).toBeCloseTo(0.25, 9);
  });

  property.prop([size, numbers])("is the same every time", (n, values) => {
    expect(shapley(n, game(n, values))).toEqual(shapley(n, game(n, values)));
  });
});

property.prop([fc.integer({ min: 2, max: MOST_EXACT })])("equal players get equal parts", (n) => {
  const parts = shapley(n, (set) => set.length ** 2);
  for (const part of parts) expect(part).toBeCloseTo(n, 9);
});
