import { expect, test } from "vitest";
import { issuesOf, source } from "./schema-examples.ts";
import { Source } from "./sources.ts";

const spoil = (fields: object) => issuesOf(Source, { ...source, ...fields });

test("a good source passes", () => {
  expect(spoil({})).toEqual([]);
});

test.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/hosts",
  "example.org",
])("refuses the link %s", (link) => {
  const expected = "a web address that starts with http:// or https://";
  expect(spoil({ URL: link })).toEqual([{ path: "URL", found: JSON.stringify(link), expected }]);
  expect(spoil({ archiveUrl: link })).toMatchObject([{ path: "archiveUrl", expected }]);
});

test.each([
  ["a title that is too short", { title: "ab" }, "title", "at least 3 characters"],
  ["a reliability that there is not", { reliability: "e" }, "reliability", "a"],
  ["a note of a megabyte", { note: "x".repeat(1_000_000) }, "note", "at most 2000 characters"],
  ["an author without a name", { author: [{}] }, "author.0", ""],
])("refuses %s", (_, fields, path, expected) => {
  expect(spoil(fields)).toMatchObject([{ path, expected: expect.stringContaining(expected) }]);
});
