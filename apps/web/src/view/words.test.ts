import { missing } from "@entente/core/units/missing";
import { expect, test } from "vitest";
import { timeInWords } from "./time-words.ts";
import { counted, dollars, listed, ordinal, percent, valueInWords } from "./words.ts";

test("lists end in and", () => {
  expect(listed(["Russia", "China", "North Korea"])).toBe("Russia, China and North Korea");
  expect(listed(["Russia"])).toBe("Russia");
  expect(listed([])).toBe("");
});

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [21, "21st"],
  [112, "112th"],
])("%i is %s", (n, text) => expect(ordinal(n)).toBe(text));

test.each([
  [0, "0.0\u00a0%"],
  [0.0004, "0.04\u00a0%"],
  [0.122, "12.2\u00a0%"],
  [1, "100\u00a0%"],
])("the share %f is %s", (share, text) => expect(percent(share)).toBe(text));

test("dollars are rounded to a scale that can be said", () => {
  expect(dollars(240_100_000_000)).toBe("$240.1 billion");
  expect(dollars(999)).toBe("$999");
});

test("an unknown value is never written as a number", () => {
  expect(valueInWords(missing("no-fact"), "share")).toBe("unknown");
  expect(valueInWords(0, "index")).toBe("0.00");
});

test.each([
  ["1961-07-11/..", "since 11 July 1961"],
  ["2024-06-19", "19 June 2024"],
  ["1960/1991", "1960–1991"],
  ["2022~", "about 2022"],
  ["2023-05/2024", "May 2023 to 2024"],
  ["../1991", "until 1991"],
  ["2001-07-16/", "from 16 July 2001; end not recorded"],
])("%s reads %s", (edtf, text) => expect(timeInWords(edtf)).toBe(text));

test("small numbers are words", () => {
  expect(counted(3)).toBe("three");
  expect(counted(1234)).toBe("1,234");
});
