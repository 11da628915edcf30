import type { dimensions as order } from "../cohesion/settings.ts";
import type { DyadCohesion, GroupCohesion, Settings } from "../cohesion/types.ts";
import type { Fact } from "../facts/fact.ts";
import { episodeWeight, lastDayNumber } from "../indicators/episodes.ts";
import { factsOf, type Index, type TradeClaim } from "../indicators/index-inputs.ts";
import { obligationsInForce } from "../indicators/obligations.ts";
import { episodesOf, lineOf } from "../indicators/succession.ts";
import { dyadKey, type FactId, type Year } from "../units/ids.ts";
import { holdsOn, lastDayOf, touchesYear } from "../units/valid-time.ts";
import { disputesIn } from "./without-facts.ts";

/** Episodes of one effect of which the absence may turn something: with more than these, taking away the heaviest moves most. */
export const HEAVIEST = 3;

/** The facts of one dyad whose absence can change a dimension of it, by dimension, and the keys of the dyads on which it draws. */
export type DyadParts = {
  readonly byDimension: Readonly<Record<(typeof order)[number], readonly FactId[]>>;
  readonly keys: readonly string[];
};

/**
 * The facts on which a dyad's dimensions rest or would rest if others were gone: treaties and absences of the day, also those set aside;
 * claims about their trade; of its episodes all when they are few, else the heaviest of each effect, since taking away a lighter one
 * moves the figure less and leaves it as known. With every fact come the other claims in its dispute. Voting and institutions rest on series.
 */
export function partsOf(
  index: Index,
  { a, b, year }: DyadCohesion,
  settings: Settings,
  claims: ReadonlyMap<string, readonly FactId[]>,
): DyadParts {
  const disputes = disputesIn(index.facts);
  const withRivals = (ids: readonly FactId[]): FactId[] => [
    ...new Set(ids.flatMap((id) => [id, ...rivalsOf(disputes, index.facts.get(id))])),
  ];
  const keys = lineOf(index, a).flatMap((x) => lineOf(index, b).flatMap((y) => (x === y ? [] : [dyadKey(x, y)])));
  const bonds = [
    ...obligationsInForce(index, a, b, year).map(({ fact }) => fact.id),
    ...factsOf(index, a, b)
      .absences.filter(({ fact, time }) => fact.of === "any-commitment" && holdsOn(time, lastDayOf(year)) === true)
      .map(({ fact }) => fact.id),
  ];
  return {
    keys,
    byDimension: {
      commitment: withRivals(bonds),
      trade: withRivals(claims.get(dyadKey(a, b)) ?? []),
      voting: [],
      institutions: [],
      support: withRivals(episodeFacts(index, [a, b], "support", year, settings)),
      "freedom-from-strain": withRivals(episodeFacts(index, [a, b], "strain", year, settings)),
    },
  };
}

const rivalsOf = (disputes: ReturnType<typeof disputesIn>, fact: Fact | undefined): FactId[] =>
  (disputes.get(fact?.dispute?.id ?? "") ?? []).map(({ id }) => id);

function episodeFacts(
  index: Index,
  [a, b]: readonly [string, string],
  effect: "support" | "strain",
  year: Year,
  settings: Settings,
): FactId[] {
  const on = lastDayNumber(year);
  const begun = episodesOf(index, a, b).filter((episode) => episode.effect === effect && episode.start <= on);
  const weight = (episode: (typeof begun)[number]) => episodeWeight(episode, on, settings.halfLifeYears);
  const counted = begun.filter(({ setAside }) => !setAside).toSorted((x, y) => weight(y) - weight(x));
  if (counted.length > HEAVIEST) return counted.slice(0, HEAVIEST).map(({ fact }) => fact);
  const absences = factsOf(index, a, b).absences.filter(
    ({ fact, time }) => fact.of === effect && touchesYear(time, year),
  );
  return [...begun.map(({ fact }) => fact), ...absences.map(({ fact }) => fact.id)];
}

/** Claims about trade in the years that may stand for one, by the dyad or by a member and the world, under the dyad that they are about. */
export function claimsByDyad(
  index: Index,
  dyads: readonly Pick<DyadCohesion, "a" | "b" | "year">[],
  settings: Settings,
): Map<string, FactId[]> {
  const of = new Map<string, FactId[]>();
  const facts = [...index.claims.values()].flat();
  for (const { a, b, year } of dyads) {
    const known = ({ from, to }: TradeClaim): boolean =>
      [from, to].every((id) => id === a || id === b || index.actors.get(id)?.kind === "aggregate");
    const found = facts.filter(
      (claim) =>
        claim.kind !== "trade-rank" &&
        claim.year <= year &&
        claim.year >= year - settings.maxAgeYears.trade &&
        known(claim),
    );
    of.set(
      dyadKey(a, b),
      found.map(({ id }) => id),
    );
  }
  return of;
}

/** Everything that may say whether one instrument has all members: treaties of them all, and what was searched for in vain. */
export function commonFacts(index: Index, { members }: GroupCohesion): FactId[] {
  const within = (part: readonly string[], whole: readonly string[]) => part.every((id) => whole.includes(id));
  const found = [
    ...index.treaties.filter(({ fact }) => within(members, fact.parties)),
    ...index.absences.filter(
      ({ fact }) => (fact.of === "common-instrument" || fact.of === "any-commitment") && within(fact.actors, members),
    ),
  ].map(({ fact }) => fact);
  const before = found.flatMap(({ id }) => (index.outranked.get(id) ?? []).map(({ by }) => by));
  const disputes = new Set(found.flatMap(({ dispute }) => (dispute === undefined ? [] : [dispute.id])));
  const rivals = [...index.facts.values()].filter(({ dispute }) => dispute !== undefined && disputes.has(dispute.id));
  return [...found, ...rivals].map(({ id }) => id).concat(before.filter((id) => index.facts.has(id)));
}
