import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, sameContent } from "./canonical.ts";

test("the order of keys does not count, the order of a list does", () => {
  expect(canonical({ b: [2, 1], a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":[2,1]}');
  expect(sameContent([1, 2], [2, 1])).toBe(false);
});

test("any JSON value is the same after it was written and read", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameContent(JSON.parse(JSON.stringify(value)), value)).toBe(true);
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
