import { expect, test } from "vitest";
import { yearScale, yearTicks, zeroBasedScale } from "./scales.ts";

test("an axis of years runs from edge to edge", () => {
  const x = yearScale(1990, 2024);
  expect([x(1990), x(2007), x(2024)]).toEqual([0, 50, 100]);
  expect(yearScale(2024, 2024)(2024)).toBe(50);
});

test("years stand on round steps", () => {
  expect(yearTicks(1990, 2024, 4)).toEqual([1990, 2000, 2010, 2020]);
  expect(yearTicks(2021, 2024, 8)).toEqual([2021, 2022, 2023, 2024]);
  expect(yearTicks(2024, 2024, 5)).toEqual([2024]);
});

test.each([
  [
    [0.967, 0.02],
    [0, 0.2, 0.4, 0.6, 0.8, 1],
  ],
  [[0.34], [0, 0.1, 0.2, 0.3, 0.4]],
  [[0.022], [0, 0.005, 0.01, 0.015, 0.02, 0.025]],
])("%j stands on an axis from zero", (values, ticks) => {
  const axis = zeroBasedScale(values, 100);
  expect(axis.ticks).toEqual(ticks);
  expect(axis.y(0)).toBe(100);
  expect(axis.y(ticks.at(-1) ?? 0)).toBe(0);
});

test("nothing but zeros is an axis up to one, with the zeros at its foot", () => {
  expect(zeroBasedScale([0, 0], 100).y(0)).toBe(100);
});
