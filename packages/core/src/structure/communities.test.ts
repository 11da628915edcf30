import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { communitiesOf, type WeightedTie } from "./communities.ts";
import { highlandTribes } from "./test-support.ts";

const clique = (...actors: string[]): WeightedTie[] =>
  actors.flatMap((a, i) => actors.slice(i + 1).map((b) => ({ a, b, weight: 1 })));

const anyTies = fc
  .uniqueArray(fc.record({ a: fc.nat(11), b: fc.nat(11), weight: fc.integer({ min: 1, max: 4 }) }), {
    selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    maxLength: 40,
  })
  .map((ties) => ties.filter(({ a, b }) => a !== b).map(({ a, b, weight }) => ({ a: `s${a}`, b: `s${b}`, weight })));

/** Q from its definition: what is inside each community, less what chance would put there. */
function modularity(ties: readonly WeightedTie[], communities: readonly (readonly string[])[]): number {
  const all = ties.reduce((sum, { weight }) => sum + weight, 0);
  return communities.reduce((q, community) => {
    const inside = ties.filter(({ a, b }) => community.includes(a) && community.includes(b));
    const ends = ties.flatMap(({ a, b, weight }) => [a, b].map((end) => (community.includes(end) ? weight : 0)));
    const share = ends.reduce((sum, end) => sum + end, 0) / (2 * all);
    return q + inside.reduce((sum, { weight }) => sum + weight, 0) / all - share ** 2;
  }, 0);
}

test("no tie, no community", () => {
  expect(communitiesOf([])).toEqual({ communities: [], modularity: 0 });
});

test("two cliques joined by one tie are two communities, the larger first", () => {
  const ties = [...clique("x", "y", "z"), ...clique("a", "b", "c", "d"), { a: "d", b: "x", weight: 1 }];
  const found = communitiesOf(ties);
  expect(found.communities).toEqual([
    ["a", "b", "c", "d"],
    ["x", "y", "z"],
  ]);
  // (6/10 − (13/20)²) + (3/10 − (7/20)²)
  expect(found.modularity).toBeCloseTo(0.355, 12);
});

test("names that objects have of themselves are names like others", () => {
  expect(communitiesOf(clique("__proto__", "constructor", "7")).communities).toEqual([
    ["7", "__proto__", "constructor"],
  ]);
});

test("the alliances of Read's highland tribes fall into three groups, as Hage & Harary 1983 and later readers have them", () => {
  const ties = highlandTribes.ties.filter(({ sign }) => sign > 0).map(({ a, b }) => ({ a, b, weight: 1 }));
  const found = communitiesOf(ties).communities;
  expect(found).toHaveLength(3);
  expect(found.at(-1)).toEqual(["1", "15", "16", "2"]);
});

describe("for any ties", () => {
  property.prop([
    anyTies.chain((ties) => fc.tuple(fc.constant(ties), fc.shuffledSubarray(ties, { minLength: ties.length }))),
  ])("the order of the ties and of their ends does not matter", ([ties, order]) => {
    expect(communitiesOf(order.map(({ a, b, weight }) => ({ a: b, b: a, weight })))).toEqual(communitiesOf(ties));
  });

  property.prop([anyTies])("each actor with a tie is in one community, and Q is what its definition gives", (ties) => {
    const found = communitiesOf(ties);
    expect(found.communities.flat().sort()).toEqual([...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort());
    expect(found.modularity).toBeCloseTo(ties.length === 0 ? 0 : modularity(ties, found.communities), 9);
    expect(found.modularity).toBeGreaterThanOrEqual(-1e-9);
  });
});
