import { expect, test } from "vitest";
import { Actor, existsIn, spellsOf } from "./actors.ts";
import { issuesOf } from "./schema-examples.ts";

const state = { kind: "state", id: "RUS", name: "Russia", valid: "1991-12-26/..", succeeds: "SUN" };
const bloc = {
  kind: "bloc",
  id: "EU",
  name: "European Union",
  valid: "1993-11-01/..",
  members: [
    { actor: "DEU", valid: "1993-11-01/.." },
    { actor: "FRA", valid: "1993-11-01/.." },
  ],
};

test("a state and a bloc pass", () => {
  expect(issuesOf(Actor, state)).toEqual([]);
  expect(issuesOf(Actor, bloc)).toEqual([]);
});

test.each([
  ["a code with a space", { ...state, id: "R US" }, "id", "capitals"],
  ["a valid time without any date", { ...state, valid: "../.." }, "valid", "at least one end must be dated"],
  ["a bloc of one", { ...bloc, members: bloc.members.slice(1) }, "members", "at least 2 of them"],
  ["a state with members", { ...state, members: bloc.members }, "", "members"],
  ["a sort of actor that there is not", { ...state, kind: "company" }, "kind", ""],
])("refuses %s", (_, actor, path, expected) => {
  expect(issuesOf(Actor, actor)).toMatchObject([{ path, expected: expect.stringContaining(expected) }]);
});

const japan = {
  kind: "state",
  id: "JPN",
  name: "Japan",
  valid: "1860-01-01/..",
  spells: ["1860-01-01/1945-08-14", "1952-04-28/.."],
};

test("a state that left and came back passes, and does not exist between", () => {
  const actor = Actor.parse(japan);
  expect(spellsOf(actor)).toEqual(japan.spells);
  const years = [1859, 1860, 1945, 1946, 1951, 1952, 2100];
  expect(years.filter((year) => existsIn(actor, year))).toEqual([1860, 1945, 1952, 2100]);
});

test("an actor without spells exists through all its valid time", () => {
  const actor = Actor.parse({ ...bloc, valid: "1993-11-01/2000-01-01" });
  expect(spellsOf(actor)).toEqual(["1993-11-01/2000-01-01"]);
  expect([1992, 1993, 2000, 2001].filter((year) => existsIn(actor, year))).toEqual([1993, 2000]);
});

test.each([
  ["a single spell", ["1860-01-01/.."], "at least 2"],
  ["spells in the wrong order", ["1952-04-28/..", "1860-01-01/1945-08-14"], "in the order of time"],
  ["spells that overlap", ["1860-01-01/1952-04-28", "1952-04-28/.."], "in the order of time"],
  ["spells that begin late", ["1861-01-01/1945-08-14", "1952-04-28/.."], "begin and end with the valid time"],
  ["spells that end early", ["1860-01-01/1945-08-14", "1952-04-28/2000"], "begin and end with the valid time"],
])("refuses %s", (_, spells, expected) => {
  expect(issuesOf(Actor, { ...japan, spells })).toMatchObject([
    { path: "spells", expected: expect.stringContaining(expected) },
  ]);
});
