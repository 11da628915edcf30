import { expect, test } from "vitest";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { flows } from "./flows.ts";

const head = "ccode1,ccode2,year,flow1,flow2,smoothflow1,smoothflow2";
const read = (...lines: string[]) => readSample(flows, [head, ...lines].join("\n"), seriesTestActors);

test("flow1 is what the second state sold to the first, in whole US dollars", () => {
  const { points, rejected } = read("2,710,1990,16,5.4321,17,5");
  expect(rejected).toEqual([]);
  expect(points).toEqual({
    "trade.flow/compiled/CHN/USA/-/1990": 16e6,
    "trade.flow/compiled/USA/CHN/-/1990": 5_432_100,
    "trade.flow-smoothed/compiled/CHN/USA/-/1990": 17e6,
    "trade.flow-smoothed/compiled/USA/CHN/-/1990": 5e6,
  });
});

test.each(["", "-9", "NA"])("%j is missing and never 0", (cell) => {
  const { points } = read(`2,710,1990,${cell},0,${cell},0`);
  expect(points["trade.flow/compiled/CHN/USA/-/1990"]).toBe("not-covered");
  expect(points["trade.flow/compiled/USA/CHN/-/1990"]).toBe(0);
  expect(points["trade.flow-smoothed/compiled/CHN/USA/-/1990"]).toBe("not-covered");
});

test("a 0 of the copy in whole millions is flagged, one of the publisher's own file is not", () => {
  const key = "trade.flow/compiled/CHN/USA/-/1990";
  expect(read("2,710,1990,0,1,0,1").flags).toMatchObject({ [key]: "0 in the data set: under half a million" });
  const own = `${head},importer1,version\n2,710,1990,0,1,0,1,United States of America,4`;
  expect(readSample(flows, own, seriesTestActors).flags).toEqual({});
});

test("the code 365 is the Soviet Union to 1991 and Russia after", () => {
  const { points } = read("2,365,1991,1,1,1,1", "2,365,1992,1,1,1,1");
  expect(Object.keys(points)).toContain("trade.flow/compiled/SUN/USA/-/1991");
  expect(Object.keys(points)).toContain("trade.flow/compiled/RUS/USA/-/1992");
});

test.each([
  ["an unknown code", "2,999,1990,1,1,1,1", "ccode2", "999"],
  ["a year in which the code was nobody's", "2,20,1919,1,1,1,1", "ccode2", "20"],
  ["no year", "2,710,abc,1,1,1,1", "year", "abc"],
  ["another negative number", "2,710,1990,-1,1,1,1", "flow1", "-1"],
  ["one state twice", "2,2,1990,1,1,1,1", "ccode2", "2"],
])("%s rejects the row as a whole", (_, line, column, value) => {
  const { points, rejected } = read(line);
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column, value }]);
});

test("the same pair and year twice is seen", () =>
  expect(() => read("2,710,1990,1,1,1,1", "710,2,1990,2,2,2,2")).toThrow("twice"));
