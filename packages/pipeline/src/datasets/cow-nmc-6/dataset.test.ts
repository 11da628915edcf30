import { expect, test } from "vitest";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { capabilities } from "./capabilities.ts";

const read = (...lines: string[]) =>
  readSample(capabilities, ["ccode,year,milex,milper,irst,pec,tpop,upop,cinc", ...lines].join("\n"), seriesTestActors);

test("thousands become whole units; the index stays a share; blanks and −9 are missing", () =>
  expect(read("2,1914,253205,166,0,-9,99111,,0.20636405").points).toEqual({
    "capability.military-expenditure/compiled/USA/-/-/1914": 253_205_000,
    "capability.military-personnel/compiled/USA/-/-/1914": 166_000,
    "capability.iron-and-steel/compiled/USA/-/-/1914": 0,
    "capability.energy/compiled/USA/-/-/1914": "not-covered",
    "capability.population/compiled/USA/-/-/1914": 99_111_000,
    "capability.urban-population/compiled/USA/-/-/1914": "not-covered",
    "capability.cinc/compiled/USA/-/-/1914": 0.20636405,
  }));

test("military expenditure is in pounds to 1913", () => {
  const { points } = read("2,1913,62825,155,1,1,1,1,0.2");
  expect(points["capability.military-expenditure-sterling/compiled/USA/-/-/1913"]).toBe(62_825_000);
  expect(points).not.toHaveProperty("capability.military-expenditure/compiled/USA/-/-/1913");
});

test("the publisher's own columns are read, too", () => {
  const own = "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version\nCHN,710,2000,-9,1,1,1,1,1,0.1,6";
  const { points } = readSample(capabilities, own, seriesTestActors);
  expect(points["capability.military-expenditure/compiled/CHN/-/-/2000"]).toBe("not-covered");
});

test.each([
  ["an unknown code", "3,1990,1,1,1,1,1,1,0.1", "ccode"],
  ["a year before the state", "20,1900,1,1,1,1,1,1,0.1", "ccode"],
  ["no year", "2,x,1,1,1,1,1,1,0.1", "year"],
  ["a negative amount", "2,1990,1,-1,1,1,1,1,0.1", "milper"],
  ["an index above 1", "2,1990,1,1,1,1,1,1,1.2", "cinc"],
])("%s rejects the row as a whole", (_, line, column) => {
  const { points, rejected } = read(line);
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("the same state and year twice is seen", () =>
  expect(() => read("2,1990,1,1,1,1,1,1,0.1", "2,1990,1,1,1,1,1,1,0.1")).toThrow("twice"));
