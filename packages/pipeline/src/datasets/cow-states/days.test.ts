import { expect, test } from "vitest";
import { Row, RowFault } from "../row.ts";
import { dayOf, dayOfParts, edtfOf, joined, nextDay, OPEN, overlap, spanOf } from "./days.ts";

const rowOf = (cells: Record<string, string>): Row => {
  const row = new Row(Object.keys(cells));
  row.cells = Object.values(cells);
  return row;
};
const faultOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof RowFault) return cause.fault;
    throw cause;
  }
};

test("spans that touch or overlap become one; a gap of a day keeps them apart", () => {
  const spans = [
    { from: "1990-05-22", to: OPEN },
    { from: "1926-09-02", to: "1990-05-21" },
    { from: "1900-01-01", to: "1926-08-31" },
  ];
  expect(joined(spans).map(edtfOf)).toEqual(["1900-01-01/1926-08-31", "1926-09-02/.."]);
  expect(
    joined([
      { from: "1900-01-01", to: OPEN },
      { from: "1950-01-01", to: "1960-01-01" },
    ]).map(edtfOf),
  ).toEqual(["1900-01-01/.."]);
});

test("the day after the last of February, and of a year", () => {
  expect([nextDay("1900-02-28"), nextDay("1904-02-28"), nextDay("1917-12-31")]).toEqual([
    "1900-03-01",
    "1904-02-29",
    "1918-01-01",
  ]);
});

test("what two spans share", () => {
  const one = { from: "1900-01-01", to: "1910-12-31" };
  expect(overlap(one, { from: "1905-06-01", to: OPEN })).toEqual({ from: "1905-06-01", to: "1910-12-31" });
  expect(overlap(one, { from: "1910-12-31", to: OPEN })).toEqual({ from: "1910-12-31", to: "1910-12-31" });
  expect(overlap(one, { from: "1911-01-01", to: OPEN })).toBeUndefined();
});

test("a span that ends with the list has no known end", () => {
  const row = rowOf({ until: "" });
  expect(edtfOf(spanOf(row, "1990-10-03", "2016-12-31", "2016-12-31", "until"))).toBe("1990-10-03/..");
  expect(edtfOf(spanOf(row, "1990-10-03", "2016-12-30", "2016-12-31", "until"))).toBe("1990-10-03/2016-12-30");
});

test.each([
  ["30 February", () => dayOf(rowOf({ on: "1900-02-30" }), "on"), { column: "on", value: "1900-02-30" }],
  ["a year alone", () => dayOf(rowOf({ on: "1900" }), "on"), { column: "on", value: "1900" }],
  ["a month 13 in parts", () => dayOfParts(rowOf({ y: "1900", m: "13", d: "1" }), "y", "m", "d"), { column: "d" }],
  [
    "an end before the start",
    () => spanOf(rowOf({ on: "x" }), "1901-01-01", "1900-01-01", "2016-12-31", "on"),
    { column: "on" },
  ],
  [
    "an end after the list's",
    () => spanOf(rowOf({ on: "x" }), "1901-01-01", "2020-01-01", "2016-12-31", "on"),
    { column: "on" },
  ],
])("refuses %s", (_, read, fault) => {
  expect(faultOf(read)).toMatchObject(fault);
});
