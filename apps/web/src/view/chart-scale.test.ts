import { expect, test } from "vitest";
import { linear, runsOf, spreadApart, ticksTo, yearTicks } from "./chart-scale.ts";

test("a scale maps its ends to its ends", () => {
  const x = linear([1990, 2024], [40, 600]);
  expect([x(1990), x(2024), x(2007)]).toEqual([40, 600, 320]);
  expect(linear([5, 5], [0, 10])(5)).toBe(5);
});

test.each([
  [0.967, 4, [0, 0.25, 0.5, 0.75, 1]],
  [0.34, 4, [0, 0.1, 0.2, 0.3, 0.4]],
  [0.022, 4, [0, 0.01, 0.02, 0.03]],
  [1, 4, [0, 0.25, 0.5, 0.75, 1]],
  [0, 4, [0, 1]],
])("ticks up to %f", (most, count, ticks) => expect(ticksTo(most, count)).toEqual(ticks));

test("years stand on round steps", () => {
  expect(yearTicks(1990, 2024, 8)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020]);
  expect(yearTicks(2021, 2024, 8)).toEqual([2021, 2022, 2023, 2024]);
});

test("an unknown point breaks the line", () => {
  const runs = runsOf([1, null, 3, 4], (value) => (value === null ? null : { x: value, y: value }));
  expect(runs.map((run) => run.map(({ x }) => x))).toEqual([[1], [3, 4]]);
});

test("labels are pushed apart and stay within", () => {
  expect(spreadApart([10, 12], 14, [0, 100])).toEqual([10, 24]);
  expect(spreadApart([98, 95], 14, [0, 100])).toEqual([100, 86]);
});
