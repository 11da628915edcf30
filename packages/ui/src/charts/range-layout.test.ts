import { expect, test } from "vitest";
import { rangeLayout } from "./range-layout.ts";

test("a range stands on the whole scale; one that is not known stands nowhere", () => {
  const { point, rows } = rangeLayout(0.5, [
    { label: "weights", range: { low: 0.25, high: 0.75 }, inWords: "0.25–0.75" },
    { label: "data", range: { low: 0.5, high: 0.5 }, inWords: "0.50–0.50" },
    { label: "facts", range: null, inWords: "not known" },
  ]);
  expect(point).toBe(50);
  expect(rows.map(({ x, width }) => [x, width])).toEqual([
    [25, 50],
    [50, 0],
    [null, 0],
  ]);
});

test("a figure that is not known stands nowhere either", () => {
  expect(rangeLayout(null, []).point).toBeNull();
});
