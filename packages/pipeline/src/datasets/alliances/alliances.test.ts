import { describe, expect, test } from "vitest";
import { sampleActors } from "../events/test-actors.ts";
import { Row } from "../row.ts";
import { States } from "../states.ts";
import { rowsInWords } from "./alliance-records.ts";
import { type Bond, type Duty, partsOf } from "./bonds.ts";
import { dateOf, dayAfter, dayBefore, firstDay, lastDay, spanOf } from "./dates.ts";
import { holdersOf, isStateCode, joined } from "./holders.ts";

const states = new States(sampleActors);
const row = (cells: Record<string, string>): Row => {
  const made = new Row(Object.keys(cells));
  made.cells = Object.values(cells);
  return made;
};

describe("dates in three columns", () => {
  const read = (y: string, m: string, d: string) => dateOf(row({ y, m, d }), ["y", "m", "d"]);
  test.each([
    ["1386", "5", "9", "1386-05-09"],
    ["1844", "6", "", "1844-06"],
    ["1955", "", "", "1955"],
    ["1955", "0", "0", "1955"],
    ["0", "0", "0", null],
    ["", "", "", null],
  ])("%s, %s, %s is %s", (y, m, d, date) => expect(read(y, m, d)).toBe(date));

  test.each([
    ["", "6", "1", "y"],
    ["1955", "", "9", "m"],
    ["1955", "13", "", "m"],
    ["1955", "2", "30", "d"],
    ["195", "2", "3", "y"],
  ])("%s, %s, %s is refused at %s", (y, m, d, column) => {
    expect(() => read(y, m, d)).toThrow(expect.objectContaining({ fault: expect.objectContaining({ column }) }));
  });

  test("an end may be open, and not stand before the start", () => {
    const read = (from: string, until: string) =>
      spanOf(row({ a: from, b: "5", c: "1", d: until, e: until && "5", f: "" }), ["a", "b", "c"], ["d", "e", "f"]);
    expect(read("1955", "")).toEqual({ from: "1955-05-01", until: null });
    expect(read("1955", "1955")).toEqual({ from: "1955-05-01", until: "1955-05" });
    expect(() => read("1955", "1954")).toThrow(expect.objectContaining({ fault: expect.anything() }));
  });
});

describe("who was bound under a code", () => {
  const held = (code: string, from: string, until: string | null) => holdersOf(states, code, { from, until }, 2012);

  test("a successor goes on from the day on which it took the code over", () => {
    expect(held("365", "1961-07-06", "1995-09-07")).toEqual([
      { actor: "SUN", from: "1961-07-06", until: "1991-12-25" },
      { actor: "RUS", from: "1991-12-26", until: "1995-09-07" },
    ]);
    expect(held("365", "1990", null)).toEqual([
      { actor: "SUN", from: "1990", until: "1991-12-25" },
      { actor: "RUS", from: "1991-12-26", until: null },
    ]);
  });

  test("who had left the code before the start is not bound", () => {
    expect(held("365", "1991-12-30", null)).toEqual([{ actor: "RUS", from: "1991-12-30", until: null }]);
  });

  test("a gap in the state's life leaves the bond as it is", () => {
    expect(held("220", "1936-05-01", "1950-02-03")).toEqual([
      { actor: "FRA", from: "1936-05-01", until: "1950-02-03" },
    ]);
  });

  test("a start before the state system, or before the state, is kept", () => {
    expect(held("200", "1386-05-09", null)).toEqual([{ actor: "GBR", from: "1386-05-09", until: null }]);
    expect(held("40", "1899", "1910")).toEqual([{ actor: "CUB", from: "1899", until: "1910" }]);
  });

  test("nobody is bound under a code that nobody held", () => {
    expect(held("40", "1890", "1895")).toEqual([]);
    expect([isStateCode(states, "40"), isStateCode(states, "8152")]).toEqual([true, false]);
  });
});

