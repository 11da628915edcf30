import { randomGroups, type WorldCohesion } from "@entente/core/doubt/random-groups";
import { expect, test } from "vitest";
import { type ReferenceInput, referenceView } from "./reference.ts";

const within = (value: number, known = 3) => ({ value, coverage: 1, known, pairs: 3 });
const world: WorldCohesion = {
  states: ["A", "B", "C", "D", "E", "F"],
  system: 6,
  cohesion: Float64Array.from({ length: 36 }, (_, i) => ((i % 7) + Math.floor(i / 6)) / 20),
  coverage: new Float64Array(36).fill(0.5),
};
const input = (more: Partial<ReferenceInput>): ReferenceInput => ({
  year: 2024,
  members: ["A", "B", "C"],
  own: within(0.5),
  states: 6,
  system: 6,
  random: randomGroups(world, 3, { draws: 1000, seed: 1 }),
  groups: [
    { id: "ONE", name: "One", members: ["A", "B", "C"], within: within(0.5) },
    { id: "TWO", name: "Two", members: ["D", "E"], within: within(0.9, 1) },
  ],
  ...more,
});

test("named groups from the most cohesive on, one's own among them", () => {
  const { rows, lead, rule } = referenceView(input({}));
  expect(rows.map(({ name, own, path }) => [name, own, path])).toEqual([
    ["Two", false, "/g/D-E/2024"],
    ["One", true, "/g/A-B-C/2024"],
  ]);
  expect(lead).toMatch(
    /^More cohesive than [\d,]+ of 1,000 random groups of three states\. One of the two named groups of that year is more cohesive\.$/,
  );
  expect(rule).toContain("1,000 of three different states each, drawn with seed 1 from the 6 states of 2024");
});

test("no random groups: why, and what is left to compare with", () => {
  const { lead, rule, random } = referenceView(input({ random: null, own: within(0.95) }));
  expect(random).toBeNull();
  expect(lead).toBe("None of the two named groups of that year is more cohesive.");
  expect(rule).toContain("more than half of them");
});

test("a group of which nothing is known has no place", () => {
  const own = { value: { missing: "no-fact" } as const, coverage: 0, known: 0, pairs: 3 };
  const { lead, own: point } = referenceView(input({ own }));
  expect(point).toBeNull();
  expect(lead).toContain("can’t be placed");
});

test("a group that has no name stands among the named ones", () => {
  const { rows } = referenceView(input({ members: ["A", "B", "F"], own: within(0.7) }));
  expect(rows.map(({ name, own, value }) => [name, own, value])).toEqual([
    ["Two", false, 0.9],
    ["This group", true, 0.7],
    ["One", false, 0.5],
  ]);
});

test("few states known: no random groups, and how many are known", () => {
  const { rule } = referenceView(input({ states: 9, system: 77, random: null }));
  expect(rule).toBe(
    "Random groups are not drawn: of only 9 of the 77 states of 2024 in this release is any pair known.",
  );
});
