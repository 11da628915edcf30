import { type GroupQuestion, groupCohesion } from "../cohesion/group.ts";
import type { GroupCohesion, Rung, Settings } from "../cohesion/types.ts";
import type { Fact } from "../facts/fact.ts";
import type { Index } from "../indicators/index-inputs.ts";
import type { FactId } from "../units/ids.ts";
import type { Missing } from "../units/missing.ts";
import { type FactEvaluator, factEvaluator } from "./fact-evaluator.ts";
import { reachOf } from "./reach.ts";
import { MOST_FACTS, subsets } from "./subsets.ts";
import { type Aspect, aspects, bindingOf, shapeKind, type Tie, tieOf, type Verdict, verdictOf } from "./verdict.ts";
import { withoutFacts } from "./without-facts.ts";

/** The smallest set of facts whose absence turns one aspect of the verdict. */
export type Turning = {
  readonly aspect: Aspect;
  /** Null: none of at most `most` facts. Of several sets of one size the one that was found first, less certain facts being tried first. */
  readonly facts: readonly FactId[] | null;
  /** The verdict without them. */
  readonly becomes: Verdict | null;
  /** How many sets were tried, and whether those were all that had to be. */
  readonly tried: number;
  readonly complete: boolean;
};

export type TurningFacts = { readonly verdict: Verdict; readonly most: number; readonly turnings: readonly Turning[] };

/** Sets that are tried for one aspect at most. */
export const MOST_TRIED = 20_000;

type Search = { readonly found: readonly FactId[] | null; readonly tried: number; readonly complete: boolean };
type Component = {
  readonly facts: readonly FactId[];
  readonly turns: (gone: readonly FactId[]) => boolean;
  /** Whether a set of this size can turn it at all. */
  readonly can?: (size: number) => boolean;
};

/**
 * "Which three facts, if wrong, turn this verdict?" For each aspect of the verdict the smallest set of at most three facts without which
 * it would read otherwise, a fact being withdrawn as a what-if withdraws it. Exact: sizes in order, and within a size every set that can
 * matter, which are the sets within the facts of one dyad and of the whole (how they are bound), of the pairs whose tie they can change
 * (shape), of the weakest dyad and one other (weakest). Beyond `limit` sets of an aspect the search ends and says so.
 */
export function turningFacts(
  index: Index,
  question: GroupQuestion,
  settings: Settings,
  limit = MOST_TRIED,
): TurningFacts {
  const group = groupCohesion(index, question, settings);
  const verdict = verdictOf(group);
  const facts = factEvaluator(index, group, settings);
  const searches: Readonly<Record<Aspect, () => readonly Component[]>> = {
    binding: () => bindingParts(group, verdict, facts),
    shape: () => shapeParts(group, verdict, facts),
    weakest: () => weakestParts(group, facts, settings),
  };
  const turnings = aspects.map((aspect): Turning => {
    const { found, tried, complete } = smallest(index, searches[aspect](), limit);
    const becomes = found && verdictOf(groupCohesion(withoutFacts(index, new Set(found)), question, settings));
    return { aspect, facts: found, becomes, tried, complete };
  });
  return { verdict, most: MOST_FACTS, turnings };
}

function smallest(index: Index, components: readonly Component[], limit: number): Search {
  let tried = 0;
  const ordered = components.map((component) => ({
    ...component,
    facts: leastCertainFirst(index, component.facts),
  }));
  for (let size = 1; size <= MOST_FACTS; size += 1) {
    for (const { facts, turns, can } of ordered) {
      if (can?.(size) === false) continue;
      for (const gone of subsets(facts, size)) {
        if (tried === limit) return { found: null, tried, complete: false };
        tried += 1;
        if (turns(gone)) return { found: gone, tried, complete: true };
      }
    }
  }
  return { found: null, tried, complete: true };
}

