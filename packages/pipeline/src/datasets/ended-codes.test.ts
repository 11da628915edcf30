import { Actor } from "@entente/core/actors";
import { expect, test } from "vitest";
import { endedCodes } from "./ended-codes.ts";
import { States } from "./states.ts";

const united = Actor.parse({
  kind: "state",
  id: "UNI",
  name: "United",
  valid: "1950/..",
  codes: [
    { scheme: "cow", value: "10", valid: "1950/1990-10-02" },
    { scheme: "cow", value: "11", valid: "1990-10-03/.." },
    { scheme: "gw", value: "10", valid: "1950/1990-10-02" },
  ],
});

test("a code has ended in the year in which another took its place, and only then", () => {
  const ended = endedCodes(new States([united]), "cow");
  expect(ended("10", 1990)).toBe(true);
  expect(ended("10", 1989)).toBe(false);
  expect(ended("11", 1990)).toBe(false);
});

test("a code that ended with nothing in its place has no other row to stand against", () =>
  expect(endedCodes(new States([united]), "gw")("10", 1990)).toBe(false));
