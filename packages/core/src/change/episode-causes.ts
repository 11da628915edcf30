import { lastDayNumber } from "../indicators/episodes.ts";
import { toldOf, weightOf } from "../indicators/weigh-episodes.ts";
import type { ActorId, FactId } from "../units/ids.ts";
import { fadingSlope } from "./attribute.ts";
import type { Cause, End, Moved } from "./types.ts";

type Weighed = { readonly weight: number; readonly full: number };

/**
 * The facts behind a change of support or of freedom from strain, c = 1 − e^−s or e^−s with s = Σ weights of the facts that count:
 * ±slope · (w′ − w) each, in closed form, which add up to c′ − c (attribute.ts). Scores of C, unscaled; facts of which the weight
 * stays are left out.
 */
export function episodeCauses(
  effect: "strain" | "support",
  before: End,
  after: End,
  [a, b]: readonly [ActorId, ActorId],
): Cause[] {
  const [was, is] = [weights(effect, before, a, b), weights(effect, after, a, b)];
  const sum = (all: ReadonlyMap<FactId, Weighed>) => [...all.values()].reduce((total, { weight }) => total + weight, 0);
  const slope = fadingSlope(sum(was), sum(is)) * (effect === "support" ? 1 : -1);
  const facts = [...new Set([...was.keys(), ...is.keys()])].sort();
  return facts.flatMap((fact): Cause[] => {
    const [from, to] = [was.get(fact), is.get(fact)];
    const difference = (to?.weight ?? 0) - (from?.weight ?? 0);
    if (difference === 0) return [];
    return [{ of: "fact", fact, moved: movedBetween(from, to), amount: slope * difference }];
  });
}

function movedBetween(from: Weighed | undefined, to: Weighed | undefined): Moved {
  if (from === undefined) return "came";
  if (to === undefined) return "went";
  return to.full === from.full && to.weight < from.weight ? "faded" : "changed";
}

function weights(effect: "strain" | "support", { index, year, settings }: End, a: ActorId, b: ActorId) {
  const asked = { effect, year, on: lastDayNumber(year), halfLifeYears: settings.halfLifeYears };
  const { counted, weights: found } = weightOf(index, toldOf(index, a, b), asked, () => true);
  const all = new Map<FactId, Weighed>();
  for (const [i, { fact, severity }] of counted.entries()) {
    const known = all.get(fact);
    all.set(fact, { weight: (known?.weight ?? 0) + (found[i] ?? 0), full: (known?.full ?? 0) + severity });
  }
  return all;
}
