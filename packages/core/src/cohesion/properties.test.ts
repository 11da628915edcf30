import { fc, test as property } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { anyFact, anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { expectEqual } from "../indicators/expect-equal.ts";
import type { Figure } from "../indicators/figure.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { fact, flow, point, renamed, unknown } from "../indicators/test-support.ts";
import type { Inputs } from "../inputs.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, type Maybe } from "../units/missing.ts";
import { groupCohesion } from "./group.ts";
import { defaultSettings } from "./settings.ts";
import { spreadFigure, weakestDyadFigure } from "./spread.ts";
import type { GroupCohesion } from "./types.ts";

const states = [...anyStates];
const [first = "", second = "", third = ""] = states;

const ask = (inputs: Inputs, year: Year, members: ActorId[] = states, against: ActorId[] = []) =>
  groupCohesion(indexInputs(inputs), { members, against, year }, defaultSettings);

/** Every figure of a group by a name that does not depend on the order of the members. */
function figuresOf(group: GroupCohesion, other = (actor: ActorId) => actor): Map<string, Figure> {
  const pair = (a: ActorId, b: ActorId) => [other(a), other(b)].sort().join("-");
  return new Map([
    ["group", group.figure],
    ["multilaterality", group.multilaterality],
    ["polarisation", group.polarisation],
    ["weakest dyad", weakestDyadFigure(group)],
    ["spread", spreadFigure(group)],
    ...group.dyads.flatMap(({ a, b, figure, dimensions }): [string, Figure][] => [
      [pair(a, b), figure],
      ...dimensions.map((score): [string, Figure] => [`${pair(a, b)} ${score.dimension}`, score.figure]),
    ]),
    ...group.crossPressure.flatMap(({ member, trade, commitment, voting }): [string, Figure][] => [
      [`${other(member)} trade`, trade],
      [`${other(member)} commitment`, commitment],
      [`${other(member)} voting`, voting],
    ]),
  ]);
}

const rounded = (value: Maybe) => (isKnown(value) ? Math.round(value * 1e9) : value);
const values = (figures: Map<string, Figure>) =>
  Object.fromEntries([...figures].map(([name, { value, coverage }]) => [name, [rounded(value), rounded(coverage)]]));

describe("for any inputs", () => {
  property.prop([anyInputs, anyYear])(
    "every figure lies in its range, and its coverage between 0 and 1",
    (inputs, year) => {
      for (const [name, { value, coverage }] of figuresOf(ask(inputs, year, [first, second], [third]))) {
        expect(coverage >= 0 && coverage <= 1, name).toBe(true);
        if (isKnown(value)) expect(value >= (name === "polarisation" ? -1 : 0) && value <= 1 + 1e-12, name).toBe(true);
      }
    },
  );

  property.prop([anyInputs, anyYear, fc.shuffledSubarray(states, { minLength: 3 })])(
    "the order of the members does not matter",
    (inputs, year, order) => {
      expectEqual(values(figuresOf(ask(inputs, year, order))), values(figuresOf(ask(inputs, year))));
    },
  );

  property.prop([anyInputs, anyYear, fc.shuffledSubarray(states, { minLength: 3 })])(
    "exchanging the codes of states exchanges their figures, and nothing else",
    (inputs, year, codes) => {
      const names = new Map(states.map((state, i) => [state, codes[i] ?? state]));
      const other = (actor: ActorId) => names.get(actor) ?? actor;
      const before = figuresOf(ask(inputs, year, [first, second], [third]), other);
      const after = figuresOf(ask(renamed(inputs, names), year, [other(first), other(second)], [other(third)]));
      expectEqual(values(after), values(before));
    },
  );

  property.prop([anyInputs, anyYear, fc.constantFrom(0.25, 2, 1024)])(
    "scaling all trade changes nothing",
    (inputs, year, factor) => {
      const series = inputs.series.map((p) =>
        p.indicator === "trade.flow" && p.value !== null ? { ...p, value: p.value * factor } : p,
      );
      expectEqual(values(figuresOf(ask({ ...inputs, series }, year))), values(figuresOf(ask(inputs, year))));
    },
  );

  property.prop([anyInputs, anyYear])(
    "an unknown quantity or a blank figure adds no coverage and changes no value",
    (inputs, year) => {
      const blank = (["unga.kappa", "igo.joint"] as const).map((indicator) =>
        point(indicator, first, second, year, null, { dataset: "blank-data" }),
      );
      const claim = fact("trade-share", {
        from: first,
        to: second,
        flow: "total",
        year,
        share: unknown,
        firstPublisher: "Customs",
      });
      const before = ask(inputs, year).figure;
      const after = ask(
        {
          ...inputs,
          facts: [...inputs.facts, claim],
          series: [...inputs.series, ...blank, flow(first, second, year, null, { dataset: "blank-data" })],
        },
        year,
      ).figure;
      expect(after.coverage).toBeLessThanOrEqual(before.coverage + 1e-12);
      if (isKnown(before.value) && isKnown(after.value) && after.coverage === before.coverage) {
        expect(after.value).toBeCloseTo(before.value, 9);
      }
    },
  );

  property.prop([anyInputs, anyYear])(
    "a member of which nothing is known lowers the coverage and leaves the value",
    (inputs, year) => {
      const without = ask(inputs, year).figure;
      const together = ask(inputs, year, [...states, "JPN"]).figure;
      expect(together.coverage).toBeCloseTo(without.coverage / 2, 12);
      expect(rounded(together.value)).toEqual(isKnown(without.value) ? rounded(without.value) : expect.anything());
    },
  );

  property.prop([anyInputs, anyYear, anyFact])(
    "a known strain never raises freedom from it, nor does support lower support",
    (inputs, year, added) => {
      const [less, more] = [inputs.facts, [...inputs.facts, added]].map(
        (facts) => ask({ ...inputs, facts }, year).dyads,
      );
      for (const [dimension, sign] of [
        ["support", 1],
        ["freedom-from-strain", -1],
      ] as const) {
        const scores = (dyads: typeof less) =>
          (dyads ?? []).map(({ dimensions }) => dimensions.find((s) => s.dimension === dimension)?.figure.value);
        const before = scores(less);
        for (const [i, after] of scores(more).entries()) {
          const value = before[i];
          if (typeof value === "number" && typeof after === "number") {
            expect(sign * (after - value)).toBeGreaterThanOrEqual(-1e-12);
          }
        }
      }
    },
  );
});
