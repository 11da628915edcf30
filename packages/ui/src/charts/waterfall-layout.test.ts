import { expect, test } from "vitest";
import { waterfallLayout } from "./waterfall-layout.ts";

test("each step begins where the one before it ended, up to the right and down to the left", () => {
  const { low, high, start, end, steps } = waterfallLayout(0.4, [
    { key: "up", amount: 0.2 },
    { key: "down", amount: -0.1 },
    { key: "none", amount: 0 },
  ]);
  const percent = (value: number) => ((value - low) / (high - low)) * 100;
  expect(low).toBeLessThan(0.4);
  expect(high).toBeGreaterThan(0.6);
  expect(start).toBeCloseTo(percent(0.4), 1);
  expect(steps.map(({ x }) => x)).toEqual([0.4, 0.5, 0.5].map((value) => expect.closeTo(percent(value), 1)));
  expect(steps.map(({ end: after }) => after)).toEqual(
    [0.6, 0.5, 0.5].map((value) => expect.closeTo(percent(value), 1)),
  );
  expect(steps[0]?.width).toBeCloseTo(2 * (steps[1]?.width ?? 0), 1);
  expect(steps[2]?.width).toBe(0);
  expect(end).toBe(steps.at(-1)?.end);
});

test("hardly any change is drawn small, and none in the middle", () => {
  const { start, end } = waterfallLayout(0.4, []);
  expect([start, end]).toEqual([50, 50]);
  expect(waterfallLayout(0.4, [{ key: "up", amount: 0.001 }]).steps[0]?.width).toBeLessThan(10);
});
