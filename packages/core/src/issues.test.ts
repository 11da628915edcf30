import { expect, test } from "vitest";
import { z } from "zod";
import { issuesOf } from "./schema-examples.ts";

const Form = z.strictObject({ rows: z.array(z.strictObject({ year: z.int("a whole year") })) });

test("an issue names the field, what was found there, and what was expected", () => {
  expect(issuesOf(Form, { rows: [{ year: 2020 }, { year: "2021" }] })).toEqual([
    { path: "rows.1.year", found: '"2021"', expected: "a whole year" },
  ]);
});

test("every issue is told, not the first alone", () => {
  expect(issuesOf(Form, { rows: [{ year: 1.5 }, {}] }).map(({ path, found }) => [path, found])).toEqual([
    ["rows.0.year", "1.5"],
    ["rows.1.year", "nothing"],
  ]);
});

test("fields that there are not are named", () => {
  expect(issuesOf(Form, { rows: [], role: "administrator", extra: 1 })).toMatchObject([
    { path: "", found: "role, extra" },
  ]);
});

test("what was found is cut short, whatever its size", () => {
  const [issue] = issuesOf(Form, { rows: "x".repeat(1_000_000) });
  expect(issue?.found).toHaveLength(78);
});

test.each([null, undefined, 3, "text"])("input that is no object at all: %s", (input) => {
  expect(issuesOf(Form, input)).toHaveLength(1);
});
