import { expect, test } from "vitest";
import { OTHER_YEARS } from "../iso/places.ts";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { totals } from "./totals.ts";

const read = (...lines: string[]) =>
  readSample(totals, ["ccode,year,imports,exports", ...lines].join("\n"), seriesTestActors);

test("imports come from the world and exports go to it, in whole US dollars", () =>
  expect(read("2,1873,342.0299987,-9", "710,1990,,5").points).toEqual({
    "trade.flow/compiled/WLD/USA/-/1873": 342_029_999,
    "trade.flow/compiled/USA/WLD/-/1873": "not-covered",
    "trade.flow/compiled/WLD/CHN/-/1990": "not-covered",
    "trade.flow/compiled/CHN/WLD/-/1990": 5e6,
  }));

test.each([
  ["an unknown code", "3,1990,1,1", "ccode"],
  ["a year out of range", "2,1066,1,1", "year"],
  ["a word for a number", "2,1990,many,1", "imports"],
])("%s rejects the row as a whole", (_, line, column) => {
  const { points, rejected } = read(line);
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("a year before the country was a state is left out under a rule", () =>
  expect(read("20,1900,1,1").leftOut).toEqual([OTHER_YEARS]));

test("the same state and year twice is seen", () => expect(() => read("2,1990,1,1", "2,1990,2,2")).toThrow("twice"));
