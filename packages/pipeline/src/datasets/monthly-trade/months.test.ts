import { describe, expect, test } from "vitest";
import { months as japan } from "../japan-customs-china/months.ts";
import { months as korea } from "../kosis-china/months.ts";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { months as usa } from "../us-census-china/months.ts";

const ofJapan = (...lines: string[]) =>
  readSample(japan, ["Date;Exports;Imports", ...lines].join("\n"), seriesTestActors, ";");
const ofUsa = (...lines: string[]) =>
  readSample(usa, ["Month;Exports;Imports;Balance", ...lines].join("\n"), seriesTestActors, ";");
const ofKorea = (...lines: string[]) =>
  readSample(korea, ['"Country","Date",Exports,Imports', ...lines].join("\n"), seriesTestActors);
const china = '"China, peoples\' republic of"';

describe("a month", () => {
  test("of Japan is in thousands of yen", () =>
    expect(ofJapan("2001/02;299818574;").points).toEqual({
      "trade.flow-yen/exporter/JPN/CHN/m02/2001": 299_818_574_000,
      "trade.flow-yen/importer/CHN/JPN/m02/2001": "not-covered",
    }));

  test("of the United States is in millions with commas", () =>
    expect(ofUsa("January 2001;1,187.5;8,427.5;-7,240.0").points).toEqual({
      "trade.flow/exporter/USA/CHN/m01/2001": 1_187_500_000,
      "trade.flow/importer/CHN/USA/m01/2001": 8_427_500_000,
    }));

  test("of South Korea is in thousands of dollars, under a name with a comma", () =>
    expect(ofKorea(`${china},"2001.12",5,7`).points).toEqual({
      "trade.flow/exporter/KOR/CHN/m12/2001": 5000,
      "trade.flow/importer/CHN/KOR/m12/2001": 7000,
    }));
});

test("a year is the sum of twelve known months, and none where one is missing", () => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `2001/${String(i + 1).padStart(2, "0")};${i + 1};${i === 5 ? "" : 1}`,
  );
  const { points, flags } = ofJapan(...rows);
  expect(points["trade.flow-yen/exporter/JPN/CHN/-/2001"]).toBe(78_000);
  expect(flags["trade.flow-yen/exporter/JPN/CHN/-/2001"]).toBe("sum of twelve months");
  expect(points).not.toHaveProperty("trade.flow-yen/importer/CHN/JPN/-/2001");
});

test.each([
  ["a thirteenth month", ofJapan("2001/13;1;1"), "Date"],
  ["a year before the state", ofJapan("1951/01;1;1"), "Date"],
  ["commas in the wrong place", ofUsa("January 2001;1,18.5;8,427.5;1"), "Exports"],
  ["a balance that the two don't make", ofUsa("January 2001;1,187.5;8,427.5;-7,000.0"), "Balance"],
  ["a month without a name", ofUsa("Jan 2001;1;1;0"), "Month"],
  ["another country", ofKorea('"Chile","2001.01",1,1'), "Country"],
  ["a negative amount", ofKorea(`${china},"2001.01",-1,1`), "Exports"],
])("%s rejects the row", (_, { points, rejected }, column) => {
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("the same month twice rejects the second", () =>
  expect(ofJapan("2001/01;1;1", "2001/01;2;2").rejected).toMatchObject([
    { row: 3, column: "Date", rule: "each month once" },
  ]));
