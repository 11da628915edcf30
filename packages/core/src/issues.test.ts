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

const Words = z.strictObject({
  text: z.string().min(5).max(9).optional(),
  line: z.string().min(1).optional(),
  above: z.number().positive().optional(),
  choice: z.enum(["high", "low"]).optional(),
  day: z.iso.date().optional(),
  shape: z.union([z.strictObject({ actor: z.string() }), z.strictObject({ authorOf: z.string() })]).optional(),
  known: z
    .discriminatedUnion("state", [
      z.strictObject({ state: z.literal("known") }),
      z.strictObject({ state: z.literal("no") }),
    ])
    .optional(),
});

test.each([
  [{ text: "four" }, "at least 5 characters"],
  [{ text: "ten of them" }, "at most 9 characters"],
  [{ text: 3 }, "text"],
  [{ line: "" }, "some text"],
  [{ above: 0 }, "more than 0"],
  [{ choice: "" }, "one of high, low"],
  [{ day: "2024-02-30" }, "a day that exists, such as 2024-06-19"],
  [{ shape: {} }, "actor: text, or authorOf: text"],
  [{ known: { state: "perhaps" } }, "one of known, no"],
  [{ extra: 1 }, "no field called extra"],
])("%j is refused in words for people", (input, expected) => {
  expect(issuesOf(Words, input)).toMatchObject([{ expected }]);
});
