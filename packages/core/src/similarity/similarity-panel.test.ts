import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import type { Settings } from "../cohesion/types.ts";
import { type Index, indexInputs, pointsOf } from "../indicators/index-inputs.ts";
import { renamed } from "../indicators/test-support.ts";
import type { Inputs } from "../inputs.ts";
import { KNOWN, maybeAt, reasonCode } from "../panel/cells.ts";
import { sameMaybe } from "../panel/test-support.ts";
import { isKnown } from "../units/missing.ts";
import { allianceKappa, alliancePi, allianceS, allianceSWeighted } from "./figures.ts";
import { portfoliosOf } from "./portfolios.ts";
import { type SimilarityMeasure, type SimilarityPanel, similarityPanel } from "./similarity-panel.ts";
import { anyOptions, anyWorld, cow, members, whole, withOptions, YEAR } from "./test-support.ts";

const formulas = { s: allianceS, weighted: allianceSWeighted, kappa: allianceKappa, pi: alliancePi } as const;
const measures = Object.keys(formulas) as SimilarityMeasure[];

const weightsOf = (index: Index): Float64Array =>
  Float64Array.from(members, (id) => pointsOf(index, "capability.cinc", id, null, YEAR)[0]?.point.value ?? Number.NaN);

function panelOf(inputs: Inputs, settings: Settings): { index: Index; panel: SimilarityPanel } {
  const index = indexInputs(inputs);
  const portfolios = portfoliosOf(index, YEAR, settings.similarity, settings);
  if (portfolios?.actors.join() !== members.join()) throw new Error("found no portfolios of the members");
  const { selfTie } = settings.similarity;
  return { index, panel: similarityPanel({ ...portfolios, selfTie, weights: weightsOf(index) }) };
}

const anyDyad = fc.shuffledSubarray([...members], { minLength: 2, maxLength: 2 });

property.prop([anyWorld, anyOptions, anyDyad])(
  "a pair of the panel is what the one-figure functions say",
  (inputs, options, [a = "", b = ""]) => {
    const settings = withOptions(options);
    const { index, panel } = panelOf(inputs, settings);
    const cell = members.indexOf(a) * members.length + members.indexOf(b);
    for (const measure of measures) {
      const figure = formulas[measure](index, a, b, YEAR, settings);
      sameMaybe(maybeAt(panel[measure], panel.reason[measure], cell), figure.value, `${measure} ${a} ${b}`);
      expect(panel.coverage[measure][cell]).toBeCloseTo(figure.coverage, 12);
    }
  },
);

property.prop([anyWorld, anyOptions])(
  "the panel stays within its bounds, reads alike both ways, and is absent on the diagonal",
  (inputs, options) => {
    const { panel } = panelOf(inputs, withOptions(options));
    for (const measure of measures) expect(unsound(panel, measure)).toEqual([]);
  },
);

/** The cells of which something does not hold that holds of every one. */
const unsound = ({ reason, coverage, ...values }: SimilarityPanel, measure: SimilarityMeasure): number[] =>
  [...values[measure].keys()].filter((cell) => {
    const n = members.length;
    const mirror = (cell % n) * n + Math.floor(cell / n);
    const [value = 0, why = 0, share = -1] = [values[measure][cell], reason[measure][cell], coverage[measure][cell]];
    const known = why === KNOWN && value >= -1 && value <= 1 && share > 0;
    const absent = why !== KNOWN && Number.isNaN(value);
    const alike = Object.is(value, values[measure][mirror]) && why === reason[measure][mirror];
    const self = cell !== mirror || why === reasonCode("not-applicable");
    return !((known || absent) && share >= 0 && share <= 1 && alike && self);
  });

property.prop([anyWorld, anyOptions, fc.shuffledSubarray([...members], { minLength: 7, maxLength: 7 }), anyDyad])(
  "follows the states when their codes are exchanged",
  (inputs, options, others, [a = "", b = ""]) => {
    const settings = withOptions(options);
    const names = new Map(members.map((code, i) => [code, others[i] ?? code]));
    const before = panelOf(inputs, settings).panel;
    const after = panelOf({ ...renamed(inputs, names), whole }, settings).panel;
    const cellOf = (one: string, other: string): number =>
      members.indexOf(one) * members.length + members.indexOf(other);
    const [cell, moved] = [cellOf(a, b), cellOf(names.get(a) ?? a, names.get(b) ?? b)];
    for (const measure of measures) {
      sameMaybe(
        maybeAt(after[measure], after.reason[measure], moved),
        maybeAt(before[measure], before.reason[measure], cell),
        `${measure} ${a} ${b}`,
      );
    }
  },
);

