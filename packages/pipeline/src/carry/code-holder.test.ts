import { expect, test } from "vitest";
import { codeHolder } from "./code-holder.ts";
import { testActors } from "./test-support.ts";

const holder = codeHolder(testActors, "cow");

test("a code that changes hands within a year is the earlier holder's in that year", () => {
  expect([1990, 1991, 1992].map((year) => holder("10", year))).toEqual(["OLD", "OLD", "NEW"]);
});

test("an actor that changes its code within a year holds both in that year", () => {
  expect([1989, 1990, 1991].map((year) => holder("20", year))).toEqual(["ALT", "ALT", undefined]);
  expect([1989, 1990, 1991].map((year) => holder("21", year))).toEqual([undefined, "ALT", "ALT"]);
});

test("a code of nobody, or of another list", () => {
  expect(holder("99", 1990)).toBeUndefined();
  expect(holder("BEE", 1990)).toBeUndefined();
  expect(codeHolder(testActors, "iso3")("BEE", 1990)).toBe("BEE");
});
