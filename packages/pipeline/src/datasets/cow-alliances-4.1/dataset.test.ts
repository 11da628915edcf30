import { FactRecord } from "@entente/core/facts/fact";
import { describe, expect, test } from "vitest";
import { sampleActors } from "../events/test-actors.ts";
import { readSamples } from "../test-support.ts";
import { cowAlliances41 } from "./dataset.ts";

const header =
  "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version";
const dyadHeader =
  "version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,asymmetric,version";

type Dates = readonly [string, string, string] | null;
const cells = (dates: Dates): string => (dates ?? ["", "", ""]).join(",");
const since: Dates = ["6", "7", "1961"];
const until: Dates = ["7", "9", "1995"];

/** A member from its start to its end; the flags are defence, neutrality, non-aggression, entente. */
const member = (
  number: number,
  code: number,
  flags: string,
  { from = since, to = null as Dates, type = "Type I: Defense Pact", left = "0", whole = since, version = "4.1" } = {},
) =>
  `${number},${code},"A state",${cells(whole)},${cells(to)},${type},${cells(from)},${cells(to)},${left},${to ? 0 : 1},${[...flags].map((flag) => (flag === "-" ? "" : flag)).join(",")},${version}`;
const dyad = (number: number, codes: readonly [number, number], from: Dates, to: Dates, asymmetric = 0) =>
  `${number},${codes[0]},"One",${codes[1]},"Other",${cells(from)},${cells(to)},0,${to ? 0 : 1},1,0,0,0,${asymmetric},4.1`;

function read(members: readonly string[], dyads: readonly string[] = []) {
  const [membersTable, dyadsTable] = cowAlliances41.anew?.() ?? [];
  if (membersTable === undefined || dyadsTable === undefined) throw new Error("expected two tables");
  return readSamples(
    [
      [membersTable, [header, ...members].join("\n")],
      [dyadsTable, [dyadHeader, ...dyads].join("\n")],
    ],
    sampleActors,
  );
}

