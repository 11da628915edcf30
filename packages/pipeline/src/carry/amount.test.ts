import { expect, test } from "vitest";
import { amount } from "./amount.ts";

test.each(["", " ", "NA", "-9"])("%j is missing, not 0", (text) => {
  expect(amount(text)).toBeNull();
});

test.each([
  ["0", 0],
  ["12", 12],
  ["4275.5", 4275.5],
])("%s is an amount", (text, value) => {
  expect(amount(text)).toBe(value);
});

test.each(["-8", "n/a", "1,5"])("%s is refused", (text) => {
  expect(() => amount(text)).toThrow(`found "${text}"`);
});
