import { FactRecord } from "@entente/core/facts/fact";
import { describe, expect, test } from "vitest";
import { sampleActors } from "../events/test-actors.ts";
import { readSample } from "../test-support.ts";
import { codeOnDay } from "./seats.ts";
import { vetoesTable } from "./vetoes.ts";

const header = "year,date,month,draft,meeting_record,agenda_item,member_veto1,member_veto2,member_veto3";
const read = (...rows: string[]) => readSample(vetoesTable, [header, ...rows].join("\n"), sampleActors);

describe("vetoes", () => {
  test("are one vote for each member, without an effect", () => {
    const { facts, rejected } = read(
      '2022,5/26/2022,5,S/2022/431,S/PV.9048,"Non-proliferation, and more",China,Russia,',
    );
    expect(rejected).toEqual([]);
    expect(facts.map((record) => FactRecord.parse(record))).toEqual(facts);
    expect(facts.map(({ fact }) => fact.id)).toEqual([
      "veto-2022-05-26-s-2022-431-chn",
      "veto-2022-05-26-s-2022-431-rus",
    ]);
    expect(facts[0]).toEqual({
      fact: {
        kind: "vote",
        id: "veto-2022-05-26-s-2022-431-chn",
        title: "Security Council, 2022-05-26: veto of China on draft S/2022/431",
        valid: "2022-05-26",
        body: "UNSC",
        document: "S/2022/431",
        date: "2022-05-26",
        voter: "CHN",
        choice: "veto",
        effect: "none",
        confidence: "high",
        tags: [],
        note: "Agenda item: Non-proliferation, and more",
      },
      evidence: [
        {
          source: "unsc-veto-list",
          locator: "S/2022/431, S/PV.9048; unsc_vetoes_1946_sept2022.csv row 2",
          stance: "supports",
        },
      ],
    });
  });

  test("on drafts that share a day and a symbol are told apart", () => {
    const row = "1946,6/26/1946,6,S/PV.49,S/PV.49,The Spanish question,USSR,,";
    const { facts } = read(row, row, row);
    expect(new Set(facts.map(({ fact }) => fact.id)).size).toBe(3);
    expect(new Set(facts.map(({ fact }) => fact.title)).size).toBe(3);
  });

  test("keep their date where the draft's symbol is of another year, and are tagged", () => {
    const { facts } = read("2014,1/2/2014,1,S/2013/999,S/PV.7000,x,USA,,");
    expect(facts[0]?.fact).toMatchObject({ date: "2014-01-02", tags: ["symbol-of-another-year"] });
  });

  test.each([
    ["a day that there is not", "1946,2/30/1946,2,S/1,S/PV.1,x,USA,,", "date"],
    ["day before month", "1946,16/2/1946,2,S/1,S/PV.1,x,USA,,", "date"],
    ["a year that is not the date's", "1947,2/16/1946,2,S/1,S/PV.1,x,USA,,", "year"],
    ["an unknown member", "1946,2/16/1946,2,S/1,S/PV.1,x,Brazil,,", "member_veto1"],
    ["no member", "1946,2/16/1946,2,S/1,S/PV.1,x,,,", "member_veto1"],
  ])("with %s are rejected", (_, bad, column) => {
    expect(read(bad)).toMatchObject({ facts: [], rejected: [{ row: 2, column }] });
  });
});

test("a seat's code by the day: China's seat changed hands, and the Soviet Union's has one code throughout", () => {
  expect(codeOnDay("China", "1946-01-01")).toBe("710");
  expect(codeOnDay("China", "1955-12-13")).toBe("713");
  expect(codeOnDay("China", "1971-10-25")).toBe("710");
  expect(codeOnDay("USSR", "1980-01-07")).toBe(codeOnDay("Russia", "2022-02-25"));
});
