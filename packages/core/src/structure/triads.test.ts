import { test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { frustration } from "./frustration.ts";
import { type SignedGraph, signMatrix } from "./signed-graph.ts";
import { anySignedGraph, graphOf, highlandTribes } from "./test-support.ts";
import { countTriads, triadsOf } from "./triads.ts";

test.each([
  ["ab+ bc+ ac+", true],
  ["ab+ bc+ ac-", false],
  ["ab+ bc- ac-", true],
  ["ab- bc- ac-", false],
])("%s: balanced is %s", (ties, balanced) => {
  expect(triadsOf(graphOf(ties))).toEqual([expect.objectContaining({ actors: ["a", "b", "c"], balanced })]);
});

test("a three with a missing tie is no triad", () => {
  expect(triadsOf(graphOf("ab+ bc-"))).toEqual([]);
});

test("Read's highland tribes: 59 of 68 triads balanced (0.8676471 in signnet 1.0, Structural Balance)", () => {
  const { complete, balanced } = countTriads(highlandTribes);
  expect({ complete, balanced }).toEqual({ complete: 68, balanced: 59 });
  expect(balanced / complete).toBeCloseTo(0.8676471, 7);
});

/** From the matrices: tr(A³) = Σ of the products, and tr(|A|³) their number, each triad six times. */
function byTraces(graph: SignedGraph): { complete: number; balanced: number } {
  const { n, signs } = signMatrix(graph);
  let [product, number] = [0, 0];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      for (let k = 0; k < n; k++) {
        const each = (signs[i * n + j] ?? 0) * (signs[j * n + k] ?? 0) * (signs[k * n + i] ?? 0);
        product += each;
        number += Math.abs(each);
      }
  return { complete: number / 6, balanced: (number + product) / 12 };
}

describe("for any graph", () => {
  property.prop([anySignedGraph(2, 9)])("the counts are those of the matrices, and of the list", (graph) => {
    const { complete, balanced, byHostile } = countTriads(graph);
    expect({ complete, balanced }).toEqual(byTraces(graph));
    const list = triadsOf(graph);
    expect(list.filter((triad) => triad.balanced)).toHaveLength(balanced);
    expect(byHostile.reduce((sum, each) => sum + each, 0)).toBe(list.length);
  });

  property.prop([anySignedGraph(2, 9)])("a graph without frustration has no unbalanced triad", (graph) => {
    const { complete, balanced } = countTriads(graph);
    if (frustration(graph).index === 0) expect(balanced).toBe(complete);
    expect(balanced).toBeLessThanOrEqual(complete);
  });
});
