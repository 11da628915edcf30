import { expect, test } from "vitest";
import { dependenceLayout } from "./dependence-layout.ts";

const years = (first: number, ...values: (number | null)[]) => values.map((value, i) => ({ year: first + i, value }));

test("a line runs through its known years, on a scale from zero", () => {
  const plot = dependenceLayout([years(2000, 0, 0.2, 0.4)], 100);
  expect(plot?.lines[0]?.path).toBe("M0,100L50,50L100,0");
  expect(plot?.valueTicks.map(({ value }) => value)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  expect(plot?.unknown).toEqual([]);
});

test("a gap in the data is a gap in the line, whether it is said or left out", () => {
  const said = dependenceLayout([years(2000, 0.4, 0.4, null, 0.4, 0.4)], 100);
  const leftOut = dependenceLayout([[...years(2000, 0.4, 0.4), ...years(2003, 0.4, 0.4)]], 100);
  expect(said?.lines[0]?.path).toBe("M0,0L25,0M75,0L100,0");
  expect(leftOut?.lines[0]?.path).toBe(said?.lines[0]?.path);
  expect(said?.unknown).toEqual([{ x: 37.5, width: 25 }]);
});

test("a year between unknown ones is a dot", () => {
  const plot = dependenceLayout([years(2000, 0.1, 0.2, null, 0.4, null)], 100);
  expect(plot?.lines[0]?.dots).toEqual([{ x: 75, y: 0 }]);
});

test("a stretch counts as unknown only where no line is known", () => {
  const plot = dependenceLayout([years(2000, 0.1, null, null), years(2000, 0.1, 0.2, null)], 100);
  expect(plot?.unknown).toEqual([{ x: 75, width: 25 }]);
});

test("a line is labelled at its last known year, and labels do not overlap", () => {
  const plot = dependenceLayout([years(2000, 0.4, 0.4, null), years(2000, 0.38, 0.38, 0.38)], 200);
  const [a, b] = plot?.lines.map(({ end }) => end) ?? [];
  expect([a?.year, a?.value, b?.year]).toEqual([2001, 0.4, 2002]);
  expect((b?.labelY ?? 0) - (a?.labelY ?? 0)).toBeGreaterThanOrEqual(36);
});

test("nothing known is no chart; a line without a known year has no end", () => {
  expect(dependenceLayout([years(2000, null, null), []], 100)).toBeNull();
  expect(dependenceLayout([], 100)).toBeNull();
  expect(dependenceLayout([years(2000, 0.1, 0.1), years(2000, null, null)], 100)?.lines[1]).toEqual({
    path: "",
    dots: [],
    end: null,
  });
});

test("known zeros are drawn at the foot of the axis", () => {
  expect(dependenceLayout([years(2000, 0, 0)], 100)?.lines[0]?.path).toBe("M0,100L100,100");
});
