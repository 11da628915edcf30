import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { expectEqual } from "../indicators/expect-equal.ts";
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
  ["up to 8, over all orders", fc.integer({ min: 2, max: MOST_EXACT })],
  ["more than 8, over drawn orders", fc.integer({ min: MOST_EXACT + 1, max: 24 })],
])("%s", (_, size) => {
  property.prop([size, numbers])("the parts add up to the whole, are finite, and the same every time", (n, values) => {
    const worth = game(n, values);
    const parts = shapley(n, worth);
    expect(total(parts)).toBeCloseTo(worth(everyone(n)) - worth([]), 9);
    expect(parts.every(Number.isFinite)).toBe(true);
    expectEqual(shapley(n, worth), parts);
  });

  property.prop([size, numbers])(
    "who adds nothing to any set gets nothing, and who adds the same to every set gets that",
    (n, values) => {
      const worth = game(n, values);
      const [idle = 1, fixed = 0] = shapley(n, (set) => worth(set.filter((k) => k > 1)) + (set.includes(1) ? 0.25 : 0));
      expect(idle).toBeCloseTo(0, 12);
      expect(fixed).toBeCloseTo(0.25, 9);
    },
  );

  property.prop([size, numbers])("where only the number of players counts, all get equal parts", (n, values) => {
    const worth = (set: readonly number[]) => values[set.length % values.length] ?? 0;
    // Drawn orders treat players alike only where each player adds the same whenever its turn comes.
    const even = n <= MOST_EXACT ? worth : (set: readonly number[]) => set.length * (values[0] ?? 0);
    const parts = shapley(n, even);
    for (const part of parts) expect(part).toBeCloseTo((even(everyone(n)) - even([])) / n, 9);
  });
});

/** From the definition: the mean, over every order in which the players can come, of what each adds when its turn comes. */
function overEveryOrder(n: number, worth: (set: readonly number[]) => number): number[] {
  const orders = (rest: number[]): number[][] =>
    rest.length === 0 ? [[]] : rest.flatMap((k) => orders(rest.filter((other) => other !== k)).map((o) => [k, ...o]));
  const sorted = (players: number[]) => players.toSorted((x, y) => x - y);
  const all = orders(everyone(n));
  return everyone(n).map((k) => {
    const added = all.map((order) => {
      const before = order.slice(0, order.indexOf(k));
      return worth(sorted([...before, k])) - worth(sorted(before));
    });
    return total(added) / all.length;
  });
}

property.prop([fc.integer({ min: 1, max: 5 }), numbers])(
  "a plain walk through every order says the same",
  (n, values) => {
    const worth = game(n, values);
    const [found, plain] = [shapley(n, worth), overEveryOrder(n, worth)];
    for (const [k, part] of plain.entries()) expect(found[k]).toBeCloseTo(part, 9);
  },
);

property.prop([
  fc.integer({ min: 2, max: 6 }).chain((n) => fc.shuffledSubarray(everyone(n), { minLength: n, maxLength: n })),
  numbers,
])("players that change places take their parts along", (places, values) => {
  const n = places.length;
  const worth = game(n, values);
  const moved = shapley(n, (set) => worth(set.map((k) => places[k] ?? 0).toSorted((x, y) => x - y)));
  const parts = shapley(n, worth);
  for (const [k, place] of places.entries()) expect(moved[k]).toBeCloseTo(parts[place] ?? Number.NaN, 9);
});
