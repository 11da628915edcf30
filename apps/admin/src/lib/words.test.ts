import { describe, expect, test } from "vitest";
import { idOf } from "./named.ts";
import { textDifference } from "./text-difference.ts";
import { validInWords } from "./valid-words.ts";
import { issueInWords, pathInWords, singular, slugOf, valueInWords } from "./words.ts";

test.each([
  ["2024-12-04/..", "from 4 December 2024 with no end"],
  ["2024-06-19", "on 19 June 2024"],
  ["2024", "from 1 January 2024 to 31 December 2024"],
  ["2001/2009-03", "from 1 January 2001 to 31 March 2009"],
  ["2022~", "from 1 January 2022 to 31 December 2022, approximately"],
  ["1961-07-11/", "from 11 July 1961 with an end that is not recorded"],
  ["../1991", "with no beginning to 31 December 1991"],
  ["2024-13", null],
  ["2024/2001", null],
  ["", null],
])("the valid time %s", (edtf, words) => {
  expect(validInWords(edtf)).toBe(words);
});

describe("a name that is typed becomes the code it stands for", () => {
  const actors = [
    { id: "CHN", name: "China" },
    { id: "PRK", name: "North Korea" },
    { id: "KOR", name: "South Korea" },
    { id: "IND", name: "India" },
    { id: "IDN", name: "Indonesia" },
  ];
  test.each([
    ["china", "CHN"],
    ["prk", "PRK"],
    ["North", "PRK"],
    ["India", "IND"],
    ["Korea", "Korea"],
    ["Ind", "IND"],
    ["Indo", "IDN"],
    ["XQZ", "XQZ"],
    ["", ""],
  ])("%s", (typed, code) => {
    expect(idOf(actors, typed)).toBe(code);
  });
});

test.each([
  ["a treaty of 1961", "a treaty of 2024", { start: "a treaty of ", before: "1961", after: "2024", end: "" }],
  ["they help", "they may help", { start: "they ", before: "", after: "may ", end: "help" }],
  ["automatic", "conditional", { start: "", before: "automatic", after: "conditional", end: "" }],
  ["to to", "to", { start: "to", before: " to", after: "", end: "" }],
])("“%s” against “%s”", (before, after, difference) => {
  expect(textDifference(before, after)).toEqual(difference);
});

test("paths, labels, values and slugs in words", () => {
  expect(pathInWords("fact.obligations.0.trigger")).toBe("Obligation 1, trigger");
  expect(pathInWords("evidence.4.source")).toBe("Evidence 5, source");
  expect(["Parties", "Tags", "Facts for", "Evidence", "Owed by", "Class"].map(singular)).toEqual([
    "Party",
    "Tag",
    "Fact for",
    "Evidence",
    "Owed by",
    "Class",
  ]);
  expect(valueInWords([])).toBe("none");
  expect(valueInWords({ state: "unknown", reason: "never published" })).toBe("State: unknown, Reason: never published");
  expect(slugOf("China’s share — 95.6 % — of North Korea's trade")).toBe("china-s-share-95-6-of-north-korea-s-trade");
  expect(slugOf("Ü".repeat(200))).toHaveLength(80);
});

test("a field that is wrong, and one in which nothing is", () => {
  expect(issueInWords({ path: "", found: "7", expected: "at most 5" })).toBe("found 7; expected at most 5");
  expect(issueInWords({ path: "", found: '""', expected: "some text" })).toBe("needed: some text");
  expect(issueInWords({ path: "", found: "nothing", expected: "a number" })).toBe("needed: a number");
});