test("spans are joined where one goes on from another", () => {
  expect(
    joined([
      { from: "1951-06-19", until: null },
      { from: "1949-04-04", until: "1951-06-18" },
      { from: "1920", until: "1939-09-01" },
    ]),
  ).toEqual([
    { from: "1920", until: "1939-09-01" },
    { from: "1949-04-04", until: null },
  ]);
});

test("rows are told as runs", () => {
  expect(rowsInWords([12])).toBe("row 12");
  expect(rowsInWords([15, 12, 13, 14, 40, 12])).toBe("rows 12–15, 40");
});

describe("parts of an alliance", () => {
  const defence: Duty = { type: "defence", trigger: "unknown" };
  const talks: Duty = { type: "consultation", trigger: "unknown" };
  const bond = (code: string, from: string, until: string | null, ...duties: Duty[]): Bond => ({
    code,
    from,
    until,
    duties,
    row: 2,
  });
  const told = (bonds: readonly Bond[]) =>
    partsOf(bonds).map((part) => part.map(({ code, from, until, duties }) => [code, from, until, duties.length]));

  test("an alliance in which no duty changes is one, whoever joins and leaves", () => {
    const bonds = [
      bond("2", "1949", null, talks),
      bond("220", "1949", "1966", talks),
      bond("220", "2009", null, talks),
    ];
    expect(told(bonds)).toEqual([bonds.map(({ code, from, until }) => [code, from, until, 1])]);
  });

  test("it is cut where a member's duties change, for all members", () => {
    const bonds = [
      bond("2", "1953-02-28", null, talks),
      bond("200", "1953-02-28", "1954-08-09", talks),
      bond("200", "1954-08-09", "1964-04-04", talks, defence),
    ];
    expect(told(bonds)).toEqual([
      [
        ["2", "1953-02-28", "1954-08-08", 1],
        ["200", "1953-02-28", "1954-08-08", 1],
      ],
      [
        ["2", "1954-08-09", null, 1],
        ["200", "1954-08-09", "1964-04-04", 2],
      ],
    ]);
  });

  test("no day of a bond is lost and none is won; where one runs on into the next, the next holds", () => {
    const days = ["1950-01-01", "1950-01-02", "1950-01-03", "1950-01-04", "1950-01-05"];
    const spells = days.flatMap((from, i) => [null, ...days.slice(i)].map((until) => ({ from, until })));
    const owedOn = (bonds: readonly Bond[], on: string): string[] => {
      const holding = bonds.filter(
        ({ from, until }) => firstDay(from) <= on && (until === null || on <= lastDay(until)),
      );
      return [...new Set(holding.map(({ code, duties }) => `${code} ${duties.map(({ type }) => type)}`))].sort();
    };
    for (const early of spells) {
      for (const late of spells) {
        const bonds = [
          bond("2", early.from, early.until, talks),
          bond("2", late.from, late.until, defence),
          bond("200", "1950-01-02", "1950-01-04", talks),
        ];
        const [first, next] = early.from < late.from ? bonds : bonds.toSpliced(0, 2, ...bonds.slice(0, 2).reverse());
        const runsOn =
          early.from !== late.from &&
          first?.until != null &&
          next !== undefined &&
          next.from <= first.until &&
          (next.until === null || first.until <= next.until);
        for (const on of days) {
          const holding = runsOn && on >= next.from ? bonds.filter((one) => one !== first) : bonds;
          expect(owedOn(partsOf(bonds).flat(), on)).toEqual(owedOn(holding, on));
        }
      }
    }
  });

  test("the day after the day before is the day", () => {
    for (const on of ["1900-03-01", "2000-03-01", "1386-05-09", "1991-12-26", "2000-01-01"]) {
      expect(dayAfter(dayBefore(on))).toBe(on);
    }
    expect(dayBefore("2000-03-01")).toBe("2000-02-29");
  });
});
