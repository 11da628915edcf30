import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { multilaterality } from "../cohesion/multilaterality.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import type { FactOf } from "../facts/fact.ts";
import { Treaty } from "../facts/treaty.ts";
import { type ActorId, dyadsOf } from "../units/ids.ts";
import { isKnown, missing } from "../units/missing.ts";
import { lastDayOf, validTime } from "../units/valid-time.ts";
import { bindsAll } from "./binding-times.ts";
import { commitment } from "./commitment.ts";
import { factsOf } from "./index-inputs.ts";
import { obligationsInForce } from "./obligations.ts";
import { testIndex, treaty } from "./test-support.ts";

const bound = [
  { actor: "JPN", valid: "1999-03-12/.." },
  { actor: "FRA", valid: "1949-04-04/1966-07-01" },
  { actor: "FRA", valid: "2009-04-04/.." },
];
const pact = treaty(["USA", "DEU", "JPN", "FRA"], "defence", { id: "pact", valid: "1949-04-04/..", bound });
const index = testIndex({ facts: [pact] });
const rung = (a: ActorId, b: ActorId, year: number) => commitment(index, a, b, year, defaultSettings).rung;

test("a dyad is covered while both are bound", () => {
  expect(rung("USA", "DEU", 1950)).toBe("defence");
  expect(rung("USA", "JPN", 1998)).toEqual(missing("no-fact"));
  expect(rung("JPN", "USA", 1999)).toBe("defence");
  expect([1965, 1966, 2008, 2009].map((year) => rung("FRA", "USA", year))).toEqual([
    "defence",
    missing("no-fact"),
    missing("no-fact"),
    "defence",
  ]);
  expect(rung("FRA", "JPN", 2000)).toEqual(missing("no-fact"));
});

test("the dyad's entries carry the times in which it is bound, a spell each", () => {
  const times = (a: ActorId, b: ActorId) => factsOf(index, a, b).treaties.map(({ time }) => [time.from, time.until]);
  expect(times("USA", "DEU")).toEqual([["1949-04-04", "open"]]);
  expect(times("USA", "FRA")).toEqual([
    ["1949-04-04", "1966-07-01"],
    ["2009-04-04", "open"],
  ]);
  expect(times("FRA", "JPN")).toEqual([["2009-04-04", "open"]]);
});

test("overlapping spells are one treaty in force, and a certain one goes before an uncertain one", () => {
  const spells = ["1950/", "1960/2020", "1970/.."].map((valid) => ({ actor: "JPN", valid }));
  const found = testIndex({ facts: [treaty(["USA", "JPN"], "defence", { valid: "1950/..", bound: spells })] });
  expect(obligationsInForce(found, "USA", "JPN", 1980).map(({ holds }) => holds)).toEqual([true]);
  expect(obligationsInForce(found, "USA", "JPN", 1955).map(({ holds }) => holds)).toEqual(["unknown"]);
});

test("one instrument binds a group only when all of its members are bound on 31 December", () => {
  const among = (members: ActorId[], year: number) =>
    multilaterality(index, { shape: "group", members, against: [] }, year).value;
  expect(among(["USA", "DEU", "JPN"], 1998)).toEqual(missing("no-fact"));
  expect(among(["USA", "DEU", "JPN"], 1999)).toBe(1);
  expect(among(["USA", "FRA", "JPN"], 2000)).toEqual(missing("no-fact"));
  expect(among(["USA", "FRA", "JPN"], 2009)).toBe(1);
});

test("where a better statement speaks of some members, it says whether they are bound", () => {
  const identifiers = [{ scheme: "ATOP", value: "3180" } as const];
  const evidence = [{ source: "atop-4.01", locator: "atopid 3180", stance: "supports" as const }];
  const wide = { ...treaty(["USA", "DEU", "FRA"], "defence", { id: "atop-3180", identifiers }), evidence };
  const asked = (valid: string) =>
    multilaterality(
      testIndex({ facts: [wide, treaty(["USA", "DEU"], "defence", { valid, identifiers })] }),
      { shape: "group", members: ["USA", "DEU", "FRA"], against: [] },
      2010,
    ).value;
  expect(asked("1955/..")).toBe(1);
  expect(asked("1955/2005")).toEqual(missing("no-fact"));
});

test("only parties can be bound", () => {
  const read = Treaty.safeParse({ ...pact.fact, bound: [{ actor: "IND", valid: "1950/.." }] });
  expect(read.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["bound.0.actor", "a party of the treaty"],
  ]);
});

const anySpells = fc.array(
  fc.record({
    actor: fc.constantFrom("USA", "JPN", "FRA"),
    valid: fc.constantFrom("1990/2000", "1995/..", "../1992", "1998/", "/1996", "2001-05-01/2003"),
  }),
  { maxLength: 5 },
);
property.prop([anySpells, fc.constantFrom("1985/..", "1991/2002", "1991/"), fc.integer({ min: 1984, max: 2005 })])(
  "members are bound together exactly when each of their dyads is",
  (bound, valid, year) => {
    const members = ["USA", "JPN", "FRA"];
    const { fact } = treaty(members, "defence", { valid, bound }) as { fact: FactOf<"treaty"> };
    const index = testIndex({ facts: [{ ...pact, fact }] });
    const held = dyadsOf(members).map(([a, b]) => obligationsInForce(index, a, b, year)[0]?.holds ?? false);
    const all = held.includes(false) ? false : held.includes("unknown") ? "unknown" : true;
    expect(bindsAll(fact, validTime(fact.valid), members, lastDayOf(year))).toBe(all);
    const figure = multilaterality(index, { shape: "group", members, against: [] }, year);
    expect(isKnown(figure.value)).toBe(all === true);
  },
);
