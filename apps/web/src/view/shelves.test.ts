import type { FactRecord } from "@entente/core/facts/fact";
import { expect, test } from "vitest";
import { newestFirst, shelvesOf } from "./shelves.ts";

const record = (kind: "friction" | "vote", id: string, valid: string): FactRecord =>
  ({ fact: { kind, id, valid }, evidence: [] }) as unknown as FactRecord;

const records = [
  record("friction", "old", "1816-01"),
  record("friction", "undated", "../1990"),
  record("friction", "new", "2001/.."),
  record("vote", "one", "1999-05-01"),
];

test("newest first, the undated last", () =>
  expect(newestFirst(records).map(({ fact }) => fact.id)).toEqual(["new", "one", "old", "undated"]));

test("by kind, with counts, years and the way to the rest", () => {
  const shelves = shelvesOf(records, "USA", 2);
  expect(shelves.map(({ kind, count, years, more, facts }) => [kind, count, years, more, facts.length])).toEqual([
    ["vote", 1, "1999", null, 1],
    ["friction", 3, "1816–2001", "/facts/USA/friction/1", 2],
  ]);
});
