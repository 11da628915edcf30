import type { Actor } from "@entente/core/actors";
import { expect, test } from "vitest";
import { adviceOn, similarActors } from "./problem.ts";

const state = (id: string, name: string): Actor => ({ kind: "state", id, name, valid: "1816/..", codes: [] });
const actors = [
  state("RUS", "Russia"),
  state("CHN", "China"),
  state("PRK", "North Korea"),
  state("KOR", "South Korea"),
];

test("a mistyped code finds the actor that was meant", () => {
  expect(similarActors("RSU", actors).map(({ id }) => id)).toEqual([]);
  expect(similarActors("RUX", actors).map(({ id }) => id)).toEqual(["RUS"]);
  expect(similarActors("chn", actors).map(({ id }) => id)[0]).toBe("CHN");
  expect(similarActors("North Kore", actors).map(({ id }) => id)[0]).toBe("PRK");
});

test("advice names what was found", () => {
  expect(adviceOn({ code: "unknown-actor", found: "XYZ" }).title).toContain("XYZ");
  expect(adviceOn({ code: "too-few", found: "RUS" }).what).toContain("RUS");
});
