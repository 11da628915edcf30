import { expect, test } from "vitest";
import { SHAPE_WIDTH, shapeLayout } from "./shape-layout.ts";

test("three members stand on a triangle with its top up, each tie between its two", () => {
  const { nodes, ties } = shapeLayout(["A", "B", "C"], [{ a: "A", b: "C" }]);
  const [a, b, c] = nodes;
  expect(a?.y).toBeLessThan(b?.y ?? Number.NaN);
  expect(b?.y).toBe(c?.y);
  expect(ties).toMatchObject([{ pair: { a: "A", b: "C" }, x1: a?.x, y1: a?.y, x2: c?.x, y2: c?.y }]);
});

test("two stand side by side, labelled outwards", () => {
  const { nodes } = shapeLayout(["A", "B"], []);
  expect(nodes[0]?.y).toBe(nodes[1]?.y);
  expect(nodes.map(({ label }) => label.anchor)).toEqual(["end", "start"]);
});

test.each([1, 3, 5, 8, 12])("all of %i members stand within the picture, no two on one spot", (count) => {
  const { nodes, top, height } = shapeLayout(
    Array.from({ length: count }, (_, i) => `A${i}`),
    [],
  );
  expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
  for (const { x, y, label } of nodes) {
    expect(x > 0 && x < SHAPE_WIDTH).toBe(true);
    expect(Math.min(y - 9, label.y - 10)).toBeGreaterThan(top);
    expect(Math.max(y + 9, label.y)).toBeLessThan(top + height);
  }
});

test("signs on lines that cross in the middle do not stand on each other", () => {
  const { ties } = shapeLayout(
    ["A", "B", "C", "D"],
    [
      { a: "A", b: "C" },
      { a: "B", b: "D" },
    ],
  );
  const [first, second] = ties.map(({ sign }) => sign);
  const apart = Math.hypot((first?.x ?? 0) - (second?.x ?? 0), (first?.y ?? 0) - (second?.y ?? 0));
  expect(apart).toBeGreaterThan(18);
});

test("a pair with somebody outside the group is not drawn", () => {
  expect(shapeLayout(["A", "B"], [{ a: "A", b: "X" }]).ties).toEqual([]);
});
