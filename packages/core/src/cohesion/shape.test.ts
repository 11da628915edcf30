import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { undirected } from "../indicators/make-figure.ts";
import { type ActorId, dyadsOf } from "../units/ids.ts";
import { type Missing, missing } from "../units/missing.ts";
import { shapeOf } from "./shape.ts";
import type { Commitment, Rung } from "./types.ts";

const dyad = (a: ActorId, b: ActorId, rung: Rung | Missing) => {
  const commitment: Commitment = {
    rung,
    treaties: [],
    absences: [],
    figure: {
      indicator: "commitment",
      subject: undirected(a, b),
      year: 2020,
      value: 0,
      unit: "rung",
      coverage: 1,
      basis: [],
    },
  };
  return { a, b, commitment };
};

/** All dyads of the members, tied or unknown where a list of names such as "AB" says so, asserted free of ties elsewhere. */
const shape = (members: string, tied: string, unknown = "") => {
  const has = (list: string, a: string, b: string) => list.split(" ").some((name) => name === a + b || name === b + a);
  const dyads = dyadsOf([...members]).map(([a, b]) =>
    dyad(a, b, has(tied, a, b) ? "defence" : has(unknown, a, b) ? missing("no-fact") : "none"),
  );
  return shapeOf([...members], dyads);
};

describe("shapeOf, everything known", () => {
  test.each([
    ["AB", "AB", "clique"],
    ["AB", "", "empty"],
    ["ABC", "AB BC CA", "clique"],
    ["ABC", "AC BC", "chain"],
    ["ABC", "AB", "split"],
    ["ABCD", "AB BC CD", "chain"],
    ["ABCD", "AB CD", "split"],
    ["ABCD", "AB BC CD DA", "connected"],
    ["ABCDE", "AB BC CD BE", "connected"],
  ])("%s tied by %s: %s", (members, tied, kind) => {
    expect(shape(members, tied).kind).toBe(kind);
  });

  test("hub and spokes name the hub", () => {
    expect(shape("ABCD", "CA CB CD")).toMatchObject({ kind: "hub-and-spokes", hub: "C" });
  });

  test("a promise below defence is no tie", () => {
    expect(shapeOf(["A", "B"], [dyad("A", "B", "non-aggression")]).kind).toBe("empty");
  });
});

describe("shapeOf, with unknown dyads", () => {
  test("an unknown dyad that could close the circle makes it unknown", () => {
    expect(shape("ABC", "AC BC", "AB")).toMatchObject({ kind: "unknown", unknown: [["A", "B"]] });
  });
  test("one that cannot join the halves does not", () => {
    expect(shape("ABCDE", "AB", "BC")).toMatchObject({ kind: "split" });
  });
  test("nor does one in a group that is connected and cannot be a clique", () => {
    expect(shape("ABCD", "AB BC CA CD", "BD").kind).toBe("connected");
  });
});

const members = ["A", "B", "C", "D", "E"];
const rung = fc.constantFrom<Rung | Missing>(
  "none",
  "consultation",
  "defence",
  "defence-automatic",
  missing("no-fact"),
);
const rungs = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.array(rung, { minLength: 10, maxLength: 10 }));

property.prop([rungs])("is unknown exactly when two ways of filling in the unknown dyads differ", ([size, chosen]) => {
  const group = members.slice(0, size);
  const dyads = dyadsOf(group).map(([a, b], i) => dyad(a, b, chosen[i] ?? "none"));
  const open = dyads.flatMap(({ commitment }, i) => (typeof commitment.rung === "string" ? [] : [i]));
  fc.pre(open.length <= 6);
  const kinds = new Set(
    Array.from({ length: 2 ** open.length }, (_, filling) => {
      const filled = dyads.map(({ a, b, commitment }, i) => {
        const bit = open.indexOf(i);
        if (bit === -1) return dyad(a, b, commitment.rung);
        return dyad(a, b, (filling >> bit) & 1 ? "defence" : "none");
      });
      const { kind, hub } = shapeOf(group, filled);
      return `${kind} ${hub ?? ""}`;
    }),
  );
  expect(shapeOf(group, dyads).kind === "unknown").toBe(kinds.size > 1);
});

property.prop([rungs, fc.shuffledSubarray(members, { minLength: 5 })])(
  "does not depend on names",
  ([size, chosen], names) => {
    const group = members.slice(0, size);
    const other = (actor: ActorId) => names[members.indexOf(actor)] ?? actor;
    const dyads = dyadsOf(group).map(([a, b], i) => dyad(a, b, chosen[i] ?? "none"));
    const before = shapeOf(group, dyads);
    const after = shapeOf(
      group.map(other),
      dyads.map(({ a, b, commitment }) => dyad(other(a), other(b), commitment.rung)),
    );
    expect(after.kind).toBe(before.kind);
    expect(after.hub).toBe(before.hub === undefined ? undefined : other(before.hub));
  },
);
