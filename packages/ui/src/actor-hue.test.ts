import { expect, test } from "vitest";
import { actorHues, HUES } from "./actor-hue.ts";

test("the order decides, and a second mention changes nothing", () => {
  const hue = actorHues(["RUS", "CHN", "RUS", "PRK"]);
  expect([hue("RUS"), hue("CHN"), hue("PRK")]).toEqual(["var(--actor-0)", "var(--actor-1)", "var(--actor-2)"]);
});

test("an actor appended later changes nobody's hue", () => {
  const before = actorHues(["RUS", "CHN"]);
  const after = actorHues(["RUS", "CHN", "IND"]);
  expect([after("RUS"), after("CHN")]).toEqual([before("RUS"), before("CHN")]);
});

test("past the last hue they begin again; whoever is not in the order is grey", () => {
  const order = Array.from({ length: HUES + 1 }, (_, i) => `A${i}`);
  expect(actorHues(order)(`A${HUES}`)).toBe("var(--actor-0)");
  expect(actorHues(order)("XXX")).toBe("var(--muted)");
});
