import { expect, test } from "vitest";
import { OTHER_YEARS, TERRITORY } from "../iso/places.ts";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { events } from "./events.ts";

const read = (...lines: string[]) =>
  readSample(
    events,
    ["i,j,year,i_iso3c,j_iso3c,verbCoop,matlCoop,verbConf,matlConf", ...lines].join("\n"),
    seriesTestActors,
  );

test("each column is an indicator; zeros are counted zeros, blanks are not", () =>
  expect(read("China,Russia,2005,CHN,RUS,6,0,NA,-9").points).toEqual({
    "events.verbal-cooperation/compiled/CHN/RUS/-/2005": 6,
    "events.material-cooperation/compiled/CHN/RUS/-/2005": 0,
    "events.verbal-conflict/compiled/CHN/RUS/-/2005": "not-covered",
    "events.material-conflict/compiled/CHN/RUS/-/2005": "not-covered",
  }));

test("a row of zeros is kept, in its direction", () =>
  expect(Object.values(read("China,Russia,2005,CHN,RUS,0,0,0,0", "Russia,China,2005,RUS,CHN,0,0,0,0").points)).toEqual(
    Array(8).fill(0),
  ));

test("a territory and a year without the state are left out under a rule", () =>
  expect(read("x,y,2005,HKG,RUS,1,1,1,1", "x,y,1950,CHN,DZA,1,1,1,1").leftOut).toEqual([TERRITORY, OTHER_YEARS]));

test.each([
  ["an unknown code", "x,y,2005,QQQ,RUS,1,1,1,1", "i_iso3c"],
  ["half an event", "x,y,2005,CHN,RUS,1.5,1,1,1", "verbCoop"],
  ["a negative count", "x,y,2005,CHN,RUS,-2,1,1,1", "verbCoop"],
  ["no year", "x,y,NA,CHN,RUS,1,1,1,1", "year"],
  ["a state towards itself", "x,y,2005,CHN,CHN,1,1,1,1", "j_iso3c"],
])("%s rejects the row as a whole", (_, line, column) => {
  const { points, rejected } = read(line);
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("the same pair and year twice is seen", () =>
  expect(() => read("x,y,2005,CHN,RUS,1,1,1,1", "x,y,2005,CHN,RUS,1,1,1,1")).toThrow("twice"));
