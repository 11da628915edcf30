import type { z } from "zod";

/** A schema error in words: where, what was found, what was expected. */
export type FieldIssue = { path: string; found: string; expected: string };

const show = (value: unknown): string => {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (v, key) => (v === null || typeof v !== "object" ? undefined : (v as Record<PropertyKey, unknown>)[key]),
    value,
  );

/** Every issue of a failed parse, each naming the field, what was found there and what was expected. */
export const fieldIssues = (error: z.ZodError, input: unknown): FieldIssue[] =>
  error.issues.map((issue) => ({
    path: issue.path.map(String).join("."),
    found: issue.code === "unrecognized_keys" ? issue.keys.join(", ") : show(at(input, issue.path)),
    expected: issue.message,
  }));
