import { expect, test } from "vitest";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { spells } from "./spells.ts";

const both = (one: string, two: string, rest: string): string[] => [`${one},${two},${rest}`, `${two},${one},${rest}`];
const read = (...lines: string[]) =>
  readSample(spells, ["ccode1,ccode2,conttype,stdate,enddate", ...lines].join("\n"), seriesTestActors);

test("a spell becomes the years whose 31 December it holds, once for both directions", () => {
  const { points, leftOut, rejected } = read(...both("365", "710", "1,1990-01-01,1992-11-01"));
  expect(rejected).toEqual([]);
  expect(points).toEqual({
    "contiguity.kind/compiled/CHN/SUN/-/1990": 1,
    "contiguity.kind/compiled/CHN/RUS/-/1991": 1,
  });
  expect(leftOut).toEqual(["the other direction, which says the same"]);
});

test("a December shared by two spells is the first one's", () =>
  expect(
    read(...both("2", "710", "4,1990-01-01,1991-12-01"), ...both("2", "710", "5,1991-12-01,1992-12-01")).points,
  ).toEqual({
    "contiguity.kind/compiled/CHN/USA/-/1990": 4,
    "contiguity.kind/compiled/CHN/USA/-/1991": 4,
    "contiguity.kind/compiled/CHN/USA/-/1992": 5,
  }));

test("spells of no contact, or of no year's end, hold nothing", () =>
  expect(
    read(
      "2,710,0,1990-01-01,1992-12-01",
      "710,2,0,1990-01-01,1992-12-01",
      ...both("2", "710", "2,1995-01-01,1995-06-01"),
    ).leftOut,
  ).toEqual([
    "conttype 0: not contiguous",
    "the other direction, which says the same",
    "a spell without a 31 December in it",
    "the other direction, which says the same",
  ]));

test("a direction that says something else rejects its row; one that is absent stops the import", () => {
  const lines = [...both("2", "20", "1,1990-01-01,1992-12-01"), "20,2,2,1990-01-01,1992-12-01"];
  expect(read(...lines).rejected).toMatchObject([{ row: 4, column: "conttype" }]);
  expect(() => read("2,20,1,1990-01-01,1992-12-01")).toThrow("one direction only");
});

test("a year at whose end one of the two is no state is left out under a rule", () => {
  const { points, leftOut } = read(...both("2", "20", "1,1918-01-01,1920-12-01"));
  expect(Object.keys(points)).toEqual(["contiguity.kind/compiled/CAN/USA/-/1920"]);
  expect(leftOut.filter((rule) => rule.startsWith("years at whose end"))).toHaveLength(2);
});

test("the publisher's own dates of year and month are read, too", () =>
  expect(read(...both("2", "20", "1,199001,199012")).points).toEqual({ "contiguity.kind/compiled/CAN/USA/-/1990": 1 }));

test.each([
  ["an unknown code", "2,999,1,1990-01-01,1992-12-01", "ccode2"],
  ["an unknown kind", "2,20,7,1990-01-01,1992-12-01", "conttype"],
  ["no date", "2,20,1,NA,1992-12-01", "stdate"],
  ["an end before the beginning", "2,20,1,1995-01-01,1992-12-01", "enddate"],
])("%s rejects the row", (_, line, column) => {
  const { points, rejected } = read(line);
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("the same spell twice is seen: its second other direction has no counterpart", () =>
  expect(
    read(
      "2,20,1,1990-01-01,1990-12-01",
      "2,20,1,1990-01-01,1990-12-01",
      "20,2,1,1990-01-01,1990-12-01",
      "20,2,1,1990-01-01,1990-12-01",
    ).rejected,
  ).toMatchObject([{ row: 5 }]));
