import { fc, test as property } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { FactRecord } from "../facts/fact.ts";
import { anyFact, anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { testIndex } from "../indicators/test-support.ts";
import type { Inputs } from "../inputs.ts";
import { dyadsOf } from "../units/ids.ts";
import { isKnown, isMissing } from "../units/missing.ts";
import { doubtModel } from "./doubt-model.ts";
import { termValue } from "./doubt-terms.ts";
import { drawDyads } from "./draws.ts";
import { groupCohesion } from "./group.ts";
import { dirichlet, seededRandom } from "./random.ts";
import { cohesionRange } from "./range.ts";
import { rankTally } from "./rank-stability.ts";
import { defaultSettings } from "./settings.ts";

const members = [...anyStates];
const levels = fc.constantFrom("high", "moderate", "low" as const);
/** Facts of every confidence, where those of the arbitrary inputs are all certain. */
const confident = (records: readonly FactRecord[], confidence: readonly string[]): FactRecord[] =>
  records.map((record, i) => ({
    ...record,
    fact: { ...record.fact, confidence: confidence[i % confidence.length] } as FactRecord["fact"],
  }));
const anyLevels = fc.array(levels, { minLength: 1, maxLength: 7 });
const doubtful = fc
  .tuple(anyInputs, anyLevels)
  .map(([inputs, confidence]): Inputs => ({ ...inputs, facts: confident(inputs.facts, confidence) }));
const anyDoubts = fc.record({ weights: fc.boolean(), facts: fc.boolean(), data: fc.boolean() });

property.prop([doubtful, anyYear, anyDoubts, fc.nat()])(
  "draws in columns are those of the terms one by one",
  (inputs, year, doubts, seed) => {
    const index = indexInputs(inputs);
    const { dyads } = groupCohesion(index, { members, against: [], year }, defaultSettings);
    const model = doubtModel(index, dyads, defaultSettings);
    const random = seededRandom(seed, 1);
    const total = model.weights.reduce((sum, weight) => sum + weight, 0);
    const weights = Float64Array.from(model.weights);
    drawDyads(model, doubts, 8, seededRandom(seed, 1), (found) => {
      if (doubts.weights)
        dirichlet(
          model.weights.map((weight) => (30 * weight) / total),
          random,
          weights,
        );
      const kept = Uint8Array.from(model.keep, (keep) => (!doubts.facts || random() < keep ? 1 : 0));
      const pick = (variants: number) => (doubts.data ? Math.floor(random() * variants) : 0);
      const scores = model.terms.map((term) => termValue(term, kept, pick));
      for (const [dyad, value] of found.entries()) {
        const own = scores.slice(dyad * weights.length, (dyad + 1) * weights.length);
        const known = own.flatMap((score, d) => (Number.isNaN(score) ? [] : [{ score, weight: weights[d] ?? 0 }]));
        const all = known.reduce((sum, { weight }) => sum + weight, 0);
        const plain = known.reduce((sum, { score, weight }) => sum + score * weight, 0) / all;
        if (Number.isNaN(value)) expect(known).toEqual([]);
        else expect(value).toBeCloseTo(plain, 12);
      }
    });
  },
);

/** No trade claim, which leaves a share unknown and not what the series say; no dispute, which another claim would then win. */
const plainFact = anyFact.filter(({ fact }) => !fact.kind.endsWith("-share") && fact.dispute === undefined);
const anyWrong = fc.array(fc.tuple(plainFact, levels), { maxLength: 12, size: "large" });

property.prop([anyWrong, anyYear, fc.constantFrom("moderate", "low" as const), fc.nat()])(
  "facts that are surely wrong count as if they had not been told",
  (told, year, wrong, seed) => {
    const facts = told.flatMap(([record, confidence]) => confident([record], [confidence]));
    const settings = { ...defaultSettings, confidence: { high: 1, moderate: 1, low: 1, [wrong]: 0 } };
    const range = cohesionRange(testIndex({ facts }), { members, year }, settings, { draws: 3, seed });
    const right = facts.filter(({ fact }) => fact.confidence !== wrong);
    const { value } = groupCohesion(testIndex({ facts: right }), { members, against: [], year }, settings).figure;
    expect(isMissing(range.facts)).toBe(!isKnown(value));
    if (isMissing(range.facts) || !isKnown(value)) return;
    for (const end of [range.facts.low, range.facts.median, range.facts.high]) expect(end).toBeCloseTo(value, 12);
  },
);

describe("ranks", () => {
  const pairs = dyadsOf(["A", "B", "C", "D"]).map(([a, b]) => ({ a, b }));
  const anyDraw = fc.array(fc.constantFrom(0.1, 0.2, 0.3, 0.4, Number.NaN), { minLength: 6, maxLength: 6 });

  property.prop([fc.array(anyDraw, { minLength: 1, maxLength: 12 })])("are counted as a plain count says", (draws) => {
    const tally = rankTally(pairs);
    for (const draw of draws) tally.add(Float64Array.from(draw));
    const told = draws.map((draw) => draw.filter((value) => !Number.isNaN(value))).filter((known) => known.length > 0);
    for (const [i, { weakest, rank }] of tally.result().entries()) {
      const own = draws.filter((draw) => !Number.isNaN(draw[i]));
      const shares = own.map((draw) => {
        const known = draw.filter((value) => !Number.isNaN(value));
        const least = Math.min(...known);
        return draw[i] === least ? 1 / known.filter((value) => value === least).length : 0;
      });
      expect(weakest).toBeCloseTo(told.length === 0 ? 0 : shares.reduce((sum, x) => sum + x, 0) / told.length, 12);
      expect(isMissing(rank)).toBe(own.length === 0);
      if (isMissing(rank)) continue;
      const ranks = own.map((draw) => 1 + draw.filter((value) => value < (draw[i] ?? 0)).length).sort();
      for (const end of [rank.low, rank.median, rank.high]) expect(ranks).toContain(end);
      expect(rank.low).toBeLessThanOrEqual(rank.median);
      expect(rank.median).toBeLessThanOrEqual(rank.high);
    }
  });
});
