import { FactRecord } from "@entente/core/facts/fact";
import { describe, expect, test } from "vitest";
import { sampleActors } from "../events/test-actors.ts";
import { readSample } from "../test-support.ts";
import { type Dispute, disputesTable } from "./disputes.ts";
import { yearsTable } from "./tables.ts";

const header =
  "dispnum,ccode1,ccode2,year,cowmidongoing,cowmidonset,sidea1,sidea2,fatality1,fatality2,fatalpre1,fatalpre2," +
  "hiact1,hiact2,hostlev1,hostlev2,orig1,orig2,fatality,hostlev,mindur,maxdur,recip,stmon";
const row = (
  dispute: number,
  [one, other]: [number, number],
  year: number,
  { sideA = 0, levels = [4, 4], actions = [17, 16], deaths = 0, month = 3 } = {},
) =>
  [
    dispute,
    one,
    other,
    year,
    1,
    1,
    sideA,
    1 - sideA,
    deaths,
    0,
    deaths,
    0,
    ...actions,
    ...levels,
    1,
    1,
    0,
    4,
    10,
    12,
    1,
    month,
  ].join(",");

const read = (...rows: string[]) => readSample(yearsTable(new Map()), [header, ...rows].join("\n"), sampleActors);

describe("disputes of pairs", () => {
  test("both directions and all years of a pair are one fact, told by who opened it", () => {
    const { facts, rejected } = read(
      row(900, [365, 710], 1969, { sideA: 0, deaths: -9 }),
      row(900, [710, 365], 1969, { sideA: 1, deaths: 2, actions: [16, 17] }),
      row(900, [365, 710], 1970, { sideA: 0, deaths: -9 }),
      row(900, [710, 365], 1970, { sideA: 1, deaths: 2, actions: [16, 17] }),
    );
    expect(rejected).toEqual([]);
    expect(facts.map((record) => FactRecord.parse(record))).toEqual(facts);
    expect(facts).toEqual([
      {
        fact: {
          kind: "friction",
          id: "mid-900-chn-sun-1969",
          title: "Militarised dispute: China – Soviet Union, 1969–1970 (MID 900)",
          valid: "1969/1970",
          from: "CHN",
          to: "SUN",
          mutual: true,
          form: "militarised-dispute",
          severity: 4,
          identifiers: [{ scheme: "MID", value: "900" }],
          confidence: "moderate",
          tags: ["use-of-force"],
          note: "Soviet Union: clash, deaths not known. China: attack, 26–100 deaths. The dispute as a whole was reciprocated. It lasted 10 to 12 days.",
        },
        evidence: [
          {
            source: "cow-mid-5",
            locator: "dispnum 900, 365–710, cow_mid_ddydisps.csv row 2 and 3 more",
            stance: "supports",
          },
        ],
      },
    ]);
  });

  test.each([
    [[1, 2], "militarised-dispute", 3],
    [[3, 1], "militarised-dispute", 4],
    [[4, 1], "militarised-dispute", 4],
    [[2, 5], "war", 5],
  ])("the higher of the levels %j makes a %s of severity %i", (levels, form, severity) => {
    expect(read(row(7, [2, 40], 1962, { levels })).facts[0]?.fact).toMatchObject({ form, severity });
  });

  test("no fact of a pair that took no militarised step; the row is counted", () => {
    const { facts, leftOut } = read(row(7, [2, 40], 1962, { levels: [1, 1] }));
    expect(facts).toEqual([]);
    expect(leftOut).toEqual(["neither of the two states took a militarised step"]);
  });

  test("years without a row and the edge of the data are said", () => {
    const { facts } = read(row(7, [2, 40], 2011), row(7, [2, 40], 2014));
    expect(facts[0]?.fact).toMatchObject({ valid: "2011/2014", note: expect.stringContaining("for 2012, 2013") });
    expect(facts[0]?.fact.note).toContain("2014 is the edge of the data");
  });

  test("a fact of a code that changes hands is the first holder's", () => {
    const { facts } = read(row(7, [2, 365], 1991), row(7, [2, 365], 1992));
    expect(facts.map(({ fact }) => fact.id)).toEqual(["mid-7-sun-usa-1991"]);
  });

  test.each([
    ["an unknown code of a state", row(7, [2, 999], 1962), "ccode2", "999"],
    ["a state before its time", row(7, [2, 731], 1930), "ccode2", "731"],
    ["an unknown level", row(7, [2, 40], 1962, { levels: [9, 1] }), "hostlev1", "9"],
    ["an unknown action", row(7, [2, 40], 1962, { actions: [30, 1] }), "hiact1", "30"],
    ["an unknown step of deaths", row(7, [2, 40], 1962, { deaths: 9 }), "fatality1", "9"],
    ["a month that there is not", row(7, [2, 40], 1962, { month: 14 }), "stmon", "14"],
    ["a year that there is not", row(7, [2, 40], 16), "year", "16"],
  ])("rejects %s", (_, bad, column, value) => {
    const { facts, rejected } = read(bad, row(8, [2, 40], 1962));
    expect(rejected).toMatchObject([{ row: 2, column, value }]);
    expect(facts).toHaveLength(1);
  });

  test("rejects a directed pair that stands twice in a year", () => {
    const { rejected } = read(row(7, [2, 40], 1962), row(7, [2, 40], 1962));
    expect(rejected).toMatchObject([{ row: 3, column: "year" }]);
  });
});

describe("disputes as a whole", () => {
  const whole = "dispnum,styear,stmon,outcome,settle,fatality,mindur,maxdur,hiact,hostlev,recip";

  test("say how they came out", () => {
    const disputes = new Map<string, Dispute>();
    const { leftOut, rejected } = readSample(
      disputesTable(disputes),
      `${whole}\n61,1962,1,4,1,0,319,319,16,4,1\n62,1962,1,-9,-9,0,1,1,1,2,0`,
      [],
    );
    expect(rejected).toEqual([]);
    expect(leftOut).toHaveLength(2);
    expect([...disputes]).toEqual([
      ["61", { startYear: 1962, words: ["Outcome of the whole: side B yields.", "Settlement: negotiated."] }],
      ["62", { startYear: 1962, words: [] }],
    ]);
  });

  test("give a pair the month of the start, if the pair was there in the year of the start", () => {
    const started = (startYear: number) => new Map([["7", { startYear, words: ["Settlement: negotiated."] }]]);
    const fact = (startYear: number) =>
      readSample(yearsTable(started(startYear)), [header, row(7, [2, 40], 1962)].join("\n"), sampleActors).facts[0]
        ?.fact;
    expect(fact(1962)).toMatchObject({
      valid: "1962-03/1962",
      note: expect.stringContaining("Settlement: negotiated."),
    });
    expect(fact(1961)).toMatchObject({ valid: "1962" });
  });

  test("reject an unknown outcome and a number that stands twice", () => {
    const { rejected } = readSample(
      disputesTable(new Map()),
      `${whole}\n61,1962,1,0,1,0,319,319,16,4,1\n62,1962,1,1,1,0,1,1,1,2,0\n62,1962,1,1,1,0,1,1,1,2,0`,
      [],
    );
    expect(rejected).toMatchObject([
      { row: 2, column: "outcome", value: "0" },
      { row: 4, column: "dispnum", value: "62" },
    ]);
  });
});
