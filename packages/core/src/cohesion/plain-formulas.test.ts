import { fc, test as property } from "@fast-check/vitest";
import { expect } from "vitest";
import { anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { commitment } from "../indicators/commitment.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { interdependencePlace } from "../indicators/interdependence-place.ts";
import { partnerShare } from "../indicators/partner-share.ts";
import { sharedInstitutions } from "../indicators/shared-institutions.ts";
import { freedomFromStrain } from "../indicators/strain.ts";
import { dyadSupport } from "../indicators/support.ts";
import { treaty } from "../indicators/test-support.ts";
import { votingSimilarity } from "../indicators/voting-similarity.ts";
import { type ActorId, dyadsOf } from "../units/ids.ts";
import { isKnown, type Maybe } from "../units/missing.ts";
import { groupCohesion } from "./group.ts";
import { defaultSettings, dimensions } from "./settings.ts";
import type { Settings } from "./types.ts";

/** Cohesion once more from the figures of the dimensions, by the formulas as they are written. */

const states = [...anyStates];
const figures = {
  commitment: (...asked: Parameters<typeof commitment>) => commitment(...asked).figure,
  trade: interdependencePlace,
  voting: votingSimilarity,
  institutions: sharedInstitutions,
  support: dyadSupport,
  "freedom-from-strain": freedomFromStrain,
};
const anyWeights = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: dimensions.length, maxLength: dimensions.length })
  .filter((weights) => weights.some(Boolean));
const weighted = (weights: readonly number[], times = 1): Settings => ({
  ...defaultSettings,
  weights: Object.fromEntries(dimensions.map((d, i) => [d, (weights[i] ?? 0) * times])) as Settings["weights"],
});
/** Two against the third, or all three among themselves. */
const anySides = fc
  .tuple(fc.shuffledSubarray(states, { minLength: 3, maxLength: 3 }), fc.boolean())
  .map(([all, camps]) => ({ members: camps ? all.slice(0, 2) : all, against: camps ? all.slice(2) : [] }));

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
/** The mean of what there is, or null of nothing. */
const mean = (values: readonly number[]) => (values.length === 0 ? null : sum(values) / values.length);
const known = (value: Maybe) => (isKnown(value) ? value : null);
const there = (value: number | null): value is number => value !== null;

function same(found: Maybe, plain: number | null, what: string): void {
  if (isKnown(found) && plain !== null) expect(found, what).toBeCloseTo(plain, 12);
  else expect(known(found), what).toBe(plain);
}

property.prop([anyInputs, anyYear, anyWeights, anySides])(
  "dyads, group, weakest, spread, polarisation and cross-pressure are what the formulas give",
  (inputs, year, weights, { members, against }) => {
    const index = indexInputs(inputs);
    const settings = weighted(weights);
    const group = groupCohesion(index, { members, against, year }, settings);
    const scoreOf = (a: ActorId, b: ActorId) => {
      const scores = dimensions.map((dimension, i) => ({
        weight: weights[i] ?? 0,
        value: known(figures[dimension](index, a, b, year, settings).value),
      }));
      const of = scores.filter(({ value }) => value !== null);
      const all = sum(of.map(({ weight }) => weight));
      const value = all === 0 ? null : sum(of.map((score) => score.weight * (score.value ?? 0))) / all;
      return { value, coverage: all / sum(weights) };
    };
    const within = dyadsOf(members).map(([a, b]) => scoreOf(a, b));
    for (const [i, plain] of within.entries()) {
      const figure = group.dyads[i]?.figure;
      if (figure === undefined) throw new Error("a dyad less");
      same(figure.value, plain.value, "dyad");
      expect(figure.coverage).toBeCloseTo(plain.coverage, 12);
    }
    const values = within.map(({ value }) => value).filter(there);
    same(group.figure.value, mean(values), "group");
    expect(group.figure.coverage).toBeCloseTo(mean(within.map(({ coverage }) => coverage)) ?? 0, 12);
    expect(group.weakest === null).toBe(values.length === 0);
    if (group.weakest !== null) same(group.weakest.figure.value, Math.min(...values), "weakest");
    same(group.spread, values.length < 2 ? null : Math.max(...values) - Math.min(...values), "spread");
    const across = members.flatMap((m) => against.map((r) => scoreOf(m, r).value)).filter(there);
    const [inside, outside] = [mean(values), mean(across)];
    same(group.polarisation.value, inside === null || outside === null ? null : inside - outside, "polarisation");
    for (const { member, ...pressures } of group.crossPressure) {
      const pull = (partners: ActorId[], of: (partner: ActorId) => Maybe) =>
        partners.flatMap((partner) => (partner === member ? [] : [known(of(partner))])).filter(there);
      for (const [name, gather, of] of [
        ["trade", (pulls: number[]) => (pulls.length === 0 ? null : sum(pulls)), partnerShare],
        ["commitment", mean, figures.commitment],
        ["voting", mean, figures.voting],
      ] as const) {
        const value = (partner: ActorId) => of(index, member, partner, year, settings).value;
        const [out, home] = [gather(pull(against, value)), gather(pull(members, value))];
        const plain = out === null || home === null || out + home === 0 ? null : out / (out + home);
        same(pressures[name].value, plain, `cross-pressure in ${name}`);
      }
    }
  },
);

property.prop([anyInputs, anyYear, anyWeights, anySides, fc.constantFrom(2, 8, 0.5)])(
  "weights count by their proportions alone, and a common treaty makes a group multilateral",
  (inputs, year, weights, { members, against }, times) => {
    const index = indexInputs(inputs);
    const [one, other] = [weighted(weights), weighted(weights, times)].map((settings) =>
      groupCohesion(index, { members, against, year }, settings),
    );
    if (one === undefined || other === undefined) throw new Error("two groups");
    same(one.figure.value, known(other.figure.value), "group");
    expect(one.figure.coverage).toBeCloseTo(other.figure.coverage, 12);
    same(one.polarisation.value, known(other.polarisation.value), "polarisation");
    const common = treaty(members, "consultation", { valid: "1995/.." });
    const bound = groupCohesion(
      indexInputs({ ...inputs, facts: [...inputs.facts, common] }),
      { members, against, year },
      weighted(weights),
    );
    expect(bound.multilaterality.value).toBe(1);
  },
);
