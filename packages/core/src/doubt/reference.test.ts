import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { Actor } from "../actors.ts";
import { fact, testActors } from "../indicators/test-support.ts";
import { isKnown, missing } from "../units/missing.ts";
import {
  cohesionWithin,
  largestDrawn,
  placeAmong,
  quantileOf,
  randomGroups,
  type WorldCohesion,
} from "./random-groups.ts";
import { referenceGroups } from "./reference-groups.ts";

const membership = (actor: string, institution: string, valid: string, more: object = {}) => {
  const record = fact("membership", { actor, institution, role: "full", valid, ...more });
  if (record.fact.kind !== "membership") throw new Error("expected a membership");
  return record.fact;
};

describe("referenceGroups", () => {
  const facts = [
    membership("RUS", "SCO", "2001-06-15/.."),
    membership("CHN", "SCO", "2001-06-15/.."),
    membership("IND", "SCO", "2017-06-09/.."),
    membership("PRK", "SCO", "2005/..", { role: "observer" }),
  ];
  const members = (year: number) =>
    Object.fromEntries(referenceGroups(facts, testActors, year).map((group) => [group.institution, group.members]));

  test("full members on 31 December, and a bloc's own members", () => {
    expect(members(2016)).toEqual({ EU: ["DEU", "FRA"], SCO: ["CHN", "RUS"] });
    expect(members(2017)).toEqual({ EU: ["DEU", "FRA"], SCO: ["CHN", "IND", "RUS"] });
    expect(members(1990)).toEqual({});
  });

  test("no state that was not there, no membership that lost its dispute or has no known end", () => {
    const others = [
      membership("SUN", "SCO", "1960/.."),
      membership("JPN", "SCO", "2001/..", { dispute: { id: "d", inUse: false, rule: "the other counts" } }),
      membership("KOR", "SCO", "2001/"),
    ];
    expect(
      referenceGroups([...facts, ...others], testActors, 2010).find(({ institution }) => institution === "SCO"),
    ).toMatchObject({ members: ["CHN", "RUS"] });
  });

  test("one member makes no group", () =>
    expect(
      referenceGroups(
        [membership("JPN", "AUKUS", "2020/..")],
        [...testActors, Actor.parse({ kind: "organisation", id: "AUKUS", name: "AUKUS", valid: "2020/.." })],
        1980,
      ),
    ).toEqual([]));
});

/** Four states: A–B 0.2, A–C 0.4, B–C unknown, D known with nobody. */
const small: WorldCohesion = {
  states: ["A", "B", "C", "D"],
  system: 4,
  cohesion: Float64Array.of(
    Number.NaN,
    0.2,
    0.4,
    Number.NaN,
    0.2,
    Number.NaN,
    Number.NaN,
    Number.NaN,
    0.4,
    Number.NaN,
    Number.NaN,
    Number.NaN,
    Number.NaN,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ),
  coverage: Float64Array.of(0, 0.5, 1, 0, 0.5, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0),
};

describe("by hand", () => {
  test("the mean over the known pairs, with coverage over all", () => {
    const three = cohesionWithin(small, ["A", "B", "C"]);
    expect(three).toEqual({ value: expect.closeTo(0.3, 12), coverage: 0.5, known: 2, pairs: 3 });
    expect(cohesionWithin(small, ["A", "B", "X"])).toMatchObject({ value: 0.2, known: 1, pairs: 3 });
    expect(cohesionWithin(small, ["B", "C"])).toMatchObject({ value: missing("no-fact"), known: 0 });
  });

  test("pairs of four states: a third has a value, the rest is drawn and has none", () => {
    const drawn = randomGroups(small, 2, { draws: 6000, seed: 1 });
    expect(drawn?.drawn).toBe(6000);
    expect((drawn?.values.length ?? 0) / 6000).toBeCloseTo(1 / 3, 1);
    expect(new Set(drawn?.values)).toEqual(new Set([0.2, 0.4]));
    const place = placeAmong({ values: drawn?.values ?? new Float64Array() }, 0.4);
    expect(place.below + place.equal).toBe(place.of);
    expect(quantileOf(place)).toBeCloseTo(0.75, 1);
  });

  test("too many members for the states there are, or too few states", () => {
    const of = (states: number, system: number) => ({
      states: Array.from({ length: states }, (_, i) => `S${i}`),
      system,
    });
    expect(largestDrawn(of(195, 195))).toBe(97);
    expect(largestDrawn(of(3, 3))).toBe(0);
    expect(largestDrawn(of(9, 77))).toBe(0);
    expect(randomGroups(small, 3, { draws: 10, seed: 1 })).toBeNull();
    expect(randomGroups(small, 1, { draws: 10, seed: 1 })).toBeNull();
    expect(quantileOf({ below: 0, equal: 0, of: 0 })).toEqual(missing("too-few"));
  });
});

