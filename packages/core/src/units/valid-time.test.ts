/// <reference path="./edtf.d.ts" />
import { fc, test as property } from "@fast-check/vitest";
import edtf from "edtf";
import { describe, expect, test } from "vitest";
import { holdsOn, intersection, lastDayOf, touchesYear, type ValidTime, validTime } from "./valid-time.ts";

describe("validTime", () => {
  test.each([
    ["2024-06-19", { from: "2024-06-19", until: "2024-06-19", precision: "day", approximate: false }],
    ["2024-02", { from: "2024-02-01", until: "2024-02-29", precision: "month", approximate: false }],
    ["2022~", { from: "2022-01-01", until: "2022-12-31", precision: "year", approximate: true }],
    ["1961-07-11/..", { from: "1961-07-11", until: "open", precision: "day", approximate: false }],
    ["1961-07-11/", { from: "1961-07-11", until: "unknown", precision: "day", approximate: false }],
    ["/2004", { from: "unknown", until: "2004-12-31", precision: "year", approximate: false }],
    ["2001-06/2009", { from: "2001-06-01", until: "2009-12-31", precision: "year", approximate: false }],
  ])("reads %s", (text, expected) => {
    expect(validTime(text)).toEqual(expected);
  });

  test.each([
    "",
    "soon",
    "2024-13",
    "2023-02-30",
    "2024/2001",
    "../..",
    "/",
    "[2001,2003]",
    "{2001,2003}",
    "2001/2002/2003",
  ])("refuses “%s”", (text) => {
    expect(() => validTime(text)).toThrow();
  });
});

const calendarPart = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, "0"));
const plainText = fc
  .tuple(fc.integer({ min: 900, max: 9999 }), fc.option(calendarPart(14)), fc.option(calendarPart(33)))
  .map(([year, month, day]) => [String(year).padStart(4, "0"), month, month === null ? null : day])
  .map((parts) => parts.filter((part) => part !== null).join("-"));

property.prop([plainText])("a date without marks is what EDTF's own grammar reads it as", (text) => {
  const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  let expected: Pick<ValidTime, "from" | "until"> | "refused" = "refused";
  try {
    const date = edtf(text);
    if ("min" in date) expected = { from: iso(date.min), until: iso(date.max) };
  } catch {
    expect(() => validTime(text)).toThrow();
  }
  if (expected !== "refused") expect(validTime(text)).toMatchObject(expected);
});

describe("holdsOn and touchesYear", () => {
  test("both ends belong to it", () => {
    const time = validTime("2001-03-05/2004-08-09");
    expect(["2001-03-04", "2001-03-05", "2004-08-09", "2004-08-10"].map((on) => holdsOn(time, on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([2000, 2001, 2004, 2005].map((year) => touchesYear(time, year))).toEqual([false, true, true, false]);
  });

  test("an unrecorded end leaves it unknown from the start on; an open one does not", () => {
    expect(holdsOn(validTime("2001/"), "2020-12-31")).toBe("unknown");
    expect(holdsOn(validTime("2001/"), "1999-12-31")).toBe(false);
    expect(holdsOn(validTime("2001/.."), "2020-12-31")).toBe(true);
  });

  const year = fc.integer({ min: 1816, max: 2100 });
  property.prop([year, year, year])("what holds on the last day of a year touches the year", (a, b, asked) => {
    const time = validTime(`${Math.min(a, b)}/${Math.max(a, b)}`);
    expect(holdsOn(time, lastDayOf(asked))).toBe(asked >= Math.min(a, b) && asked <= Math.max(a, b));
    expect(touchesYear(time, asked)).toBe(holdsOn(time, lastDayOf(asked)));
  });
});

describe("intersection", () => {
  test.each([
    ["1949-04-04/..", "1999-03-12/..", { from: "1999-03-12", until: "open" }],
    ["1990/2003", "2001/..", { from: "2001-01-01", until: "2003-12-31", precision: "year" }],
    ["1961-07-11/", "1970-01-01/1980-01-01", { from: "1970-01-01", until: "unknown", notAfter: "1980-01-01" }],
    ["../1980", "/1990", { from: "unknown", until: "1980-12-31" }],
    ["2022~", "2001-06-15/..", { from: "2022-01-01", precision: "year", approximate: true }],
  ])("of %s and %s", (x, y, expected) => {
    expect(intersection(validTime(x), validTime(y))).toMatchObject(expected);
  });

  test.each([
    ["1955/1991-07-01", "1991-07-02/.."],
    ["/2004", "2005/.."],
    ["1990", "2001/"],
  ])("of %s and %s is none", (x, y) => {
    expect(intersection(validTime(x), validTime(y))).toBeNull();
  });

  const bound = fc.oneof(
    fc
      .date({ min: new Date("1990-01-01"), max: new Date("2000-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.constantFrom("", ".."),
  );
  const anyTime: fc.Arbitrary<ValidTime> = fc
    .tuple(bound, bound)
    .filter(([from, until]) => from.length > 2 || until.length > 2)
    .map(([from, until]) =>
      validTime(from.length > 2 && until.length > 2 && from > until ? `${until}/${from}` : `${from}/${until}`),
    );
  const anyDay = fc
    .date({ min: new Date("1989-01-01"), max: new Date("2001-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const both = (...held: readonly (boolean | "unknown")[]) =>
    held.includes(false) ? false : held.includes("unknown") ? "unknown" : true;

  property.prop([anyTime, anyTime, anyTime, anyDay])("holds when all hold, is false when one is", (x, y, z, on) => {
    const two = intersection(x, y);
    expect(two ? holdsOn(two, on) : false).toBe(both(holdsOn(x, on), holdsOn(y, on)));
    const three = two && intersection(two, z);
    expect(three ? holdsOn(three, on) : false).toBe(both(holdsOn(x, on), holdsOn(y, on), holdsOn(z, on)));
  });

  property.prop([anyTime, anyTime])("has no order, and leaves a time as it is with itself", (x, y) => {
    expect(intersection(x, y)).toEqual(intersection(y, x));
    expect(intersection(x, x)).toMatchObject({ from: x.from, until: x.until });
  });
});
