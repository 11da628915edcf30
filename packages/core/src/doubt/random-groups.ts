import { quantile } from "../cohesion/quantiles.ts";
import { seededRandom } from "../cohesion/random.ts";
import type { Sampling } from "../cohesion/range.ts";
import type { ActorId } from "../units/ids.ts";
import { type Maybe, missing } from "../units/missing.ts";

/** C(i,j) of all pairs of the states of one year, n × n, symmetric, NaN where unknown, and its coverage, 0–1. */
export type WorldCohesion = {
  /** Those of which any pair is known. */
  readonly states: readonly ActorId[];
  /** How many states there were in the year. */
  readonly system: number;
  readonly cohesion: Float64Array;
  readonly coverage: Float64Array;
};

/** The mean over the known pairs of a group, as C(G); the mean coverage of all pairs; and how many are known. */
export type Within = {
  readonly value: Maybe;
  readonly coverage: number;
  readonly known: number;
  readonly pairs: number;
};

/** What random groups of a size come to. */
export type RandomGroups = {
  readonly size: number;
  readonly seed: number;
  /** Groups drawn, and C(G) in ascending order of those in which any pair is known. */
  readonly drawn: number;
  readonly values: Float64Array;
  /** The median of their coverage. */
  readonly coverage: number;
};

/** How many of the random groups are less cohesive than a value, and how many are as cohesive. */
export type Place = { readonly below: number; readonly equal: number; readonly of: number };

const STREAM = 5;
/** A group of more than this share of the states is nearly the same in every draw. */
export const LARGEST_SHARE = 0.5;

/** Where fewer than this share of a year's states are known, they are no picture of the world. */
export const LEAST_KNOWN = 0.5;

/** The most members for which random groups are drawn; 0: none are, because too few states are known. */
export const largestDrawn = ({
  states,
  system,
}: {
  readonly states: { readonly length: number };
  readonly system: number;
}): number => {
  const most = Math.floor(states.length * LARGEST_SHARE);
  return most < 2 || states.length < system * LEAST_KNOWN ? 0 : most;
};

/** C(G) of a group from the figures of its pairs; a member that is not among the states has no known pair. "no-fact" when none is known. */
export function cohesionWithin(world: WorldCohesion, members: readonly ActorId[]): Within {
  const places = new Map(world.states.map((id, i) => [id, i]));
  return within(
    world,
    members.map((id) => places.get(id) ?? -1),
  );
}

function within({ states, cohesion, coverage }: WorldCohesion, places: readonly number[] | Int32Array): Within {
  const n = states.length;
  let sum = 0;
  let known = 0;
  let covered = 0;
  for (let i = 1; i < places.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const [a, b] = [places[i] as number, places[j] as number];
      if (a < 0 || b < 0) continue;
      const cell = a * n + b;
      covered += coverage[cell] as number;
      const value = cohesion[cell] as number;
      if (Number.isNaN(value)) continue;
      sum += value;
      known += 1;
    }
  }
  const pairs = (places.length * (places.length - 1)) / 2;
  return {
    value: known > 0 ? sum / known : missing("no-fact"),
    coverage: pairs > 0 ? covered / pairs : 0,
    known,
    pairs,
  };
}

/**
 * Random groups of `size` different states, every state and so every group alike likely, the states in alphabetical order so that the
 * same seed gives the same groups. A group in which no pair is known counts among those drawn, and has no value.
 * Null when the size is below 2 or above `largestDrawn`.
 */
export function randomGroups(world: WorldCohesion, size: number, { draws, seed }: Sampling): RandomGroups | null {
  const n = world.states.length;
  if (size < 2 || size > largestDrawn(world)) return null;
  const random = seededRandom(seed, STREAM);
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const values = new Float64Array(draws);
  const coverages = new Float64Array(draws);
  let counted = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    // The first steps of Fisher and Yates's shuffle, from wherever the last one left the order.
    for (let i = 0; i < size; i += 1) {
      const chosen = i + Math.floor(random() * (n - i));
      const state = order[chosen] as number;
      order[chosen] = order[i] as number;
      order[i] = state;
    }
    const { value, coverage } = within(world, order.subarray(0, size));
    if (typeof value !== "number") continue;
    values[counted] = value;
    coverages[counted] = coverage;
    counted += 1;
  }
  return {
    size,
    seed,
    drawn: draws,
    values: values.subarray(0, counted).sort(),
    coverage: counted === 0 ? 0 : quantile(coverages.subarray(0, counted).sort(), 0.5),
  };
}

/** Rounding apart, how many values are below, and how many are the same. */
export function placeAmong({ values }: Pick<RandomGroups, "values">, value: number): Place {
  const same = 1e-12;
  let below = 0;
  let equal = 0;
  for (const other of values) {
    if (other < value - same) below += 1;
    else if (other <= value + same) equal += 1;
  }
  return { below, equal, of: values.length };
}

/** Where a value stands among the others, 0 (below all) to 1 (above all), equals counting half; missing when there are none. */
export const quantileOf = ({ below, equal, of }: Place): Maybe =>
  of === 0 ? missing("too-few") : (below + equal / 2) / of;
