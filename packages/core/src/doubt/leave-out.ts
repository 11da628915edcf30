import { tellingReason } from "../cohesion/missing-reason.ts";
import { dimensions as order } from "../cohesion/settings.ts";
import type { DimensionId, DyadCohesion } from "../cohesion/types.ts";
import type { ActorId } from "../units/ids.ts";
import { isKnown, type Maybe } from "../units/missing.ts";

/** What a group's figures come to when one thing is left out of them. */
export type LeftOut = {
  /** C(G) over what is left, 0–1. */
  readonly value: Maybe;
  /** What is left less C(G), −1–1; missing where either is. */
  readonly difference: Maybe;
  /** The dyad of the lowest cohesion in what is left, the first among equals; null when none is known. */
  readonly weakest: readonly [ActorId, ActorId] | null;
};
export type WithoutDimension = LeftOut & { readonly dimension: DimensionId };
export type WithoutMember = LeftOut & { readonly member: ActorId };

type Scored = { readonly a: ActorId; readonly b: ActorId; readonly value: Maybe };

/**
 * C(G) without each dimension in turn, its weight set to 0 and the others as they are. Missing, with the dyads' reason, where no
 * dyad is known in another dimension that has a weight. OECD/JRC 2008, ch. 7, doi:10.1787/9789264043466-en
 */
export function withoutEachDimension(dyads: readonly DyadCohesion[]): WithoutDimension[] {
  const whole = meanOf(dyads.map(scored));
  return order.map((dimension) => ({
    dimension,
    ...leftOut(
      whole,
      dyads.map(({ a, b, dimensions }) => ({ a, b, value: weighedWithout(dimensions, dimension) })),
    ),
  }));
}

/** C(G) of the group without each member in turn: the mean over the dyads of the others. None for a group of two. */
export function withoutEachMember(members: readonly ActorId[], dyads: readonly DyadCohesion[]): WithoutMember[] {
  if (members.length < 3) return [];
  const all = dyads.map(scored);
  const whole = meanOf(all);
  return members.map((member) => ({
    member,
    ...leftOut(
      whole,
      all.filter(({ a, b }) => a !== member && b !== member),
    ),
  }));
}

const scored = ({ a, b, figure }: DyadCohesion): Scored => ({ a, b, value: figure.value });

function leftOut(whole: Maybe, left: readonly Scored[]): LeftOut {
  const value = meanOf(left);
  const difference = isKnown(value) && isKnown(whole) ? value - whole : isKnown(value) ? whole : value;
  let weakest: Scored | null = null;
  for (const dyad of left) {
    if (isKnown(dyad.value) && (weakest === null || dyad.value < (weakest.value as number))) weakest = dyad;
  }
  return { value, difference, weakest: weakest && [weakest.a, weakest.b] };
}

function meanOf(dyads: readonly Scored[]): Maybe {
  const known = dyads.map(({ value }) => value).filter(isKnown);
  if (known.length === 0) return tellingReason(dyads.map(({ value }) => value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function weighedWithout(scores: DyadCohesion["dimensions"], without: DimensionId): Maybe {
  let sum = 0;
  let known = 0;
  const others = scores.filter(({ dimension, weight }) => dimension !== without && weight > 0);
  for (const { weight, figure } of others) {
    if (!isKnown(figure.value)) continue;
    known += weight;
    sum += weight * figure.value;
  }
  return known > 0 ? sum / known : tellingReason(others.map(({ figure }) => figure.value));
}
