import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changes, same, withPlace } from "./difference.ts";
import { divergences, merged } from "./merge.ts";

const record = (fact: Record<string, unknown>, evidence: unknown[] = [{ source: "a", locator: "p. 1" }]) => ({
  fact,
  evidence,
});

describe("difference", () => {
  test("names each field that changed, with both values, and no other", () => {
    const before = record({ title: "Old", obligations: [{ type: "defence", trigger: "conditional" }], note: "same" });
    const after = record({ title: "New", obligations: [{ type: "defence", trigger: "automatic" }], note: "same" });
    expect(changes(before, after)).toEqual([
      { path: "fact.title", before: "Old", after: "New" },
      { path: "fact.obligations.0.trigger", before: "conditional", after: "automatic" },
    ]);
  });

  test("a quantity that became unknown is one change, not halves of two shapes", () => {
    const share = { state: "known", value: 0.3 };
    const unknown = { state: "unknown", reason: "never published" };
    expect(changes(record({ share }), record({ share: unknown }))).toEqual([
      { path: "fact.share", before: share, after: unknown },
    ]);
  });

  test("of a list that grew, shrank or changed in one place, that item alone is told", () => {
    const [a, b, c] = ["a", "b", "c"].map((source) => ({ source, locator: "p. 1" }));
    expect(changes(record({}, [a, b]), record({}, [a, b, c]))).toEqual([
      { path: "evidence.2", before: undefined, after: c },
    ]);
    expect(changes(record({}, [a, b]), record({}, [b]))).toEqual([{ path: "evidence.0", before: a, after: undefined }]);
    expect(changes(record({}, [a, b]), record({}, [c, b, a]))).toEqual([
      { path: "evidence.0", before: undefined, after: c },
    ]);
    expect(changes(record({}, [a, a]), record({}, [a]))).toMatchObject([{ path: "evidence" }]);
  });

  test("a first version is new in every field", () => {
    expect(changes(null, record({ title: "New" })).map(({ path }) => path)).toEqual(["fact.title", "evidence"]);
  });
});

const fact = fc.dictionary(
  fc.constantFrom("title", "note", "severity", "tags"),
  fc.oneof(fc.string(), fc.integer(), fc.array(fc.string(), { maxLength: 3 })),
);
const version = fact.map((fields) => record(fields));

describe("merge", () => {
  test("keeps what each of two writers changed and marks what both did", () => {
    const base = record({ title: "A", note: "n", severity: 1 });
    const theirs = record({ title: "B", note: "theirs", severity: 1 });
    const mine = record({ title: "C", note: "n", severity: 5 });
    const found = divergences(base, theirs, mine);
    expect(found.map(({ path, contested }) => [path, contested])).toEqual([
      ["fact.title", true],
      ["fact.note", false],
      ["fact.severity", false],
    ]);
    expect(merged(theirs, found, {})).toEqual(record({ title: "C", note: "theirs", severity: 5 }));
    expect(merged(theirs, found, { "fact.title": "theirs" })).toEqual(
      record({ title: "B", note: "theirs", severity: 5 }),
    );
  });

  test("all mine is mine, all theirs is theirs, whatever the three versions are", () => {
    fc.assert(
      fc.property(version, version, version, (base, theirs, mine) => {
        const found = divergences(base, theirs, mine);
        const all = (side: "mine" | "theirs") => Object.fromEntries(found.map(({ path }) => [path, side]));
        expect(same(merged(theirs, found, all("mine")), mine)).toBe(true);
        expect(same(merged(theirs, found, all("theirs")), theirs)).toBe(true);
      }),
    );
  });

  test("setting a place to nothing takes the member away and leaves the input alone", () => {
    const before = record({ note: "n", title: "t" });
    expect(withPlace(before, "fact.note", undefined)).toEqual(record({ title: "t" }));
    expect(before.fact).toHaveProperty("note", "n");
  });
});
