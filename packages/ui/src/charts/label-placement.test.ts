import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadApart } from "./label-placement.ts";

test("labels are pushed apart and stay within", () => {
  expect(spreadApart([10, 12], 14, [0, 100])).toEqual([10, 24]);
  expect(spreadApart([98, 95], 14, [0, 100])).toEqual([100, 86]);
  expect(spreadApart([5, 60, 98, 95], 14, [0, 100])).toEqual([5, 60, 100, 86]);
});

test("no two overlap, none leaves the bounds, none overtakes another", () => {
  const heights = fc.array(fc.integer({ min: -50, max: 250 }), { maxLength: 6 });
  fc.assert(
    fc.property(heights, (wanted) => {
      const placed = spreadApart(wanted, 30, [0, 200]);
      const sorted = [...placed].sort((a, b) => a - b);
      expect(sorted.every((y, i) => y >= 0 && y <= 200 && (i === 0 || y - (sorted[i - 1] ?? 0) >= 30))).toBe(true);
      for (const [i, a] of wanted.entries()) {
        for (const [j, b] of wanted.entries()) {
          if (a < b) expect(placed[i]).toBeLessThan(placed[j] ?? Number.NaN);
        }
      }
    }),
  );
});
