import { expect, test } from "vitest";
import { TERRITORY } from "../iso/places.ts";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { products, totals } from "./flows.ts";

const head = "refYear,flowCode,reporterDesc,partnerDesc,primaryValue,cmdCode";
const read = (...lines: string[]) => readSample(totals, [head, ...lines].join("\n"), seriesTestActors);

test("M is the partner's exports in the importer's report, X the reporter's own", () =>
  expect(
    read(
      "2021,M,Russian Federation,China,72693024875.22,TOTAL",
      "2021,X,Russian Federation,China,68,TOTAL",
      "2021,X,USA,China,,TOTAL",
    ).points,
  ).toEqual({
    "trade.flow/importer/CHN/RUS/-/2021": 72_693_024_875,
    "trade.flow/exporter/RUS/CHN/-/2021": 68,
    "trade.flow/exporter/USA/CHN/-/2021": "not-covered",
  }));

test("a product is a part", () => {
  const csv =
    'refYear,flowCode,reporterDesc,partnerDesc,cmdCode,cmdDesc,primaryValue\n2021,X,USA,China,270900,"Oils, crude",5.4';
  expect(readSample(products, csv, seriesTestActors).points).toEqual({
    "trade.flow/exporter/USA/CHN/HS270900/2021": 5,
  });
});

test("Taiwan goes under the name that reporters give it, and says so", () => {
  const { points, flags } = read('2021,X,"Other Asia, nes",China,7,TOTAL');
  expect(points).toEqual({ "trade.flow/exporter/TWN/CHN/-/2021": 7 });
  expect(Object.values(flags)).toEqual(["one side is reported as Other Asia, nes"]);
});

test("Hong Kong and re-imports are left out, each under its rule", () =>
  expect(read('2021,M,"China, Hong Kong SAR",China,5,TOTAL', "2021,M,China,China,155,TOTAL").leftOut).toEqual([
    TERRITORY,
    "re-imports: reporter and partner are one country",
  ]));

test.each([
  ["an unknown name", "2021,M,Atlantis,China,5,TOTAL", "reporterDesc"],
  ["an unknown direction", "2021,RX,USA,China,5,TOTAL", "flowCode"],
  ["a product of four digits", "2021,X,USA,China,5,2709", "cmdCode"],
  ["no year", ",X,USA,China,5,TOTAL", "refYear"],
  ["a negative amount", "2021,X,USA,China,-5,TOTAL", "primaryValue"],
])("%s rejects the row", (_, line, column) => {
  const { points, rejected } = read(line);
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("the same report twice is seen", () =>
  expect(() => read("2021,X,USA,China,5,TOTAL", "2021,X,USA,China,6,TOTAL")).toThrow("twice"));
