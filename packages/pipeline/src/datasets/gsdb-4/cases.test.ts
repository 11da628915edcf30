import { Actor } from "@entente/core/actors";
import { FactRecord } from "@entente/core/facts/fact";
import { describe, expect, test } from "vitest";
import { sampleActors } from "../events/test-actors.ts";
import { readSample } from "../test-support.ts";
import { casesTable } from "./cases.ts";

const header =
  "case_id,sanctioned_state,sanctioning_state,begin,end,trade,descr_trade,arms,military,financial,travel,other,target_mult,sender_mult,objective,success";
const un = Actor.parse({ kind: "organisation", id: "UN", name: "United Nations", valid: "1945-10-24/.." });
const read = (...rows: string[]) => readSample(casesTable, [header, ...rows].join("\n"), [...sampleActors, un]);

describe("cases of sanctions", () => {
  test("that end all trade are an embargo, open while ongoing at the edge of the data", () => {
    const { facts, rejected } = read(
      '73,Cuba,United States,1962,2023,1,"exp_compl,imp_compl",0,0,0,0,0,0,0,destab_regime,ongoing',
    );
    expect(rejected).toEqual([]);
    expect(facts.map((record) => FactRecord.parse(record))).toEqual(facts);
    expect(facts[0]).toEqual({
      fact: {
        kind: "friction",
        id: "gsdb-73-usa-cub",
        title: "Embargo: United States against Cuba, since 1962 (GSDB 73)",
        valid: "1962/..",
        from: "USA",
        to: "CUB",
        mutual: false,
        form: "embargo",
        severity: 4,
        identifiers: [{ scheme: "GSDB", value: "73" }],
        confidence: "moderate",
        tags: [],
        note: "Measures: trade (all exports, all imports). Aims: to weaken the regime. Success as coded: ongoing. Ongoing in 2023, the edge of the data, which does not know later years.",
      },
      evidence: [{ source: "gsdb-4", locator: "case 73, GSDB_V4.csv row 2", stance: "supports" }],
    });
  });

  test.each([
    ["exp_compl", 1, 3],
    ["exp_compl,imp_part", 1, 3],
    ["exp_compl,imp_compl", 1, 4],
    ["", 0, 3],
  ])("of trade %j weigh by it", (trade, traded, severity) => {
    const { facts } = read(`1,Cuba,United States,1962,1970,${traded},"${trade}",1,0,0,0,0,0,0,other,failed`);
    expect(facts[0]?.fact).toMatchObject({ severity, valid: "1962/1970" });
  });

  test("are one fact for each sender and target; an actor that two names mean is one", () => {
    const { facts, rejected } = read(
      '5,"Korea, North, Cuba","EEC, EU, Korea, South",1990,1995,0,,1,0,0,0,0,1,1,other,failed',
    );
    expect(rejected).toEqual([]);
    expect(facts.map(({ fact }) => fact.id)).toEqual([
      "gsdb-5-eu-prk",
      "gsdb-5-eu-cub",
      "gsdb-5-kor-prk",
      "gsdb-5-kor-cub",
    ]);
  });

  test("of an organisation bring it where the ledger lacks it, once", () => {
    const { actors, facts } = read(
      "1,Cuba,League of Arab States,1990,1991,0,,1,0,0,0,0,0,0,other,failed",
      "2,Cuba,League of Arab States,1992,1993,0,,1,0,0,0,0,0,0,other,failed",
      "3,Cuba,UN,1992,1993,0,,1,0,0,0,0,0,0,other,failed",
    );
    expect(actors.map(({ id }) => id)).toEqual(["LAS"]);
    expect(facts[0]?.fact).toMatchObject({
      from: "LAS",
      title: expect.stringContaining("League of Arab States against"),
    });
  });

  test("use the state that an old name meant in the years of the case", () => {
    const { facts } = read(
      '1,"Yemen, North",Russia,1989,1991,0,,1,0,0,0,0,0,0,other,failed',
      '2,"Yemen, North",Russia,2014,2023,0,,1,0,0,0,0,0,0,other,"failed,ongoing"',
      "3,Taiwan,Germany,1990,2000,0,,1,0,0,0,0,0,0,other,failed",
    );
    expect(facts.map(({ fact }) => fact.id)).toEqual(["gsdb-1-sun-yar", "gsdb-2-rus-yem", "gsdb-3-deu-twn"]);
  });

  test("leave out, by name, whom the ledger has no actor for, and keep the others", () => {
    const { facts, leftOut, rejected } = read(
      '1,Taiwan,"China, Hong Kong",2022,2023,0,,0,0,0,1,0,0,1,other,ongoing',
      "2,Western countries,China,1973,1974,0,,1,0,0,0,0,0,0,other,failed",
      '3,"Korea, North",China,1930,1940,0,,1,0,0,0,0,0,0,other,failed',
    );
    expect(rejected).toEqual([]);
    expect(facts.map(({ fact }) => fact.id)).toEqual(["gsdb-1-chn-twn"]);
    expect(leftOut.map((rule) => rule.split(":")[0])).toEqual([
      "a territory, movement or people",
      "a circle of states without a body of its own",
      "a sender or target that was no member of the state system in the years of the case",
    ]);
  });

  test.each([
    ["an unknown name", "1,Atlantis,China,1973,1974,0,,1,0,0,0,0,0,0,other,failed", "sanctioned_state"],
    ["an inherited word for a name", "1,Cuba,constructor,1973,1974,0,,1,0,0,0,0,0,0,other,failed", "sanctioning_state"],
    ["an unknown trade code", "1,Cuba,China,1973,1974,1,all,1,0,0,0,0,0,0,other,failed", "descr_trade"],
    ["trade without a description", "1,Cuba,China,1973,1974,1,,1,0,0,0,0,0,0,other,failed", "descr_trade"],
    ["no measure", "1,Cuba,China,1973,1974,0,,0,0,0,0,0,0,0,other,failed", "other"],
    ["an end before the beginning", "1,Cuba,China,1975,1974,0,,1,0,0,0,0,0,0,other,failed", "end"],
    ["an unknown aim", "1,Cuba,China,1973,1974,0,,1,0,0,0,0,0,0,spite,failed", "objective"],
  ])("with %s are rejected", (_, bad, column) => {
    expect(read(bad)).toMatchObject({ facts: [], rejected: [{ row: 2, column }] });
  });

  test("that stand twice are rejected", () => {
    const one = "1,Cuba,China,1973,1974,0,,1,0,0,0,0,0,0,other,failed";
    expect(read(one, one).rejected).toMatchObject([{ row: 3, column: "case_id" }]);
  });
});
