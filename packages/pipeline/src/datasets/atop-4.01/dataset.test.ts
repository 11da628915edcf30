import { FactRecord } from "@entente/core/facts/fact";
import { describe, expect, test } from "vitest";
import { sampleActors } from "../events/test-actors.ts";
import { readSamples } from "../test-support.ts";
import { atop401 } from "./dataset.ts";

const [membersTable, alliancesTable] = atop401.tables;
const columns = membersTable?.columns.needed ?? [];

/** A row of the members' table: what is not given is 0, as the data set writes it. */
const member = (cells: Readonly<Record<string, string | number>>): string => {
  const given: Readonly<Record<string, string | number>> = {
    cow4id: "",
    cowsys: 1,
    moent: 9,
    dayent: 8,
    ineffect: cells["yrexit"] === undefined ? 1 : 0,
    moexit: cells["yrexit"] === undefined ? 0 : 1,
    dayexit: cells["yrexit"] === undefined ? 0 : 19,
    bilat: 1,
    source: 1,
    estmode: 1,
    version: "4.01",
    ...cells,
  };
  return columns.map((column) => given[column] ?? 0).join(",");
};
const pact = { atopid: 3220, yrent: 1951, yrexit: 1960 };

function read(members: readonly string[], alliances: readonly string[] = []) {
  const [first, second] = atop401.anew?.() ?? [];
  if (first === undefined || second === undefined) throw new Error("expected two tables");
  const header = [...(alliancesTable?.columns.needed ?? []), "mem1", "mem2"].join(",");
  return readSamples(
    [
      [first, [columns.join(","), ...members].join("\n")],
      [second, [header, ...alliances].join("\n")],
    ],
    sampleActors,
  );
}

