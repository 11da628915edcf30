import { Actor } from "@entente/core/actors";
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

test("a code without a time of its own is held in the state's spells; one with a time is held in that", () => {
  const back = Actor.parse({
    kind: "state",
    id: "GAP",
    name: "State GAP",
    valid: "1900/..",
    spells: ["1900/1939", "1945/.."],
    codes: [
      { scheme: "cow", value: "50" },
      { scheme: "gw", value: "50", valid: "1890/.." },
    ],
  });
  const held = (scheme: "cow" | "gw") => [1890, 1939, 1942, 1945].map((year) => codeHolder([back], scheme)("50", year));
  expect(held("cow")).toEqual([undefined, "GAP", undefined, "GAP"]);
  expect(held("gw")).toEqual(["GAP", "GAP", "GAP", "GAP"]);
});
