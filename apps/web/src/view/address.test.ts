import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDyad, parseGroup, parseYear } from "./address.ts";
import { groupPath, groupSlug } from "./paths.ts";

test("an address holds members, rivals and others", () => {
  expect(parseGroup("RUS-CHN-PRK~USA-JPN~IND")).toEqual({
    ok: true,
    value: { members: ["RUS", "CHN", "PRK"], against: ["USA", "JPN"], outside: ["IND"] },
  });
  expect(parseGroup("RUS-CHN~~IND")).toMatchObject({ value: { against: [], outside: ["IND"] } });
});

test("what is empty at the end is left out of the address", () => {
  expect(groupPath({ members: ["RUS", "CHN"], against: [], outside: [] }, 2024)).toBe("/g/RUS-CHN/2024");
  expect(groupPath({ members: ["RUS", "CHN"], against: ["USA"], outside: [] }, 2024)).toBe("/g/RUS-CHN~USA/2024");
  expect(groupPath({ members: ["RUS", "CHN"], against: [], outside: ["IND"] }, 1990)).toBe("/g/RUS-CHN~~IND/1990");
});

test("every group comes back from its address", () => {
  const code = fc.stringMatching(/^[A-Z][A-Z0-9]{1,4}$/);
  const group = fc
    .uniqueArray(code, { minLength: 2, maxLength: 20 })
    .chain((codes) => fc.tuple(fc.constant(codes), fc.nat(codes.length - 2), fc.nat(codes.length)))
    .map(([codes, taken, split]) => {
      const members = codes.slice(0, codes.length - taken);
      const rest = codes.slice(codes.length - taken);
      return { members, against: rest.slice(0, split), outside: rest.slice(split) };
    });
  fc.assert(
    fc.property(group, (value) => {
      expect(parseGroup(groupSlug(value))).toEqual({ ok: true, value });
    }),
  );
});

test.each([
  ["RUS", "too-few"],
  ["", "too-few"],
  ["RUS-chn", "unknown-actor"],
  ["RUS-CHN~RUS", "repeated-actor"],
  ["RUS-CHN~USA~IND~DEU", "malformed-group"],
  ["RUS--CHN", "unknown-actor"],
])("the group %j is refused as %s", (slug, code) => {
  expect(parseGroup(slug)).toMatchObject({ ok: false, error: { code } });
});

test("a group of 61 is too large", () => {
  const codes = Array.from({ length: 61 }, (_, i) => `A${i}`);
  expect(parseGroup(codes.join("-"))).toMatchObject({ ok: false, error: { code: "too-many", found: "61" } });
});

test("a dyad has two different actors", () => {
  expect(parseDyad("RUS-CHN")).toEqual({ ok: true, value: ["RUS", "CHN"] });
  expect(parseDyad("RUS")).toMatchObject({ error: { code: "malformed-dyad" } });
  expect(parseDyad("RUS-RUS")).toMatchObject({ error: { code: "repeated-actor" } });
});

test.each(["24", "1815", "2101", "2024.5", "abcd", "02024"])("%j is not a year", (text) => {
  expect(parseYear(text)).toMatchObject({ ok: false, error: { code: "year", found: text } });
});