describe("members of alliances", () => {
  test("an alliance is one treaty with its duties, conditions and numbers", () => {
    const { facts, rejected } = read([
      member({ ...pact, member: 2, cow4id: 233, defense: 1, consul: 1, concon: 1, concoloc: 1, asymm: 1, length: 120 }),
      member({ ...pact, member: 732, cow4id: 233, consul: 1, concon: 1, concoloc: 1, asymm: 1, length: 120 }),
    ]);
    expect(rejected).toEqual([]);
    expect(facts.map((record) => FactRecord.parse(record))).toEqual(facts);
    expect(facts.map(({ fact }) => fact)).toEqual([
      {
        kind: "treaty",
        id: "atop-3220",
        title: "Alliance of the United States and South Korea, 1951 (ATOP 3220)",
        valid: "1951-09-08/1960-01-19",
        confidence: "high",
        tags: ["bilateral", "asymmetric"],
        note: "Concluded for 120 months at first. Its way into force has the code 1 (estmode).",
        parties: ["USA", "KOR"],
        obligations: [
          { type: "defence", trigger: "unknown", owedBy: ["USA"] },
          {
            type: "consultation",
            trigger: "conditional",
            condition: "ATOP codes a condition: about certain places",
          },
        ],
        identifiers: [
          { scheme: "ATOP", value: "3220" },
          { scheme: "COW-alliance", value: "233" },
        ],
      },
    ]);
  });

  test("one obligation on different conditions is told once for each", () => {
    const { facts } = read([
      member({ ...pact, member: 2, defense: 1, defcon: 1, defconpr: 1, defcoadv: 1 }),
      member({ ...pact, member: 732, defense: 1, defcon: 1 }),
    ]);
    expect(facts[0]?.fact.kind === "treaty" && facts[0].fact.obligations).toEqual([
      {
        type: "defence",
        trigger: "conditional",
        owedBy: ["USA"],
        condition: "ATOP codes a condition: against certain adversaries; when the ally did not provoke it",
      },
      {
        type: "defence",
        trigger: "conditional",
        owedBy: ["KOR"],
        condition: "ATOP codes a condition: of a kind it does not name",
      },
    ]);
  });

  test("an open exit is an open end, and where it lies is said", () => {
    const open = { atopid: 3240, yrent: 1953, defense: 1 };
    const { facts } = read([member({ ...open, member: 2 }), member({ ...open, member: 732 })]);
    expect(facts[0]?.fact).toMatchObject({ valid: "1953-09-08/..", note: expect.stringContaining("end of 2016") });
  });

  test("phases with other duties are treaties of their own, phases with the same are one", () => {
    const phases = (second: Record<string, number>) =>
      [2, 732].flatMap((code) => [
        member({ ...pact, member: code, phase: 1, nonagg: 1 }),
        member({
          ...pact,
          member: code,
          phase: 2,
          nonagg: 1,
          yrent: 1960,
          moent: 1,
          dayent: 19,
          yrexit: 1970,
          ...second,
        }),
      ]);
    expect(read(phases({})).facts.map(({ fact }) => [fact.id, fact.valid])).toEqual([
      ["atop-3220", "1951-09-08/1970-01-19"],
    ]);
    expect(read(phases({ defense: 1 })).facts.map(({ fact }) => [fact.id, fact.valid])).toEqual([
      ["atop-3220-1", "1951-09-08/1960-01-18"],
      ["atop-3220-2", "1960-01-19/1970-01-19"],
    ]);
  });

  test("secrecy, and coding at second hand, are said", () => {
    const secret = { ...pact, nonagg: 1, pubsecr: 2, source: 2 };
    const [record] = read([member({ ...secret, member: 2 }), member({ ...secret, member: 732 })]).facts;
    expect(record?.fact).toMatchObject({ confidence: "moderate", tags: ["bilateral", "secret"] });
    expect(record?.fact.note).toContain("other sources than the text");
  });

  test("a day that is not known leaves the month", () => {
    const vague = { ...pact, nonagg: 1, dayent: "", dayexit: "" };
    const { facts } = read([member({ ...vague, member: 2 }), member({ ...vague, member: 732 })]);
    expect(facts[0]?.fact.valid).toBe("1951-09/1960-01");
  });

  test("what binds nobody of the system is left out by name", () => {
    const found = read([
      member({ atopid: 1005, member: 200, yrent: 1815, yrexit: 1815, moent: 1, defense: 1, cowsys: 0, moexit: 2 }),
      member({ atopid: 1320, member: 8152, yrent: 1874, yrexit: 1883, defense: 1, cowsys: 0 }),
      member({ atopid: 1320, member: 220, yrent: 1874, yrexit: 1883, defense: 1 }),
      member({ ...pact, member: 2 }),
      member({ ...pact, member: 732 }),
    ]);
    expect(found.facts).toEqual([]);
    expect(found.leftOut).toEqual([
      "over before the state system begins in 1816",
      "a member that is no state of the system while it is bound: atopid 1320, member 8152",
      ...["1005", "1320", "3220"].map(
        (number) => `binds fewer than two states of the system at a time, or to no coded obligation: atopid ${number}`,
      ),
    ]);
  });

  test.each([
    ["an unknown code", { member: 999, defense: 1 }, "member"],
    ["another version", { member: 2, version: "5.1" }, "version"],
    ["a number with a phase", { member: 2, atopid: "3220.1" }, "atopid"],
    ["an end that contradicts the mark", { member: 2, ineffect: 1 }, "ineffect"],
    ["a flag that is none", { member: 2, defense: 3 }, "defense"],
  ])("%s is refused", (_, cells, column) => {
    expect(read([member({ ...pact, ...cells })]).rejected).toMatchObject([{ row: 2, column }]);
  });
});

test("an alliance's own row agrees with its members', or is named", () => {
  const members = [2, 732].map((code) => member({ ...pact, member: code, defense: 1 }));
  const whole = (number: number, end: string, partner: number) =>
    `${number},1951,9,8,${end},1,0,0,0,0,4.0100002,2,${partner}`;
  const { rejected, leftOut } = read(members, [
    whole(3220, "1960,1,19", 732),
    whole(3221, "1960,1,19", 732),
    whole(3220, "1960,1,19", 710),
    whole(3220, "0,0,0", 732),
  ]);
  expect(leftOut).toEqual(["an alliance as a whole: its members' rows say the same"]);
  expect(rejected.map(({ row, column }) => [row, column])).toEqual([
    [3, "atopid"],
    [4, "mem1"],
    [5, "endyr"],
  ]);
});
