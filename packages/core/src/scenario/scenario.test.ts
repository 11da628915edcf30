import { describe, expect, test } from "vitest";
import { friction, treaty as treatyExample } from "../schema-examples.ts";
import { isHypothetical, readScenario } from "./scenario.ts";

const add = (fact: object) => ({ kind: "add-fact", fact: { ...fact, id: "hypothetical.one" } });
const changes = [
  add(treatyExample),
  { kind: "remove-fact", id: "treaty-chn-prk-1961" },
  { kind: "alter-fact", id: "example-1", fields: { severity: 5, note: null } },
  { kind: "scale-flow", from: "CHN", to: "EU", flow: "total", years: { from: 2010 }, factor: 0.5 },
  { kind: "set-weight", dimension: "trade", value: 0 },
];
const issuesOf = (change: object) => {
  const read = readScenario({ version: 1, changes: [change] });
  return read.ok ? [] : read.error;
};

test("a scenario with every kind of change is read as it stands", () => {
  const read = readScenario({ version: 1, name: "A treaty of three", changes });
  expect(read).toMatchObject({ ok: true, value: { name: "A treaty of three", changes } });
});

test("an empty one is a scenario; one of another version is not", () => {
  expect(readScenario({ version: 1, changes: [] }).ok).toBe(true);
  expect(readScenario({ version: 2, changes: [] })).toMatchObject({
    ok: false,
    error: [{ path: "version", found: "2" }],
  });
});

test("more than 50 changes are refused", () => {
  const many = Array.from({ length: 51 }, () => ({ kind: "set-weight", dimension: "trade", value: 1 }));
  expect(readScenario({ version: 1, changes: many.slice(1) }).ok).toBe(true);
  expect(readScenario({ version: 1, changes: many })).toMatchObject({
    ok: false,
    error: [{ path: "changes", expected: "at most 50 changes" }],
  });
});

describe("each change is refused with the field, what was found and what was expected", () => {
  test.each([
    [
      "a fact that does not say that it is made up",
      { kind: "add-fact", fact: friction },
      "changes.0.fact.id",
      "hypothetical.",
    ],
    ["a fact that its schema refuses", add({ ...friction, severity: 6 }), "changes.0.fact.severity", "at most 5"],
    ["a factor below 0", { ...changes[3], factor: -1 }, "changes.0.factor", "from 0 to 100"],
    ["a factor above 100", { ...changes[3], factor: 101 }, "changes.0.factor", "from 0 to 100"],
    [
      "years that end before they begin",
      { ...changes[3], years: { from: 2020, to: 2019 } },
      "changes.0.years.to",
      "not before",
    ],
    ["a weight above 100", { ...changes[4], value: 1000 }, "changes.0.value", "from 0 to 100"],
    ["a dimension that there is not", { ...changes[4], dimension: "money" }, "changes.0.dimension", "commitment"],
    ["a new id", { ...changes[2], fields: { id: "another" } }, "changes.0.fields", "other than id and kind"],
    ["no field to replace", { ...changes[2], fields: {} }, "changes.0.fields", "at least one"],
    ["a field that the form does not have", { ...changes[1], because: "x" }, "changes.0", "because"],
    ["an unknown kind", { kind: "declare-war" }, "changes.0.kind", ""],
  ])("%s", (_, change, path, expected) => {
    const found = issuesOf(change).find((issue) => issue.path === path);
    expect(`${found?.found} ${found?.expected}`).toContain(expected);
    expect(found).toBeDefined();
  });
});

test("a made-up fact is known by its id", () => {
  expect(["hypothetical.treaty", "treaty-hypothetical."].map(isHypothetical)).toEqual([true, false]);
});
