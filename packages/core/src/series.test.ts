import { expect, test } from "vitest";
import { issuesOf, seriesPoint } from "./schema-examples.ts";
import { SeriesPoint, seriesKey } from "./series.ts";

const spoil = (fields: object) => issuesOf(SeriesPoint, { ...seriesPoint, ...fields });

test("a good point passes, and is cited by one name", () => {
  expect(spoil({})).toEqual([]);
  expect(seriesKey(SeriesPoint.parse(seriesPoint))).toBe("cow-trade-4.0/trade.flow/RUS/CHN/-/2014/compiled");
});

test("a blank with a reason passes", () => {
  expect(spoil({ value: null, missing: "not-published" })).toEqual([]);
});

test.each([
  ["a blank without a reason", { value: null }, "", "either a value or a reason"],
  ["a value with a reason for its absence", { missing: "not-published" }, "", "either a value or a reason"],
  ["a unit that is not the indicator's", { unit: "share" }, "", "the indicator's own"],
  ["a code in lower case", { to: "chn" }, "to", "actor code in capitals"],
  ["an indicator that there is not", { indicator: "trade.rumour" }, "indicator", "trade.flow"],
  ["text for a number", { value: "3.7e10" }, "value", "number"],
  ["no number at all", { value: Number.NaN }, "value", "number"],
  ["an amount too small to be one", { value: 5e-324 }, "value", "between 1e-100 and 1e+100"],
  ["an amount too large to be one", { value: -1e300 }, "value", "between 1e-100 and 1e+100"],
  ["a year with a fraction", { year: 2014.5 }, "year", "a whole number"],
  ["a reason that there is not", { value: null, missing: "lost" }, "missing", "not-published"],
  ["a data set with spaces", { dataset: "COW Trade 4.0" }, "dataset", "slug"],
])("refuses %s", (_, fields, path, expected) => {
  expect(spoil(fields)).toMatchObject([{ path, expected: expect.stringContaining(expected) }]);
});
