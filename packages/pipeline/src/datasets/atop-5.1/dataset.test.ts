import { expect, test } from "vitest";
import { sampleActors } from "../events/test-actors.ts";
import { readSample } from "../test-support.ts";
import { dyadYearsTable } from "./dyad-years.ts";

const header = "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul";
const read = (...rows: string[]) => readSample(dyadYearsTable, [header, ...rows].join("\n"), sampleActors);
const parts = ["defence", "offence", "neutrality", "non-aggression", "consultation"];
const points = (from: string, to: string, year: number, flags: string) =>
  Object.fromEntries(
    parts.map((part, i) => [`obligation.owed/compiled/${from}/${to}/${part}/${year}`, Number(flags[i])]),
  );

test("each side's obligations are five numbers, also where it owes nothing", () => {
  expect(read("2,732,2018,1,0,0,0,1", "732,2,2018,0,0,0,0,0")).toMatchObject({
    points: { ...points("USA", "KOR", 2018, "10001"), ...points("KOR", "USA", 2018, "00000") },
    rejected: [],
    leftOut: [],
  });
});

test("a flag that is not known is no zero", () => {
  expect(read("2,732,2018,,0,0,0,1").points).toHaveProperty(
    ["obligation.owed/compiled/USA/KOR/defence/2018"],
    "not-published",
  );
});

test("years before the system and states that are none then are left out by rule", () => {
  const { points, leftOut, rejected } = read("2,200,1815,1,0,0,0,0", "2,40,1890,1,0,0,0,0", "2,999,1990,1,0,0,0,0");
  expect(points).toEqual({});
  expect(leftOut).toEqual([
    "before the state system begins in 1816",
    "one of the two is no state of the system in the year",
  ]);
  expect(rejected).toMatchObject([{ row: 4, column: "ccode2", value: "999" }]);
});

test("in the year of a change of code the second row of a pair is left out, unless it says more", () => {
  const {
    points: found,
    leftOut,
    rejected,
  } = read(
    "255,365,1990,0,0,1,1,1",
    "260,365,1990,0,0,0,1,0",
    "260,710,1990,0,0,0,1,0",
    "255,2,1990,0,0,0,1,0",
    "260,2,1990,1,0,0,1,0",
  );
  expect(found).toEqual({
    ...points("DEU", "SUN", 1990, "00111"),
    ...points("DEU", "CHN", 1990, "00010"),
    ...points("DEU", "USA", 1990, "00010"),
  });
  expect(leftOut).toHaveLength(1);
  expect(rejected).toMatchObject([{ row: 6, column: "atop_defense" }]);
});
