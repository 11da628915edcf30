import { expect, test } from "vitest";
import { OTHER_YEARS, TERRITORY } from "../iso/places.ts";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { gdp } from "./gdp.ts";

const read = (...lines: string[]) =>
  readSample(gdp, ["Country Name,Country Code,Year,Value", ...lines].join("\n"), seriesTestActors);

test("dollars are whole; the Union's are flagged; the world is an actor", () => {
  const { points, flags } = read('"Korea, Rep.",KOR,1990,283.4', "x,EUU,1990,6", "x,WLD,1990,20.5", "x,CHN,1990,");
  expect(points).toEqual({
    "gdp.current/compiled/KOR/-/-/1990": 283,
    "gdp.current/compiled/EU/-/-/1990": 6,
    "gdp.current/compiled/WLD/-/-/1990": 21,
    "gdp.current/compiled/CHN/-/-/1990": "not-published",
  });
  expect(flags).toEqual({ "gdp.current/compiled/EU/-/-/1990": "present members in every year" });
});

test("aggregates, territories and years without the state are left out, each under its rule", () => {
  const { leftOut, points } = read("x,EAS,1990,1", "x,HKG,1990,1", "x,RUS,1990,1", "x,RUS,1991,1");
  expect(leftOut).toEqual(["an aggregate of the World Bank that is no actor", TERRITORY, OTHER_YEARS]);
  expect(points).toEqual({ "gdp.current/compiled/RUS/-/-/1991": 1 });
});

test.each([
  ["a code that is neither a state's nor an aggregate's", "x,QQQ,1990,1", "Country Code"],
  ["an amount of 0", "x,CHN,1990,0", "Value"],
  ["a negative amount", "x,CHN,1990,-5", "Value"],
  ["no year", "x,CHN,,5", "Year"],
])("%s rejects the row", (_, line, column) => {
  const { points, rejected } = read(line);
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("the same state and year twice is seen", () =>
  expect(() => read("x,CHN,1990,1", "x,CHN,1990,2")).toThrow("twice"));
