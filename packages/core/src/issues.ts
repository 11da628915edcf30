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

type Issue = z.ZodError["issues"][number];

const types: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "yes or no",
  array: "a list",
  object: "a group of fields",
};
const formats: Record<string, string> = {
  date: "a day that exists, such as 2024-06-19",
  email: "an e-mail address",
  url: "a web address",
};

function bound(least: boolean, { origin, limit, inclusive }: { origin: string; limit: unknown; inclusive: boolean }) {
  if (origin === "string" && least && limit === 1) return "some text";
  const side = inclusive ? (least ? "at least" : "at most") : least ? "more than" : "less than";
  const unit = origin === "string" ? " characters" : origin === "array" ? " of them" : "";
  return `${side} ${limit}${unit}`;
}

/** The library's own messages name its types and operators; a schema's own message is for people already. */
const LIBRARY_WORDS = /^(Invalid|Too (small|big)|Unrecognized)\b/;

function expectation(issue: Issue): string {
  if (!LIBRARY_WORDS.test(issue.message)) return issue.message;
  switch (issue.code) {
    case "too_small":
      return bound(true, { ...issue, limit: issue.minimum, inclusive: issue.inclusive !== false });
    case "too_big":
      return bound(false, { ...issue, limit: issue.maximum, inclusive: issue.inclusive !== false });
    case "invalid_type":
      return types[issue.expected] ?? issue.message;
    case "invalid_value":
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(", ")}`;
    case "invalid_format":
      return formats[issue.format] ?? issue.message;
    case "invalid_union":
      if ("options" in issue && Array.isArray(issue.options)) return `one of ${issue.options.join(", ")}`;
      return [...new Set(issue.errors.map((branch) => branch.map(inPlace).join(" and ")))].join(", or ");
    case "unrecognized_keys":
      return `no field called ${issue.keys.join(" or ")}`;
    default:
      return issue.message;
  }
}

/** What one shape of several would need, each with its field. */
const inPlace = (issue: Issue): string => [issue.path.join("."), expectation(issue)].filter(Boolean).join(": ");

/** Every issue of a failed parse, each naming the field, what was found there and what was expected. */
export const fieldIssues = (error: z.ZodError, input: unknown): FieldIssue[] =>
  error.issues.map((issue) => ({
    path: issue.path.map(String).join("."),
    found: issue.code === "unrecognized_keys" ? issue.keys.join(", ") : show(at(input, issue.path)),
    expected: expectation(issue),
  }));