const anyWorld = fc.integer({ min: 4, max: 12 }).chain((n) =>
  fc
    .array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }), { minLength: n * n, maxLength: n * n })
    .map((cells): WorldCohesion => {
      const cohesion = new Float64Array(n * n).fill(Number.NaN);
      const coverage = new Float64Array(n * n);
      for (let i = 0; i < n; i += 1)
        for (let j = 0; j < i; j += 1)
          for (const cell of [i * n + j, j * n + i]) {
            cohesion[cell] = cells[i * n + j] ?? Number.NaN;
            coverage[cell] = cells[i * n + j] === null ? 0 : 1;
          }
      return {
        states: Array.from({ length: n }, (_, i) => `S${String(i).padStart(2, "0")}`),
        system: n,
        cohesion,
        coverage,
      };
    }),
);

describe("for any world", () => {
  property.prop([anyWorld, fc.integer({ min: 2, max: 6 }), fc.nat()])(
    "the same seed gives the same groups; values are in order, finite, within 0 and 1",
    (world, size, seed) => {
      const drawn = randomGroups(world, size, { draws: 30, seed });
      if (drawn === null) {
        expect(size).toBeGreaterThan(largestDrawn(world));
        return;
      }
      expect(randomGroups(world, size, { draws: 30, seed })).toEqual(drawn);
      expect([...drawn.values]).toEqual([...drawn.values].sort((x, y) => x - y));
      for (const value of drawn.values) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    },
  );

  property.prop([anyWorld, fc.nat()])("a group's value does not depend on who is called what", (world, seed) => {
    const n = world.states.length;
    const at = (i: number) => (i * 5 + seed) % n;
    const bijective = new Set(world.states.map((_, i) => at(i))).size === n;
    fc.pre(bijective);
    const moved: WorldCohesion = {
      states: world.states,
      system: n,
      cohesion: new Float64Array(n * n),
      coverage: new Float64Array(n * n),
    };
    for (let i = 0; i < n; i += 1)
      for (let j = 0; j < n; j += 1) {
        moved.cohesion[at(i) * n + at(j)] = world.cohesion[i * n + j] ?? Number.NaN;
        moved.coverage[at(i) * n + at(j)] = world.coverage[i * n + j] ?? 0;
      }
    const group = world.states.slice(0, 4);
    const there = group.map((id) => world.states[at(world.states.indexOf(id))] ?? "");
    const [here, other] = [cohesionWithin(world, group), cohesionWithin(moved, there)];
    expect(other.known).toBe(here.known);
    expect(other.value).toEqual(isKnown(here.value) ? expect.closeTo(here.value, 12) : here.value);
  });

  property.prop([
    fc.array(fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 1), { maxLength: 40 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ])(
    "a quantile lies within 0 and 1, never falls with the value, and is mirrored when all values are",
    (others, x, y) => {
      const at = (value: number, among: readonly number[] = others) =>
        quantileOf(placeAmong({ values: Float64Array.from(among) }, value));
      const [low, high] = [at(Math.min(x, y)), at(Math.max(x, y))];
      expect(isKnown(low)).toBe(others.length > 0);
      if (!isKnown(low) || !isKnown(high)) return;
      expect(low >= 0 && high <= 1 && low <= high).toBe(true);
      const mirrored = at(
        1 - Math.min(x, y),
        others.map((other) => 1 - other),
      );
      expect(mirrored).toBeCloseTo(1 - low, 12);
    },
  );
});
