import { FactRecord } from "@entente/core/facts/fact";
import { describe, expect, test } from "vitest";
import { armsRacesTable } from "../grh-arms-races-2005/arms-races.ts";
import { rivalriesTable as td } from "../td-rivalries-2012/rivalries.ts";
import { readSample } from "../test-support.ts";
import { rivalriesTable as tss } from "../tss-rivalries-2021/rivalries.ts";
import { sampleActors } from "./test-actors.ts";

const readTss = (...rows: string[]) =>
  readSample(
    tss,
    [
      "tssr_id,rivalry,ccode1,ccode2,start,end,positional,spatial,ideological,interventionary,principal,aprin",
      ...rows,
    ].join("\n"),
    sampleActors,
  );
const readTd = (...rows: string[]) =>
  readSample(
    td,
    ["rivalryno,rivalryname,ccode1,ccode2,styear,endyear,region,type1,type2,type3", ...rows].join("\n"),
    sampleActors,
  );

describe("rivalries of the list of 2021", () => {
  test("may begin before the state system, under codes of predecessors", () => {
    const { facts, rejected } = readTss("1,Austria (Hungary)-France,220,300,1494,1918,1,1,,,,");
    expect(rejected).toEqual([]);
    expect(facts.map((record) => FactRecord.parse(record).fact)).toMatchObject([
      {
        id: "tss-1-auh-fra-1494",
        title: "Rivalry: Austria-Hungary – France, 1494–1918 (TSS 1)",
        valid: "1494/1918",
        form: "rivalry",
        mutual: true,
        severity: 3,
        identifiers: [{ scheme: "rivalry", value: "tss-1" }],
        tags: ["positional", "spatial"],
        note: "Listed as Austria (Hungary)-France. In the years before 1816 the codes stand for predecessors of these states.",
      },
    ]);
  });

  test("end at the edge of the data, and say so", () => {
    const { facts } = readTss("246,Russia-United States,2,365,2007,2020,1,,,,,1");
    expect(facts[0]?.fact).toMatchObject({ valid: "2007/2020", note: expect.stringContaining("2020 is the edge") });
  });

  test("that were over by 1816, or of a state that was none yet, are left out by name", () => {
    const { facts, leftOut } = readTss("2,Britain-France 1,200,220,1494,1716,1,1,,,1,", "3,x,2,731,1900,1940,1,,,,,");
    expect(facts).toEqual([]);
    expect(leftOut).toEqual([
      "over before the state system begins in 1816",
      "one of the two was no member of the state system in these years",
    ]);
  });

  test("use the code of the state that a number means", () => {
    const { facts } = readTss("140,Saudi Arabia-Yemen 2,2,679,1962,1969,,1,,,,", "141,x,40,679,1962,1963,,1,,,,");
    expect(facts.map(({ fact }) => fact.id)).toEqual(["tss-140-usa-yar-1962", "tss-141-cub-yar-1962"]);
  });

  test.each([
    ["an unknown code", "9,x,2,999,1900,1950,1,,,,,", "ccode2"],
    ["an end before the start", "9,x,2,40,1950,1940,1,,,,,", "end"],
    ["a year before the lists begin", "9,x,2,40,1200,1940,1,,,,,", "start"],
    ["a type that is no yes or no", "9,x,2,40,1910,1940,2,,,,,", "positional"],
  ])("with %s are rejected", (_, bad, column) => {
    expect(readTss(bad)).toMatchObject({ facts: [], rejected: [{ row: 2, column }] });
  });
});

describe("rivalries of the list of 2012", () => {
  test("carry the number that the later list gives them", () => {
    const { facts } = readTd(
      "197,Russia-United States 2,2,365,2007,2010,Multiple,positional,,",
      "900,x,2,40,1960,1990,x,,,",
    );
    expect(facts.map((record) => FactRecord.parse(record).fact)).toMatchObject([
      {
        id: "td-197-rus-usa-2007",
        identifiers: [
          { scheme: "rivalry", value: "td-197" },
          { scheme: "rivalry", value: "tss-246" },
        ],
        tags: ["positional"],
      },
      { id: "td-900-cub-usa-1960", identifiers: [{ scheme: "rivalry", value: "td-900" }] },
    ]);
  });

  test("of an unknown type are rejected", () => {
    expect(readTd("9,x,2,40,1910,1940,x,personal,,").rejected).toMatchObject([{ column: "type1", value: "personal" }]);
  });
});

test("an arms race weighs less than the rivalry it is found in", () => {
  const { facts } = readSample(
    armsRacesTable,
    "race_id,ccode1,ccode2,styear,endyear\n63,2,365,1978,1981",
    sampleActors,
  );
  expect(facts.map((record) => FactRecord.parse(record).fact)).toMatchObject([
    { id: "grh-63-sun-usa-1978", title: "Arms race: Soviet Union – United States, 1978–1981 (GRH 63)", severity: 2 },
  ]);
});
