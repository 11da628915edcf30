import { multilaterality } from "../cohesion/multilaterality.ts";
import { dimensions as order } from "../cohesion/settings.ts";
import type { DimensionId, DyadCohesion, GroupCohesion, Rung, Settings } from "../cohesion/types.ts";
import { bindingOf } from "../indicators/commitment.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { interdependencePlace } from "../indicators/interdependence-place.ts";
import { unanswerable } from "../indicators/state-system.ts";
import { freedomFromStrain } from "../indicators/strain.ts";
import { dyadSupport } from "../indicators/support.ts";
import type { FactId } from "../units/ids.ts";
import { isKnown, type Maybe, type Missing } from "../units/missing.ts";
import { claimsByDyad, commonFacts, type DyadParts, partsOf } from "./fact-parts.ts";
import { pairWithoutFacts, withoutFacts } from "./without-facts.ts";

/** What a group's dyads come to without some facts, each part worked out once by the functions that make the published figures. */
export type FactEvaluator = {
  /** The facts that tell whether one instrument has all members. */
  readonly common: readonly FactId[];
  /** The facts of each dyad that matter, in the order of the dyads. */
  readonly bonds: readonly (readonly FactId[])[];
  readonly facts: readonly (readonly FactId[])[];
  readonly rung: (dyad: number, gone: readonly FactId[]) => Rung | Missing;
  /** One dimension of a dyad. */
  readonly score: (dyad: number, dimension: DimensionId, gone: readonly FactId[]) => Maybe;
  /** C(i,j), NaN when unknown. */
  readonly cohesion: (dyad: number, gone: readonly FactId[]) => number;
  readonly multilaterality: (gone: readonly FactId[]) => Maybe;
  readonly parts: readonly DyadParts[];
};

export function factEvaluator(index: Index, group: GroupCohesion, settings: Settings): FactEvaluator {
  const { dyads, members, against, year } = group;
  const claims = claimsByDyad(index, dyads, settings);
  const parts = dyads.map((dyad) => partsOf(index, dyad, settings, claims));
  const relevant = parts.map(({ byDimension }) =>
    order.map((dimension) => ({ dimension, facts: new Set(byDimension[dimension]) })),
  );
  const memo = new Map<string, Scored>();

  const scored = (dyad: number, dimension: DimensionId, gone: readonly FactId[]): Scored => {
    const own = relevant[dyad]?.find((one) => one.dimension === dimension)?.facts;
    const left = gone.filter((id) => own?.has(id));
    const name = `${dyad}/${dimension}/${left.toSorted().join(" ")}`;
    const known = memo.get(name);
    if (known !== undefined) return known;
    const pair = dyads[dyad] as DyadCohesion;
    const made =
      left.length === 0 ? asPublished(pair, dimension) : without(pair, dimension, left, parts[dyad]?.keys ?? []);
    memo.set(name, made);
    return made;
  };

  const without = (
    pair: DyadCohesion,
    dimension: DimensionId,
    left: readonly FactId[],
    keys: readonly string[],
  ): Scored => {
    const light = pairWithoutFacts(index, new Set(left), keys);
    const asked = [light, pair.a, pair.b, year, settings] as const;
    switch (dimension) {
      case "commitment": {
        if (unanswerable(index, [pair.a, pair.b], year)) return asPublished(pair, dimension);
        const { rung } = bindingOf(light, pair.a, pair.b, year);
        return { value: typeof rung === "string" ? settings.ladder[rung] : rung, rung };
      }
      case "trade":
        return { value: interdependencePlace(...asked).value };
      case "support":
        return { value: dyadSupport(...asked).value };
      case "freedom-from-strain":
        return { value: freedomFromStrain(...asked).value };
      case "voting":
      case "institutions":
        return asPublished(pair, dimension);
    }
  };

  const wholes = new Map<string, Maybe>();
  const common = new Set(commonFacts(index, group));
  return {
    common: [...common],
    parts,
    bonds: parts.map(({ byDimension }) => byDimension.commitment),
    facts: parts.map(({ byDimension }) => [...new Set(order.flatMap((dimension) => byDimension[dimension]))]),
    rung: (dyad, gone) => scored(dyad, "commitment", gone).rung ?? { missing: "no-fact" },
    score: (dyad, dimension, gone) => scored(dyad, dimension, gone).value,
    cohesion: (dyad, gone) => {
      let sum = 0;
      let known = 0;
      for (const dimension of order) {
        const { value } = scored(dyad, dimension, gone);
        const weight = settings.weights[dimension];
        if (!isKnown(value)) continue;
        sum += weight * value;
        known += weight;
      }
      return known > 0 ? sum / known : Number.NaN;
    },
    multilaterality: (gone) => {
      const left = gone.filter((id) => common.has(id));
      if (left.length === 0) return group.multilaterality.value;
      const name = left.toSorted().join(" ");
      const known = wholes.get(name);
      if (known !== undefined) return known;
      const { value } = multilaterality(withoutFacts(index, new Set(left)), { shape: "group", members, against }, year);
      wholes.set(name, value);
      return value;
    },
  };
}

type Scored = { readonly value: Maybe; readonly rung?: Rung | Missing };

function asPublished(pair: DyadCohesion, dimension: DimensionId): Scored {
  const value = pair.dimensions.find((score) => score.dimension === dimension)?.figure.value ?? { missing: "no-fact" };
  return dimension === "commitment" ? { value, rung: pair.commitment.rung } : { value };
}
