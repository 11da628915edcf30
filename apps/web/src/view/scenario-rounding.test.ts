import fc from "fast-check";
import { expect, test } from "vitest";
import { roundedToSum } from "./scenario-rounding.ts";

test("three thirds of 0.1 add up to 0.1", () => {
  expect(roundedToSum([0.1 / 3, 0.1 / 3, 0.1 / 3], 2)).toEqual([0.04, 0.03, 0.03]);
});

test("0.07915 and 0.00026 are 0.0794 together, as their sum is", () => {
  expect(roundedToSum([0.07915, 0.00026], 4)).toEqual([0.0791, 0.0003]);
});

test("nothing stays nothing, also where a sum left a residue of rounding", () => {
  expect(roundedToSum([0, -1e-17, 0.04444, 1e-17], 3)).toEqual([0, 0, 0.044, 0]);
  expect(roundedToSum([], 3)).toEqual([]);
});

test("any amounts add up to their rounded sum, and none is off by a whole last digit", () => {
  const amounts = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(amounts, (list) => {
      const rounded = roundedToSum(list, 4);
      const sum = (of: readonly number[]) => of.reduce((total, amount) => total + amount, 0);
      expect(Math.abs(sum(rounded) - sum(list))).toBeLessThanOrEqual(0.5e-4 + 1e-7);
      for (const [i, amount] of list.entries()) expect(Math.abs((rounded[i] ?? 0) - amount)).toBeLessThan(1e-4 + 1e-8);
    }),
    { numRuns: 300 },
  );
});
