import { expect, test } from "vitest";
import { fieldIssues } from "../issues.ts";
import { Preset } from "./presets.ts";

const good = { id: "three-states", name: "Three states", members: ["RUS", "CHN", "PRK"], against: ["USA"], year: 2024 };
const issuesOf = (input: unknown) => {
  const parsed = Preset.safeParse(input);
  return parsed.success ? [] : fieldIssues(parsed.error, input);
};

test("a preset without outside actors has none", () => {
  expect(Preset.parse(good).outside).toEqual([]);
});

test("an actor may stand in one list only", () => {
  expect(issuesOf({ ...good, against: ["USA", "CHN"] })).toEqual([
    { path: "against.1", found: '"CHN"', expected: "an actor that is not already among the members" },
  ]);
});

test("a group needs two members", () => {
  expect(issuesOf({ ...good, members: ["RUS"] })).toMatchObject([{ path: "members", found: '["RUS"]' }]);
});

test("a bad slug and an actor in lower case are named", () => {
  expect(issuesOf({ ...good, id: "Three states", outside: ["ind"] }).map(({ path }) => path)).toEqual([
    "id",
    "outside.0",
  ]);
});
