import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { frustration, lineBalance } from "./frustration.ts";
import { boundedSearch } from "./frustration-bounds.ts";
import { exactSearch } from "./frustration-exact.ts";
import { type SignedGraph, signMatrix } from "./signed-graph.ts";
import { anySignedGraph, graphOf, highlandTribes, slowFrustration } from "./test-support.ts";

const everyone = ({ actors }: SignedGraph) => actors.map(() => true);
const brokenBy = ({ ties }: SignedGraph, camp: ReadonlySet<string>) =>
  ties.filter(({ a, b, sign }) => (camp.has(a) === camp.has(b)) !== (sign === 1)).length;

describe("by hand", () => {
  test("two camps explain every tie", () => {
    expect(frustration(graphOf("ab+ cd+ ac- bd-"))).toMatchObject({
      index: 0,
      exact: true,
      camps: [
        ["a", "b"],
        ["c", "d"],
      ],
      broken: [],
    });
  });

  test("three foes of one another break one tie, whichever way they are divided", () => {
    expect(frustration(graphOf("ab- bc- ac-"))).toMatchObject({ index: 1, atLeast: 1, exact: true });
  });

  test("of equally good divisions, the one that the reader's own camps come nearest to", () => {
    const foes = graphOf("ab- bc- ac-");
    expect(frustration(foes, new Set(["a", "b"]))).toMatchObject({
      camps: [["a", "b"], ["c"]],
      broken: [{ a: "a", b: "b" }],
    });
    expect(frustration(foes, new Set(["b", "c"]))).toMatchObject({
      camps: [["b", "c"], ["a"]],
      broken: [{ a: "b", b: "c" }],
    });
  });

  test("who has no tie is in neither camp", () => {
    expect(frustration(graphOf("ab+", "z"))).toMatchObject({ camps: [["a", "b"], []], apart: ["z"] });
  });

  test("parts that no tie joins add up", () => {
    expect(frustration(graphOf("ab- bc- ac- xy+ yz+ xz-"))).toMatchObject({ index: 2, exact: true });
  });

  test("a second tie of a pair, or a tie to nobody, is a fault of the caller", () => {
    expect(() => frustration(graphOf("ab- ba+"))).toThrow("second tie");
    expect(() => frustration({ actors: ["a"], ties: [{ a: "a", b: "b", sign: 1 }] })).toThrow("expected two");
  });
});

describe("published", () => {
  test("Read's highland tribes: 7 of 58 ties (1 − 2·7/58 = 0.7586207 in signnet 1.0, Structural Balance)", () => {
    const found = frustration(highlandTribes);
    expect(highlandTribes.ties).toHaveLength(58);
    expect(found).toMatchObject({ index: 7, atLeast: 7, exact: true });
    expect(lineBalance(found.index, 58)).toBeCloseTo(0.7586207, 7);
  });

  test("the bounds alone meet at 7 there", () => {
    expect(boundedSearch(signMatrix(highlandTribes), everyone(highlandTribes))).toMatchObject({ index: 7, atLeast: 7 });
  });
});

describe("for any graph", () => {
  property.prop([anySignedGraph(2, 10)])("the index is what a plain search through every division finds", (graph) => {
    const found = frustration(graph);
    expect(found.index).toBe(slowFrustration(graph));
    expect(found.exact).toBe(true);
  });

  property.prop([anySignedGraph(2, 10), fc.func(fc.boolean())])(
    "the camps break as many ties as the index says, and those that are named",
    (graph, chosen) => {
      const { index, camps, apart, broken } = frustration(graph, new Set(graph.actors.filter(chosen)));
      expect([...camps.flat(), ...apart].sort()).toEqual([...graph.actors].sort());
      expect(brokenBy(graph, new Set(camps[0]))).toBe(index);
      expect(broken).toHaveLength(index);
      expect(index * 2).toBeLessThanOrEqual(graph.ties.length);
    },
  );

  property.prop([anySignedGraph(2, 8)])("the bounds of large graphs hold for small ones", (graph) => {
    const { index, atLeast, side } = boundedSearch(signMatrix(graph), everyone(graph));
    const exact = slowFrustration(graph);
    expect(atLeast).toBeLessThanOrEqual(exact);
    expect(index).toBeGreaterThanOrEqual(exact);
    expect(index).toBe(brokenBy(graph, new Set(graph.actors.filter((_, i) => side[i] === 0))));
    expect(atLeast > 0).toBe(exact > 0);
  });

  property.prop([anySignedGraph(2, 9), fc.nat()])(
    "exchanging an actor's friends and foes changes nothing",
    (graph, who) => {
      const turned = graph.actors[who % graph.actors.length];
      const ties = graph.ties.map(
        (tie) => (tie.a === turned || tie.b === turned ? { ...tie, sign: tie.sign === 1 ? -1 : 1 } : tie) as typeof tie,
      );
      expect(frustration({ ...graph, ties }).index).toBe(frustration(graph).index);
    },
  );

  property.prop([
    anySignedGraph(2, 9).chain((graph) =>
      fc.tuple(fc.constant(graph), fc.shuffledSubarray([...graph.actors], { minLength: graph.actors.length })),
    ),
  ])("the order of the actors does not matter", ([graph, actors]) => {
    const [one, other] = [frustration(graph), frustration({ ...graph, actors })];
    expect([other.index, other.atLeast, [...other.apart].sort()]).toEqual([
      one.index,
      one.atLeast,
      [...one.apart].sort(),
    ]);
  });

  property.prop([anySignedGraph(3, 9), fc.nat()])("one tie less mends one at most, and breaks none", (graph, which) => {
    fc.pre(graph.ties.length > 0);
    const ties = graph.ties.filter((_, i) => i !== which % graph.ties.length);
    const difference = frustration(graph).index - frustration({ ...graph, ties }).index;
    expect(difference === 0 || difference === 1).toBe(true);
  });
});

describe("above 20 actors that hang together", () => {
  property.prop([anySignedGraph(21, 30)])("bounds stand in order, and meet where it says exact", (graph) => {
    const { index, atLeast, exact } = frustration(graph);
    expect(atLeast).toBeLessThanOrEqual(index);
    expect(exact).toBe(index === atLeast);
  });

  property.prop([fc.integer({ min: 21, max: 40 }), fc.func(fc.boolean())])(
    "two camps are found where they explain every tie",
    (n, first) => {
      const actors = Array.from({ length: n }, (_, i) => `a${i}`);
      const camp = new Set(actors.filter(first));
      const ties = actors.flatMap((a, i) =>
        actors.slice(i + 1).map((b) => ({ a, b, sign: (camp.has(a) === camp.has(b) ? 1 : -1) as 1 | -1 })),
      );
      expect(frustration({ actors, ties })).toMatchObject({ index: 0, atLeast: 0, exact: true });
    },
  );

  test("twenty are still looked at one division after the other", () => {
    const actors = Array.from({ length: 20 }, (_, i) => `a${i}`);
    const ties = actors.flatMap((a, i) => actors.slice(i + 1).map((b) => ({ a, b, sign: -1 as const })));
    // All foes: the best is two camps of ten, which leaves 2 · C(10, 2) ties within.
    expect(
      exactSearch(
        signMatrix({ actors, ties }),
        actors.map(() => true),
      ).index,
    ).toBe(90);
    expect(frustration({ actors, ties })).toMatchObject({ index: 90, atLeast: 90, exact: true });
  });
});
