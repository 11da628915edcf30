import fc from "fast-check";
import { expect, test } from "vitest";
import { numberText } from "./number-text.ts";

test.each([
  [5, "5.0"],
  [-5, "-5.0"],
  [0, "0.0"],
  [0.1, "0.1"],
  [1e21, "1e+21"],
  [68_679_248_077, "68679248077.0"],
])("%d is written %s", (value, text) => expect(numberText(value)).toBe(text));

test.each([undefined, null, Number.NaN, Number.POSITIVE_INFINITY])("%s is no number", (value) =>
  expect(() => numberText(value)).toThrow("expected a number"),
);

test("what is written reads back as the same number", () =>
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => Number(numberText(value)) === value),
  ));
