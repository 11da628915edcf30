import { expect, test } from "vitest";
import { matrixFromRows } from "./matrix-from-rows.ts";

test("what has no row is not known, and 0 is 0", () => {
  const cells = matrixFromRows(2, Uint16Array.of(0, 1), Uint16Array.of(1, 0), Float64Array.of(0, 7));
  expect([...cells]).toEqual([Number.NaN, 0, 7, Number.NaN]);
});

test("a place that is none, a pair told twice and columns of different lengths are refused", () => {
  const ask = (from: number[], to: number[]) => () => matrixFromRows(2, from, to, Float64Array.of(1, 2));
  expect(ask([0, 2], [1, 0])).toThrow("row 1: found the places 2 and 0; expected 0 to 1");
  expect(ask([0, 0], [1, 1])).toThrow("row 1: found 0 and 1 twice");
  expect(ask([0], [1])).toThrow("from: found 1 cells; expected 2");
});
