import { FactRecord } from "@entente/core/facts/fact";
import { describe, expect, test } from "vitest";
import { sampleActors } from "../events/test-actors.ts";
import { readSample } from "../test-support.ts";
import { warsTable } from "./wars.ts";

const header =
  "warnum,ccode1,ccode2,year,cowinterongoing,cowinteronset,sidea1,sidea2,initiator1,initiator2,outcome1,outcome2,batdeath1,batdeath2,resume";
const read = (...rows: string[]) => readSample(warsTable, [header, ...rows].join("\n"), sampleActors);

describe("wars between states", () => {
  test("are one fact for each pair of opponents, over its years", () => {
    const { facts, rejected } = read(
      "151,2,710,1950,1,1,1,2,0,1,6,6,7e+04,-9,0",
      "151,710,2,1950,1,1,2,1,1,0,6,6,-9,7e+04,0",
      "151,2,710,1951,1,0,1,2,0,1,6,6,7e+04,-9,0",
      "151,710,2,1951,1,0,2,1,1,0,6,6,-9,7e+04,0",
      "151,710,732,1951,1,0,2,1,1,0,6,6,-9,100,0",
    );
    expect(rejected).toEqual([]);
    expect(facts.map((record) => FactRecord.parse(record))).toEqual(facts);
    expect(facts.map(({ fact }) => fact)).toMatchObject([
      {
        id: "cow-war-151-chn-usa-1950",
        title: "War: China – United States, 1950–1951 (COW war 151)",
        valid: "1950/1951",
        from: "CHN",
        to: "USA",
        form: "war",
        severity: 5,
        identifiers: [
          { scheme: "COW-war", value: "151" },
          { scheme: "MID", value: "51" },
        ],
        note: "United States: battle deaths in the whole war 70,000, outcome stalemate. China: battle deaths in the whole war not known, outcome stalemate.",
      },
      { id: "cow-war-151-chn-kor-1951", valid: "1951" },
    ]);
  });

  test("that rest and are resumed within a year are one", () => {
    const { facts, rejected } = read("999,2,40,1948,1,1,1,2,1,0,1,2,10,20,0", "999,2,40,1948,1,0,1,2,1,0,,,10,20,1");
    expect(rejected).toEqual([]);
    expect(facts).toHaveLength(1);
    expect(facts[0]?.fact).toMatchObject({ identifiers: [{ scheme: "COW-war", value: "999" }] });
  });

  test.each([
    ["an unknown outcome", "1,2,40,1948,1,1,1,2,1,0,9,2,10,20,0", "outcome1", "9"],
    ["negative deaths", "1,2,40,1948,1,1,1,2,1,0,1,2,-3,20,0", "batdeath1", "-3"],
    ["a state against itself", "1,2,2,1948,1,1,1,2,1,0,1,2,3,20,0", "ccode2", "2"],
  ])("rejects %s", (_, bad, column, value) => {
    expect(read(bad)).toMatchObject({ facts: [], rejected: [{ row: 2, column, value }] });
  });
});
