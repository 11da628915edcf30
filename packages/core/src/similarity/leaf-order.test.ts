import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { clusterTree, leafOrder, optimalLeafOrder, type Tree } from "./leaf-order.ts";

/** n × n distances from those above the diagonal. */
function symmetric(n: number, above: readonly number[]): Float64Array {
  const cells = new Float64Array(n * n);
  let next = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      cells[i * n + j] = cells[j * n + i] = above[next] ?? 0;
      next += 1;
    }
  }
  return cells;
}

const lengthOf = (order: readonly number[], distances: Float64Array, n: number): number =>
  order.slice(1).reduce((sum, place, k) => sum + (distances[(order[k] ?? 0) * n + place] ?? 0), 0);

/** Every order that a tree allows: each branch either way round. */
function everyOrder(tree: Tree): number[][] {
  if ("leaf" in tree) return [[tree.leaf]];
  const [lefts, rights] = [everyOrder(tree.left), everyOrder(tree.right)];
  return lefts.flatMap((left) =>
    rights.flatMap((right) => [
      [...left, ...right],
      [...right, ...left],
    ]),
  );
}

const anyDistances = (least: number, most: number, known: fc.Arbitrary<number>) =>
  fc
    .integer({ min: least, max: most })
    .chain((n) =>
      fc
        .array(known, { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
        .map((above) => ({ n, distances: symmetric(n, above) })),
    );
const whole = fc.integer({ min: 0, max: 20 });

property.prop([anyDistances(2, 6, whole)])(
  "no order that keeps the branches together is shorter: every one of them tried",
  ({ n, distances }) => {
    const tree = clusterTree(distances, n);
    if (tree === null) throw new Error("no tree");
    const order = optimalLeafOrder(tree, distances, n);
    const lengths = everyOrder(tree).map((one) => lengthOf(one, distances, n));
    expect(lengthOf(order, distances, n)).toBe(Math.min(...lengths));
    expect(everyOrder(tree)).toContainEqual(order);
  },
);

property.prop([anyDistances(0, 25, fc.oneof(whole, fc.constant(Number.NaN)))])(
  "everybody stands in it once, whatever is not known, and the same comes out again",
  ({ n, distances }) => {
    const order = leafOrder(distances, n);
    expect(order.toSorted((x, y) => x - y)).toEqual([...Array(n).keys()]);
    expect(leafOrder(distances, n)).toEqual(order);
  },
);

property.prop([fc.shuffledSubarray([...Array(9).keys()], { minLength: 9, maxLength: 9 })])(
  "points on a line come out in their order, one way round or the other",
  (points) => {
    const distances = symmetric(
      9,
      points.flatMap((x, i) => points.slice(i + 1).map((y) => Math.abs(x ** 1.7 - y ** 1.7))),
    );
    const found = leafOrder(distances, 9).map((place) => points[place] ?? -1);
    const [first = 0, last = 0] = [found.at(0), found.at(-1)];
    expect(first < last ? found : found.toReversed()).toEqual([...Array(9).keys()]);
  },
);

test("two camps stay together, and their nearest members meet in the middle", () => {
  // a and b are one camp, c and d the other; b and c are nearer to each other than the rest.
  const distances = symmetric(4, [1, 9, 8, 5, 9, 1]);
  expect(leafOrder(distances, 4)).toEqual([0, 1, 2, 3]);
});

test("who is not known to be near stands at an end", () => {
  const distances = symmetric(4, [1, Number.NaN, 1, Number.NaN, 2, Number.NaN]);
  const order = leafOrder(distances, 4);
  expect([order.at(0), order.at(-1)]).toContain(2);
});

test("nobody and one alone have an order, too", () => {
  expect(leafOrder(new Float64Array(0), 0)).toEqual([]);
  expect(leafOrder(new Float64Array(1), 1)).toEqual([0]);
});