describe("members of alliances", () => {
  test("an alliance is one treaty, with the spells of whoever was not bound for all of it", () => {
    const { facts, rejected } = read([
      member(264, 365, "1010", { to: until }),
      member(264, 731, "1010", { to: until }),
    ]);
    expect(rejected).toEqual([]);
    expect(facts.map((record) => FactRecord.parse(record))).toEqual(facts);
    expect(facts).toEqual([
      {
        fact: {
          kind: "treaty",
          id: "cow-alliance-264",
          title: "Alliance of the Soviet Union and North Korea, 1961 (COW 264)",
          valid: "1961-07-06/1995-09-07",
          confidence: "high",
          tags: [],
          parties: ["SUN", "RUS", "PRK"],
          bound: [
            { actor: "SUN", valid: "1961-07-06/1991-12-25" },
            { actor: "RUS", valid: "1991-12-26/1995-09-07" },
          ],
          obligations: [
            { type: "defence", trigger: "unknown" },
            { type: "non-aggression", trigger: "unknown" },
          ],
          cowType: "I",
          identifiers: [{ scheme: "COW-alliance", value: "264" }],
        },
        evidence: [
          {
            source: "cow-alliances-4.1",
            locator: "alliance_v4.1_by_member.csv, version4id 264, rows 2–3",
            stance: "supports",
          },
        ],
      },
    ]);
  });

  test("what one side owes alone is owed by that side", () => {
    const { facts } = read([member(233, 2, "1000"), member(233, 732, "0000")]);
    expect(facts[0]?.fact).toMatchObject({
      tags: ["asymmetric"],
      valid: "1961-07-06/..",
      obligations: [{ type: "defence", trigger: "unknown", owedBy: ["USA"] }],
      note: expect.stringContaining("end of 2012"),
    });
  });

  test.each([
    ["Type I: Defense Pact", "I"],
    ["Type II: Neutrality", "IIa"],
    ["Type IIa: Non-Aggression Pact", "IIa"],
    ["Type IIb: Non-Aggression Pact", "IIb"],
    ["Type III: Entente", "III"],
  ])("%s is type %s", (type, cowType) => {
    expect(read([member(1, 2, "0100", { type }), member(1, 200, "0100", { type })]).facts[0]?.fact).toMatchObject({
      cowType,
    });
  });

  test("a member since before 1816 is bound since the alliance's own start", () => {
    const old = { from: ["1", "1", "1816"], whole: ["9", "5", "1386"], left: "1" } as const;
    const { facts } = read([member(1, 200, "1000", old), member(1, 220, "1000", old)]);
    expect(facts[0]?.fact).toMatchObject({ valid: "1386-05-09/..", title: expect.stringContaining("1386") });
    expect(facts[0]?.fact).not.toHaveProperty("bound");
  });

  test("duties that change make a treaty for each stretch", () => {
    const early = { to: ["8", "8", "1964"] } as const;
    const late = { from: ["9", "8", "1964"] } as const;
    const { facts } = read(
      [2, 200].flatMap((code) => [member(234, code, "0001", early), member(234, code, "1001", late)]),
    );
    expect(facts.map(({ fact }) => [fact.id, fact.valid, fact.kind === "treaty" && fact.obligations.length])).toEqual([
      ["cow-alliance-234-1", "1961-07-06/1964-08-08", 1],
      ["cow-alliance-234-2", "1964-08-09/..", 2],
    ]);
  });

  test("a blank flag is no duty, and said", () => {
    const { facts } = read([member(6, 2, "10-1"), member(6, 200, "1001")]);
    expect(facts[0]?.fact.note).toContain("leaves nonaggression blank");
  });

  test("a state that is no member of the system then is named, and a code of none refused", () => {
    const early = { from: ["1", "1", "1890"], to: ["1", "1", "1895"] } as const;
    const found = read([member(80, 40, "1000", early), member(80, 2, "1000", early), member(81, 8152, "1000")]);
    expect(found.facts).toEqual([]);
    expect(found.leftOut).toEqual([
      "a member that is no state of the system while it is bound: version4id 80, ccode 40",
      "binds fewer than two states of the system at a time, or to no coded obligation: version4id 80",
    ]);
    expect(found.rejected).toMatchObject([{ row: 4, column: "ccode", value: "8152" }]);
  });

  test.each([
    ["another version", member(1, 2, "1000", { version: "3.03" }), "version"],
    ["another type", member(1, 2, "1000", { type: "Type IV" }), "ss_type"],
    ["another flag", member(1, 2, "2000"), "defense"],
    ["a day that is none", member(1, 2, "1000", { from: ["31", "2", "1961"] }), "mem_st_day"],
    ["an end before the start", member(1, 2, "1000", { to: ["1", "1", "1950"] }), "mem_end_year"],
  ])("%s is refused", (_, line, column) => {
    expect(read([line]).rejected).toMatchObject([{ row: 2, column }]);
  });
});

describe("pairs of members", () => {
  const members = [
    member(227, 2, "1000"),
    member(227, 200, "1000", { from: ["1", "5", "1970"], to: ["2", "5", "1980"] }),
    member(227, 732, "0000", { to: ["1", "1", "1990"] }),
  ];
  test("those that follow from the spells are confirmed, others named", () => {
    const { rejected, leftOut } = read(members, [
      dyad(227, [2, 200], ["1", "5", "1970"], ["2", "5", "1980"]),
      dyad(227, [2, 732], since, ["1", "1", "1990"], 1),
      dyad(227, [200, 732], ["1", "5", "1970"], ["2", "5", "1979"], 1),
      dyad(227, [2, 732], since, ["1", "1", "1990"], 0),
      dyad(227, [2, 200], ["3", "5", "1980"], ["2", "5", "1980"]),
    ]);
    expect(rejected.map(({ row, column }) => [row, column])).toEqual([
      [4, "dyad_st_year"],
      [5, "asymmetric"],
    ]);
    expect(leftOut).toEqual([
      "a dyad whose dates follow from its members' spells",
      "a dyad whose dates follow from its members' spells",
      "a dyad that ends before it starts, so that it holds on no day",
    ]);
  });
});
