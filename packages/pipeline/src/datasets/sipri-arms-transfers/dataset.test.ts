import { expect, test } from "vitest";
import { OTHER_YEARS } from "../iso/places.ts";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { transfers } from "./transfers.ts";

const read = (...lines: string[]) =>
  readSample(transfers, ["Export_From,Import_To,Year,TIV", ...lines].join("\n"), seriesTestActors);

test("values stay in millions of trend-indicator value; 0 is flagged, a blank is missing", () => {
  const { points, flags } = read(
    "Russia,China,2005,3077",
    "Soviet Union,North Korea,1985,0",
    "China,North Korea,1990,",
  );
  expect(points).toEqual({
    "arms.tiv/compiled/RUS/CHN/-/2005": 3077,
    "arms.tiv/compiled/SUN/PRK/-/1985": 0,
    "arms.tiv/compiled/CHN/PRK/-/1990": "not-covered",
  });
  expect(flags).toEqual({ "arms.tiv/compiled/SUN/PRK/-/1985": "0 in the data set: under half a million" });
});

test("a year in which one of the two was no state is left out under a rule", () =>
  expect(read("Soviet Union,China,1995,5").leftOut).toEqual([OTHER_YEARS]));

test.each([
  ["an unknown name", "Atlantis,China,2005,1", "Export_From"],
  ["no year", "Russia,China,recent,1", "Year"],
  ["a negative value", "Russia,China,2005,-4", "TIV"],
  ["a state with itself", "China,China,2005,4", "Import_To"],
])("%s rejects the row", (_, line, column) => {
  const { points, rejected } = read(line);
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("the same transfer twice is seen", () =>
  expect(() => read("Russia,China,2005,1", "Russia,China,2005,1")).toThrow("twice"));
