import type { Settings } from "../cohesion/types.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { type GroupBalance, groupBalance } from "../structure/balance.ts";
import type { ActorId } from "../units/ids.ts";
import type { Maybe } from "../units/missing.ts";
import { type Comparison, difference } from "./compare.ts";
import type { Touched } from "./touched.ts";

/** The camps of the best division found. `exact`: whether it is proven to be the best. */
export type Camps = {
  readonly camps: readonly [readonly ActorId[], readonly ActorId[]];
  readonly apart: readonly ActorId[];
  readonly exact: boolean;
};

/** A pair whose sign is another in the scenario, or known there alone or before alone. */
export type TurnedTie = { readonly a: ActorId; readonly b: ActorId; readonly before: Maybe; readonly after: Maybe };

/** How a group and those it is set against fall into two camps, as published and as they would. */
export type BalanceShift = {
  /** Complete triads, their balanced share, frustration with its floor, and balance of ties. */
  readonly comparisons: readonly Comparison[];
  readonly turned: readonly TurnedTie[];
  readonly base: Camps;
  readonly scenario: Camps;
};

/**
 * The balance of the same group in an index and settings that differ from those of the base, but for the weights, by what is touched
 * alone: signs rest on commitments and strain, so that without either touched the base stands.
 */
export function balanceAfter(base: GroupBalance, index: Index, settings: Settings, touched: Touched): GroupBalance {
  const { members, against, year, pairs } = base;
  const stands = pairs.every(({ a, b }) => !touched.bonds(a, b) && !touched.episodes(a, b));
  return stands ? base : groupBalance(index, { members, against, year }, settings);
}

/** Two accounts of the same group side by side. Of each figure the difference is missing where either is. */
export function compareBalance(base: GroupBalance, scenario: GroupBalance): BalanceShift {
  const figuresOf = ({ figures }: GroupBalance) => [
    figures.completeTriads,
    figures.balancedTriads,
    figures.index,
    figures.floor,
    figures.lineBalance,
  ];
  const after = figuresOf(scenario);
  return {
    comparisons: figuresOf(base).flatMap((figure, i) => {
      const other = after[i];
      return other === undefined ? [] : [{ base: figure, scenario: other, difference: difference(figure, other) }];
    }),
    turned: base.pairs.flatMap(({ a, b, figure }, i) => {
      const [before, now] = [figure.value, scenario.pairs[i]?.figure.value ?? figure.value];
      return JSON.stringify(before) === JSON.stringify(now) ? [] : [{ a, b, before, after: now }];
    }),
    base: campsOf(base),
    scenario: campsOf(scenario),
  };
}

const campsOf = ({ frustration: { camps, apart, exact } }: GroupBalance): Camps => ({ camps, apart, exact });
