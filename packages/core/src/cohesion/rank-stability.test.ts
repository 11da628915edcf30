import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { renamed, testIndex, treaty } from "../indicators/test-support.ts";
import { dyadsOf } from "../units/ids.ts";
import { isMissing, missing } from "../units/missing.ts";
import { groupCohesion } from "./group.ts";
import { cohesionDoubt } from "./range.ts";
import { rankTally } from "./rank-stability.ts";
import { defaultSettings } from "./settings.ts";

const three = dyadsOf(["A", "B", "C"]).map(([a, b]) => ({ a, b }));

describe("rankTally by hand", () => {
  test("four draws: ranks, shared ranks, and a dyad that is unknown in one", () => {
    const tally = rankTally(three);
    for (const draw of [
      [0.1, 0.2, 0.3],
      [0.2, 0.2, 0.3],
      [Number.NaN, 0.4, 0.3],
      [0.1, 0.2, Number.NaN],
    ])
      tally.add(Float64Array.from(draw));
    expect(tally.result()).toEqual([
      { a: "A", b: "B", weakest: 2.5 / 4, rank: { low: 1, median: 1, high: 1 } },
      { a: "A", b: "C", weakest: 0.5 / 4, rank: { low: 1, median: 2, high: 2 } },
      { a: "B", b: "C", weakest: 1 / 4, rank: { low: 1, median: 3, high: 3 } },
    ]);
  });

  test("known in no draw: no rank", () => {
    const tally = rankTally(three);
    tally.add(Float64Array.of(0.1, Number.NaN, Number.NaN));
    expect(tally.result()[1]).toEqual({ a: "A", b: "C", weakest: 0, rank: missing("no-fact") });
  });
});

test("a low-confidence treaty: the weak pair is weakest in the draws in which it stands", () => {
  const facts = [
    treaty(["RUS", "CHN"], "consultation", { confidence: "low" }),
    treaty(["RUS", "PRK"], "non-aggression", { confidence: "high" }),
    treaty(["CHN", "PRK"], "defence", { confidence: "high" }),
  ];
  const members = ["RUS", "CHN", "PRK"];
  const index = testIndex({ facts });
  const { dyads } = groupCohesion(index, { members, against: [], year: 2020 }, defaultSettings);
  const { stability } = cohesionDoubt(index, dyads, defaultSettings, { draws: 4000, seed: 3 });
  const [weak, middle] = stability.dyads;
  // It stands with 0.55; draws in which no dyad is known, 0.45 · 0.05 · 0.05 of them, do not count.
  expect(weak?.weakest).toBeCloseTo(0.55 / (1 - 0.45 * 0.05 * 0.05), 1);
  expect(middle?.weakest).toBeCloseTo((0.45 * 0.95) / (1 - 0.45 * 0.05 * 0.05), 1);
});

describe("rank stability, for any inputs", () => {
  const ask = (inputs: Parameters<typeof indexInputs>[0], year: number, seed: number) => {
    const index = indexInputs(inputs);
    const { dyads } = groupCohesion(index, { members: [...anyStates], against: [], year }, defaultSettings);
    return cohesionDoubt(index, dyads, defaultSettings, { draws: 25, seed });
  };

  property.prop([anyInputs, anyYear, fc.nat()])(
    "shares add up to 1 where anything is known, ranks are in order, the same seed gives the same",
    (inputs, year, seed) => {
      const { stability, range } = ask(inputs, year, seed);
      expect(ask(inputs, year, seed).stability).toEqual(stability);
      const sum = stability.dyads.reduce((all, { weakest }) => all + weakest, 0);
      expect(sum).toBeCloseTo(isMissing(range.all) ? 0 : 1, 9);
      for (const { weakest, rank } of stability.dyads) {
        expect(weakest).toBeGreaterThanOrEqual(0);
        if (isMissing(rank)) {
          expect(weakest).toBe(0);
          continue;
        }
        expect(rank.low).toBeGreaterThanOrEqual(1);
        expect(rank.median).toBeGreaterThanOrEqual(rank.low);
        expect(rank.high).toBeGreaterThanOrEqual(rank.median);
        expect(rank.high).toBeLessThanOrEqual(stability.dyads.length);
      }
    },
  );

  property.prop([anyInputs, anyYear])("draws do not depend on who is called what", (inputs, year) => {
    const names = new Map([
      ["CHN", "PRK"],
      ["PRK", "USA"],
      ["USA", "CHN"],
    ]);
    const index = indexInputs(renamed(inputs, names));
    const members = anyStates.map((id) => names.get(id) ?? id);
    const { dyads } = groupCohesion(index, { members, against: [], year }, defaultSettings);
    const there = cohesionDoubt(index, dyads, defaultSettings, { draws: 25, seed: 1 });
    const here = ask(inputs, year, 1);
    expect(there.range).toEqual(closeTo(here.range));
    expect(there.stability.dyads.map(({ weakest }) => weakest)).toEqual(
      here.stability.dyads.map(({ weakest }) => expect.closeTo(weakest, 9)),
    );
  });
});

/** Every number within rounding: addends come in another order under other names. */
const closeTo = (value: unknown): unknown =>
  typeof value === "number"
    ? expect.closeTo(value, 9)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closeTo(part)]))
      : value;
