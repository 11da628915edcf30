import { expect, test } from "vitest";
import { Actor } from "./actors.ts";
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