/** The four measures of a pair once more, word for word from their sources, over the places where both ties are known. */
function plainly(x: number[], y: number[], w: number[], top: number) {
  const n = x.length;
  const sum = (values: number[]): number => values.reduce((one, other) => one + other, 0);
  const [meanX, meanY] = [sum(x) / n, sum(y) / n];
  const middle = (meanX + meanY) / 2;
  const d = sum(x.map((tie, k) => (tie - (y[k] ?? 0)) ** 2));
  const forKappa =
    sum(x.map((tie) => (tie - meanX) ** 2)) + sum(y.map((tie) => (tie - meanY) ** 2)) + n * (meanX - meanY) ** 2;
  const forPi = sum(x.map((tie, k) => (tie - middle) ** 2 + ((y[k] ?? 0) - middle) ** 2));
  const far = sum(x.map((tie, k) => (w[k] ?? 0) * Math.abs(tie - (y[k] ?? 0))));
  return {
    s: 1 - (2 * sum(x.map((tie, k) => Math.abs(tie - (y[k] ?? 0))))) / (top * n),
    weighted: 1 - (2 * far) / (top * sum(w)),
    kappa: 1 - d / forKappa,
    pi: 1 - d / forPi,
  };
}

const anySize = fc.integer({ min: 2, max: 12 });
property.prop([
  anySize.chain((n) =>
    fc.tuple(
      fc.constant(n),
      fc.array(fc.constantFrom(0, 0, 1, 2, 3), { minLength: n * n, maxLength: n * n }),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: n, maxLength: n }),
    ),
  ),
])("agrees with the formulas of the sources", ([n, cells, weights]) => {
  const ties = Float64Array.from({ length: n * n }, (_, cell) => {
    const [i, j] = [Math.floor(cell / n), cell % n];
    return i === j ? 3 : (cells[Math.min(i, j) * n + Math.max(i, j)] ?? 0);
  });
  const panel = similarityPanel({
    actors: Array.from({ length: n }, (_, i) => `S${String(i).padStart(2, "0")}`),
    ties,
    top: 3,
    placed: new Uint8Array(n).fill(1),
    selfTie: "maximum",
    weights: Float64Array.from(weights),
  });
  const row = (i: number): number[] => [...ties.slice(i * n, i * n + n)];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const plain = plainly(row(i), row(j), weights, 3);
      for (const measure of measures) {
        const found = panel[measure][i * n + j] ?? Number.NaN;
        if (Number.isNaN(found)) expect(Number.isFinite(plain[measure])).toBe(false);
        else expect(found).toBeCloseTo(plain[measure], 10);
      }
    }
  }
});

property.prop([anyWorld, fc.constantFrom("CCC", "DDD", "EEE")])(
  "S never falls when both enter into the same pact with a third state",
  (inputs, third) => {
    const settings = withOptions({});
    const joined = [cow(98, ["AAA", third], "I"), cow(99, ["BBB", third], "I")];
    const [before, after] = [inputs, { ...inputs, facts: [...inputs.facts, ...joined] }].map((some) =>
      allianceS(indexInputs(some), "AAA", "BBB", YEAR, settings),
    );
    if (before === undefined || after === undefined) throw new Error("found no figure; expected two");
    if (!isKnown(before.value) || !isKnown(after.value)) return;
    // A place that was not known before may be known after, and then it is one of agreement.
    expect(after.value).toBeGreaterThanOrEqual(before.value - 1e-12);
    expect(after.coverage).toBeGreaterThanOrEqual(before.coverage);
  },
);

/** Over all states: among allied ones, a state that is perhaps allied has no place, known or unknown. */
property.prop([anyWorld, anyOptions, anyDyad, anyDyad])(
  "a treaty of which nobody knows whether it is in force makes no similarity more certain",
  (inputs, options, [a = "", b = ""], parties) => {
    const settings = withOptions({ ...options, states: "all" });
    const undated = cow(98, parties, "I", { valid: "1950/" });
    const [before, after] = [inputs, { ...inputs, facts: [...inputs.facts, undated] }].map(indexInputs);
    if (before === undefined || after === undefined) throw new Error("two indices");
    for (const measure of measures) {
      const [told, unsaid] = [before, after].map((index) => formulas[measure](index, a, b, YEAR, settings));
      expect(unsaid?.coverage ?? 1, measure).toBeLessThanOrEqual(told?.coverage ?? 0);
    }
  },
);

test("each measure is known for many of these inputs, so that no law holds of it for want of a value", () => {
  const known = new Map(measures.map((measure) => [measure, 0]));
  for (const [inputs, [a = "", b = ""]] of fc.sample(fc.tuple(anyWorld, anyDyad), { numRuns: 100, seed: 1 })) {
    const index = indexInputs(inputs);
    for (const measure of measures)
      if (isKnown(formulas[measure](index, a, b, YEAR, withOptions({})).value))
        known.set(measure, (known.get(measure) ?? 0) + 1);
  }
  expect(Math.min(...known.values())).toBeGreaterThan(20);
});
