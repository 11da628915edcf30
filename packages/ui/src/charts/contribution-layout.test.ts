import { expect, test } from "vitest";
import { contributionLayout } from "./contribution-layout.ts";

test("bars stand in proportion to what they add", () => {
  const widths = contributionLayout([
    { label: "Trade", amount: 0.2 },
    { label: "Voting", amount: 0.05 },
    { label: "Support", amount: 0 },
    { label: "Institutions", amount: null },
  ]).map(({ width }) => width);
  expect(widths).toEqual([100, 25, 0, null]);
});

test("nothing but zeros is drawn as zeros", () => {
  expect(contributionLayout([{ label: "Trade", amount: 0 }])[0]?.width).toBe(0);
});