const doubt = { low: 0, moderate: 1, high: 2 } as const;
function leastCertainFirst(index: Index, facts: readonly FactId[]): FactId[] {
  const rank = (id: FactId): number => doubt[(index.facts.get(id) as Fact).confidence];
  return [...new Set(facts)].sort((x, y) => rank(x) - rank(y) || (x < y ? -1 : 1));
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A smallest set changes the whole, or one dyad alone: taking its part in that one is enough. */
function bindingParts(group: GroupCohesion, { binding }: Verdict, facts: FactEvaluator): Component[] {
  const rungs = rungsWithout(group, facts);
  const turns = (gone: readonly FactId[]): boolean => {
    return !same(bindingOf(rungs(gone), facts.multilaterality(gone)), binding);
  };
  return [{ facts: facts.common, turns }, ...facts.bonds.map((own) => ({ facts: own, turns }))];
}

/** The rungs of all dyads without some facts; those that none of the facts concerns are as they are. */
function rungsWithout(group: GroupCohesion, facts: FactEvaluator) {
  const published = group.dyads.map(({ commitment }) => commitment.rung);
  const concerned = new Map<FactId, Set<number>>();
  for (const [dyad, own] of facts.bonds.entries())
    for (const id of own) concerned.set(id, (concerned.get(id) ?? new Set()).add(dyad));
  return (gone: readonly FactId[]): (Rung | Missing)[] => {
    const rungs = [...published];
    for (const id of gone) for (const dyad of concerned.get(id) ?? []) rungs[dyad] = facts.rung(dyad, gone);
    return rungs;
  };
}

/** The shape hangs on ties alone: a fact that changes none of them, whatever else is gone, need not be tried. */
function shapeParts(group: GroupCohesion, { shape }: Verdict, facts: FactEvaluator): Component[] {
  const pivotal = new Set<FactId>();
  for (const [dyad, own] of facts.bonds.entries()) {
    const tie = (gone: readonly FactId[]): Tie => tieOf(facts.rung(dyad, gone));
    for (let size = 1; size <= MOST_FACTS; size += 1) {
      for (const gone of subsets(own, size)) {
        const now = tie(gone);
        for (const id of gone) if (tie(gone.filter((other) => other !== id)) !== now) pivotal.add(id);
      }
    }
  }
  const rungs = rungsWithout(group, facts);
  const seen = new Map<string, boolean>();
  const turns = (gone: readonly FactId[]): boolean => {
    const ties = rungs(gone).map(tieOf);
    const name = ties.join("");
    const before = seen.get(name);
    if (before !== undefined) return before;
    const turned = !same(shapeKind(group.members, group.dyads, ties), shape);
    seen.set(name, turned);
    return turned;
  };
  return [{ facts: [...pivotal], turns }];
}

/** The weakest dyad is another when it becomes unknown, or when one other falls below it. */
function weakestParts(group: GroupCohesion, facts: FactEvaluator, settings: Settings): Component[] {
  const weakest = group.weakest === null ? -1 : group.dyads.indexOf(group.weakest);
  const of = (dyad: number): readonly FactId[] => facts.facts[dyad] ?? [];
  const others = group.dyads.map((_, dyad) => dyad).filter((dyad) => dyad !== weakest);
  if (weakest === -1)
    return others.map((dyad) => ({ facts: of(dyad), turns: (gone) => !Number.isNaN(facts.cohesion(dyad, gone)) }));
  const highest = reachOf(facts, weakest, settings);
  const rivals = others.map((dyad) => ({ dyad, lowest: reachOf(facts, dyad, settings) }));
  return [
    { facts: of(weakest), turns: (gone) => Number.isNaN(facts.cohesion(weakest, gone)) },
    ...rivals.map(({ dyad, lowest }) => ({
      facts: [...of(weakest), ...of(dyad)],
      can: (size: number) => (lowest[size]?.least ?? 0) <= (highest[size]?.most ?? 1),
      turns: (gone: readonly FactId[]) => {
        const [own, other] = [facts.cohesion(weakest, gone), facts.cohesion(dyad, gone)];
        return other < own || (other === own && dyad < weakest);
      },
    })),
  ];
}
