import { expect, test } from "vitest";
import { OTHER_YEARS, TERRITORY } from "../iso/places.ts";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { flows } from "./flows.ts";

const head = "TIME_PERIOD,REF_AREA,COUNTERPART_AREA,PRODUCT,OBS_VALUE,EXTRACT";
const read = (...lines: string[]) => readSample(flows, [head, ...lines].join("\n"), seriesTestActors);

test("thousands become dollars, W the world, a blank is missing", () =>
  expect(
    read("2021,CHN,RUS,_T,67196722.796,raw_cache", "2021,CHN,W,_T,2,export_totals", "2021,CHN,USA,_T,,raw_cache")
      .points,
  ).toEqual({
    "trade.flow/exporter/CHN/RUS/-/2021": 67_196_722_796,
    "trade.flow/exporter/CHN/WLD/-/2021": 2000,
    "trade.flow/exporter/CHN/USA/-/2021": "not-covered",
  }));

test("an estimate is no report of the exporter and says so", () => {
  const { points, flags } = read("2023,RUS,CHN,_T,57,top10_export_partners", "2021,RUS,CHN,_T,68,raw_cache");
  expect(points).toEqual({
    "trade.flow/compiled/RUS/CHN/-/2023": 57_000,
    "trade.flow/exporter/RUS/CHN/-/2021": 68_000,
  });
  expect(flags).toEqual({
    "trade.flow/compiled/RUS/CHN/-/2023": "the OECD's estimate by old partner shares; of the ten largest partners only",
  });
});

test("a row of a ranking and of 2025 says so", () =>
  expect(read("2025,CHN,USA,_T,1,top120_flows").flags).toEqual({
    "trade.flow/exporter/CHN/USA/-/2025": "2025 is not complete; of the largest flows only",
  }));

test("what is no state is left out under a rule", () =>
  expect(
    read("2021,HKG,CHN,_T,1,raw_cache", "2021,CHN,WXD,_T,1,raw_cache", "2021,SUN,CHN,_T,1,raw_cache").leftOut,
  ).toEqual([TERRITORY, "trade that the publisher assigns to no partner", OTHER_YEARS]));

test.each([
  ["an unknown code", "2021,QQQ,CHN,_T,1,raw_cache", "REF_AREA"],
  ["another product", "2021,USA,CHN,D26,1,raw_cache", "PRODUCT"],
  ["an unknown kind of row", "2021,USA,CHN,_T,1,guess", "EXTRACT"],
  ["no year", "21,USA,CHN,_T,1,raw_cache", "TIME_PERIOD"],
  ["a negative amount", "2021,USA,CHN,_T,-3,raw_cache", "OBS_VALUE"],
  ["a state with itself", "2021,USA,USA,_T,3,raw_cache", "COUNTERPART_AREA"],
])("%s rejects the row", (_, line, column) => {
  const { points, rejected } = read(line);
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("the same flow twice is seen", () =>
  expect(() => read("2021,USA,CHN,_T,1,raw_cache", "2021,USA,CHN,_T,1,raw_cache")).toThrow("twice"));
