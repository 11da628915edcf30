import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { dyadCohesion } from "../cohesion/dyad.ts";
import { defaultSettings, dimensions } from "../cohesion/settings.ts";
import type { DimensionId, Settings } from "../cohesion/types.ts";
import { anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { isMissing, missing } from "../units/missing.ts";
import { maybeAt, reasonCode, reasonMatrix, unknownCells } from "./cells.ts";
import { cohesionPanel, type DimensionCells } from "./cohesion-panel.ts";
import { matrix, moved, places, sound, states } from "./test-support.ts";

const weight = fc.constantFrom(0, 1, 1, 2.5, 100);
const weights = fc
  .record({
    commitment: weight,
    trade: weight,
    voting: weight,
    institutions: weight,
    support: weight,
    "freedom-from-strain": weight,
  })
  .filter((of) => Object.values(of).some((value) => value > 0));

const perDimension = (cells: (dimension: DimensionId) => DimensionCells) =>
  Object.fromEntries(dimensions.map((dimension) => [dimension, cells(dimension)])) as Record<
    DimensionId,
    DimensionCells
  >;

property.prop([anyInputs, anyYear, weights])("every pair is what dyadCohesion says of it", (inputs, year, chosen) => {
  const index = indexInputs(inputs);
  const settings: Settings = { ...defaultSettings, weights: chosen };
  const n = anyStates.length;
  const found = perDimension(() => ({ values: unknownCells(n * n), reason: reasonMatrix(n, "no-fact") }));
  for (const [i, a] of anyStates.entries()) {
    for (const [j, b] of anyStates.entries()) {
      if (i === j) continue;
      for (const { dimension, figure } of dyadCohesion(index, a, b, year, settings).dimensions) {
        const { value } = figure;
        found[dimension].values[i * n + j] = isMissing(value) ? Number.NaN : value;
        found[dimension].reason[i * n + j] = isMissing(value) ? reasonCode(value.missing) : 0;
      }
    }
  }
  const panel = cohesionPanel({ actors: anyStates, dimensions: found, weights: chosen });
  for (const [i, a] of anyStates.entries()) {
    // Of an actor with itself dyadCohesion has nothing to say.
    const others = anyStates.filter((b) => b !== a);
    for (const b of others) {
      const cell = i * n + anyStates.indexOf(b);
      const { figure } = dyadCohesion(index, a, b, year, settings);
      const value = maybeAt(panel.cohesion, panel.reason.cohesion, cell);
      if (isMissing(figure.value)) expect(value).toEqual(figure.value);
      else expect(value).toBeCloseTo(figure.value, 12);
      expect(panel.coverage.cohesion[cell]).toBeCloseTo(figure.coverage, 12);
    }
  }
});

const N = states.length;
const score = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(Number.NaN));
const scores = fc
  .array(fc.array(score, { minLength: N * N, maxLength: N * N }), { minLength: 6, maxLength: 6 })
  .map((cells) =>
    perDimension((dimension) => {
      const own = cells[dimensions.indexOf(dimension)] ?? [];
      const values = matrix(N, (i, j) => own[Math.min(i, j) * N + Math.max(i, j)] ?? Number.NaN);
      return {
        values,
        reason: Uint8Array.from(values, (value) => (Number.isNaN(value) ? reasonCode("not-covered") : 0)),
      };
    }),
  );

property.prop([scores, weights])("bounds, symmetry, and a reason for every absent cell", (given, chosen) => {
  sound(cohesionPanel({ actors: states, dimensions: given, weights: chosen }), "cohesion", N, [0, 1 + 1e-12], true);
});

property.prop([scores, weights, places])("states that change places take their figures along", (given, chosen, to) => {
  const swapped = perDimension((dimension) => {
    const values = moved(given[dimension].values, to);
    return {
      values,
      reason: Uint8Array.from(values, (value) => (Number.isNaN(value) ? reasonCode("not-covered") : 0)),
    };
  });
  const before = cohesionPanel({ actors: states, dimensions: given, weights: chosen });
  const after = cohesionPanel({ actors: states, dimensions: swapped, weights: chosen });
  expect(after.cohesion).toEqual(moved(before.cohesion, to));
});

test("the most telling reason of the dimensions that have a weight", () => {
  const given = perDimension((dimension) => ({
    values: unknownCells(4),
    reason: reasonMatrix(2, dimension === "trade" ? "not-covered" : dimension === "voting" ? "disputed" : "no-fact"),
  }));
  const ask = (chosen: Partial<Settings["weights"]>) => {
    const { cohesion, reason } = cohesionPanel({
      actors: ["AAA", "BBB"],
      dimensions: given,
      weights: { ...defaultSettings.weights, ...chosen },
    });
    return maybeAt(cohesion, reason.cohesion, 1);
  };
  expect(ask({})).toEqual(missing("disputed"));
  expect(ask({ voting: 0 })).toEqual(missing("not-covered"));
});
