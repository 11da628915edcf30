import { Actor } from "@entente/core/actors";
import { expect, test } from "vitest";
import { readSample } from "../test-support.ts";
import { capitalsTable } from "./capitals.ts";
import { codelistConcordance, countriesConcordance } from "./concordance.ts";
import { majorsTable, powersTable } from "./powers.ts";
import { codelist, countries, sampleList } from "./test-support.ts";

const { list, actors } = sampleList();

test("a major power counts in the years on whose last day it is one, for the state of that day", () => {
  const csv = `ccode,styear,stmonth,stday,endyear,endmonth,endday,version
10,1990,6,1,1992,12,31,2016
20,1990,1,1,1990,12,30,2016`;
  const { points, leftOut, rejected } = readSample(majorsTable(list), csv, actors);
  expect(points).toEqual({
    "state.major-power/compiled/OLD/-/-/1990": 1,
    "state.major-power/compiled/NEW/-/-/1991": 1,
    "state.major-power/compiled/NEW/-/-/1992": 1,
  });
  expect(leftOut).toEqual(["a spell in which its state is no member on any 31 December"]);
  expect(rejected).toEqual([]);
});

test("a power is regional, then global; a row with neither is refused, and so is an unknown number", () => {
  const csv = `ccode,regstdate,regenddate,globstdate,globenddate
10,1816-01-01,1817-01-01,1817-01-01,1818-12-31
60,,,,
99,1816-01-01,1817-01-01,,`;
  const { points, rejected } = readSample(powersTable(list), csv, actors);
  expect(points).toEqual({
    "state.regional-power/compiled/OLD/-/-/1816": 1,
    "state.regional-power/compiled/OLD/-/-/1817": 2,
    "state.regional-power/compiled/OLD/-/-/1818": 2,
  });
  expect(rejected).toMatchObject([
    { row: 3, column: "regstdate" },
    { row: 4, column: "ccode", value: "99" },
  ]);
});

test("a capital counts in the years of membership, and −9 is a latitude", () => {
  const csv = `ccode,statenme,capital,stdate,enddate,lat,lng
50,Namibia,First,1816-01-01,1900-01-01,-9,10.5
50,Namibia,Second,1900-01-02,2024-12-31,-22.5,17
20,Dex,Bonn,1949-01-01,1991-06-19,50.7,7.1
60,Gone Duchy,None,1816-01-01,1816-06-01,1,1
60,Gone Duchy,Far,1817-01-01,1871-01-18,91,1`;
  const { points, leftOut, rejected } = readSample(capitalsTable(list), csv, actors);
  const at = (state: string, year: number) => [
    points[`state.capital-latitude/compiled/${state}/-/-/${year}`],
    points[`state.capital-longitude/compiled/${state}/-/-/${year}`],
  ];
  expect([at("NAM", 1899), at("NAM", 1900), at("NAM", 1989), at("NAM", 1990), at("NAM", 2024)]).toEqual([
    [-9, 10.5],
    [undefined, undefined],
    [undefined, undefined],
    [-22.5, 17],
    [-22.5, 17],
  ]);
  expect([at("DEX", 1954), at("DEX", 1955), at("DEX", 1989), at("DEX", 1990)]).toEqual([
    [undefined, undefined],
    [50.7, 7.1],
    [50.7, 7.1],
    [undefined, undefined],
  ]);
  expect(leftOut).toEqual(["a capital on no 31 December on which its state is a member"]);
  expect(rejected).toMatchObject([{ row: 6, column: "lat", value: "91" }]);
});

test("lists that agree are in concordance, numbers that changed hands included", () => {
  const read = readSample(codelistConcordance(list), codelist, actors);
  expect(read.rejected).toEqual([]);
  expect(read.leftOut).toEqual(["a country or territory of neither state list"]);
  expect(readSample(countriesConcordance(list), countries, actors).rejected).toEqual([]);
});

test("codes of two states in one row, or a code of nobody beside a state's, are rejected", () => {
  const csv = `country.name.en,cown,gwn,iso3c,iso3n
Namibia,50,60,NAM,516
Gone Duchy,60,61,,
Dex,21,20,DEX,516`;
  expect(readSample(codelistConcordance(list), csv, actors).rejected).toMatchObject([
    { row: 2, column: "gwn", value: "60", rule: "a code of NAM", hint: expect.stringContaining("GON") },
    { row: 3, column: "gwn", value: "61", rule: "a code of GON", hint: expect.stringContaining("no state") },
    { row: 4, column: "iso3n", value: "516", rule: "a code of DEX", hint: expect.stringContaining("NAM") },
  ]);
});

test("a code that the ledger has given to somebody else is told", () => {
  const wrong = Actor.parse({
    kind: "state",
    id: "DEX",
    name: "Dex",
    valid: "1955/..",
    codes: [{ scheme: "m49", value: "516" }],
  });
  expect(readSample(countriesConcordance(list), countries, [wrong]).rejected).toMatchObject([
    { row: 4, column: "M49", value: "516", rule: "a code of NAM", hint: expect.stringContaining("DEX") },
  ]);
});
