import { expect, test } from "vitest";
import { rollCalls } from "./roll-calls.ts";
import { table, testCast, told } from "./test-support.ts";
import { ungaSeries } from "./unga-series.ts";

const series = (...lines: string[]) =>
  ungaSeries(rollCalls(table("rcid,date,NEW,BEE", ...lines), testCast.states), testCast);

test("four joint roll calls of five, two of them alike", () => {
  // NEW 1 1 3 2, BEE 1 1 1 3: |differences| 0 0 2 1, squares 0 0 4 1; both means 1.75 and 1.5.
  const points = series(
    "1,2000-01-01,1,1",
    "2,2000-01-02,1,1",
    "3,2000-01-03,3,1",
    "4,2000-01-04,2,3",
    "5,2000-01-05,1,8",
  );
  expect(told(points)).toEqual({
    "unga.joint-roll-calls BEE NEW 2000": 4,
    "unga.identical BEE NEW 2000": 0.5,
    "unga.agreement BEE NEW 2000": 0.625,
    // 1 − 5 / (2.75 + 3 + 4 · 0.25²)
    "unga.kappa BEE NEW 2000": 0.16667,
    // 1 − 5 / (Σ (x − 1.625)² over both), that is 2.75 + 3 + 8 · 0.125²
    "unga.pi BEE NEW 2000": 0.14894,
  });
});

test("a state that is no member yet has no joint roll call, and the row says so", () => {
  const points = series("1,1990-10-01,1,9", "2,2001-01-01,1,1");
  const of1990 = points.filter(({ year }) => year === 1990);
  expect(told(of1990)).toMatchObject({
    "unga.joint-roll-calls BEE OLD 1990": 0,
    "unga.identical BEE OLD 1990": "too-few",
    "unga.kappa BEE OLD 1990": "too-few",
  });
  expect(new Set(of1990.map(({ flag }) => flag))).toEqual(new Set(["BEE is no member of the UN"]));
});

test("the same vote throughout leaves κ undefined, not perfect", () => {
  expect(told(series("1,2000-01-01,1,1", "2,2000-01-02,1,1"))).toMatchObject({
    "unga.agreement BEE NEW 2000": 1,
    "unga.kappa BEE NEW 2000": "zero-denominator",
  });
});

test("the last year says how far it reaches, a year with rows left out how many; years before 1990 are not carried", () => {
  const points = series("7,1989-01-01,1,1", "8,1999-02-01,1,1", "8,2000-01-01,1,1", "9,2000-03-02,2,1");
  const flags = new Map(points.map(({ year, flag }) => [year, flag]));
  expect([...flags]).toEqual([
    [1999, null],
    [2000, "1 roll calls left out: ids not their own; roll calls to 2000-03-02"],
  ]);
});
