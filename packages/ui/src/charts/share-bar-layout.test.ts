import { expect, test } from "vitest";
import { shareBarLayout } from "./share-bar-layout.ts";

test("an exact share is solid, a bound leaves open what it leaves open", () => {
  expect(shareBarLayout(0.25)).toEqual({ solid: 25, open: null });
  expect(shareBarLayout(0.25, "lower")).toEqual({ solid: 25, open: { x: 25, width: 75 } });
  expect(shareBarLayout(0.25, "upper")).toEqual({ solid: 0, open: { x: 0, width: 25 } });
});

test("none is not unknown", () => {
  expect(shareBarLayout(0)).toEqual({ solid: 0, open: null });
  expect(shareBarLayout(null)).toBeNull();
});
