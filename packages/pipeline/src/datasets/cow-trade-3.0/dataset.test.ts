import { expect, test } from "vitest";
import { TERRITORY } from "../iso/places.ts";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { flows } from "./flows.ts";

const head = "ccode1,ccode2,year,importer1,importer2,flow1,flow2,source1,source2";
const read = (...lines: string[]) => readSample(flows, [head, ...lines].join("\n"), seriesTestActors);

test("flows go from the seller to the buyer, in whole US dollars; −9 and blanks are missing", () =>
  expect(
    read("2,20,1920,United States of America,Canada,611.86,-9,1,1", "2,20,1921,United States of America,Canada,,0,1,1")
      .points,
  ).toEqual({
    "trade.flow/compiled/CAN/USA/-/1920": 611_860_000,
    "trade.flow/compiled/USA/CAN/-/1920": "not-covered",
    "trade.flow/compiled/CAN/USA/-/1921": "not-covered",
    "trade.flow/compiled/USA/CAN/-/1921": 0,
  }));

test("a name that stood beside another code rejects the row", () => {
  const { rejected } = read(
    "2,20,1990,United States of America,Canada,1,1,1,1",
    "2,710,1990,United States of America,Canada,1,1,1,1",
  );
  expect(rejected).toMatchObject([{ row: 3, column: "importer2", value: "Canada", rule: "the name of 710" }]);
});

test("a name cut short is another name of the same code", () =>
  expect(
    read("2,20,1990,United States of America,Canada,1,1,1,1", "2,20,1991,United States of Am,Canada,1,1,1,1").rejected,
  ).toEqual([]));

test.each([
  ["an unknown code", "2,999,1990,United States of America,Nowhere,1,1,1,1", "ccode2"],
  ["a year before the state", "2,20,1900,United States of America,Canada,1,1,1,1", "ccode2"],
  ["no year", "2,20,,United States of America,Canada,1,1,1,1", "year"],
])("%s rejects the row as a whole", (_, line, column) => {
  const { points, rejected } = read(line);
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("Hong Kong is left out under a rule", () =>
  expect(read("710.1,713,2007,Hong Kong,Taiwan,1,1,1,1").leftOut).toEqual([TERRITORY]));

test("the same pair and year twice is seen", () =>
  expect(() => read("2,20,1990,A,B,1,1,1,1", "2,20,1990,A,B,1,1,1,1")).toThrow("twice"));
