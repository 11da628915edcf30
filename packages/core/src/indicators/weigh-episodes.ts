import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { missing } from "../units/missing.ts";
import { touchesYear } from "../units/valid-time.ts";
import { type Episode, episodeWeight, lastDayNumber } from "./episodes.ts";
import type { Basis } from "./figure.ts";
import { factsOf, type Index, setAside } from "./index-inputs.ts";
import { notes, type Reading } from "./make-figure.ts";
import { absentReason, unanswerable } from "./state-system.ts";
import { episodesOf } from "./succession.ts";

/** 1 − exp(−sum), 0 … 1, for a sum of faded severities ≥ 0: each further event adds less. */
export const saturate = (sum: number): number => 1 - Math.exp(-sum);

/** Whether the episode weighs from i on j. */
export const weighsOn = (episode: Episode, i: ActorId, j: ActorId): boolean =>
  (episode.from === i && episode.to === j) || (episode.mutual && episode.from === j && episode.to === i);

/** Whose facts are asked: episodes of one effect between two actors, as far as they are counted. */
type Asked = {
  readonly effect: Episode["effect"];
  readonly year: Year;
  readonly settings: Settings;
  readonly counts: (episode: Episode) => boolean;
};

/**
 * What all episodes of one effect come to on 31 December of the year. Known only when a counted fact has begun, or an absence is
 * asserted for some of the year: silence is not calm.
 */
export function weighEpisodes(
  index: Index,
  [a, b]: readonly [ActorId, ActorId],
  effect: Episode["effect"],
  year: Year,
  settings: Settings,
  counts: (episode: Episode) => boolean,
): Reading {
  const barred = unanswerable(index, [a, b], year);
  if (barred) return barred;
  const weighed = weightOf(index, a, b, { effect, year, settings, counts });
  const { value, coverage, counted, weights, absences, undecided } = weighed;
  const basis = [
    ...counted.map(({ fact, label }, i): Basis => {
      return { rests: "fact", id: fact, role: `${label}, weight ${(weights[i] ?? 0).toFixed(3)}` };
    }),
    ...absences.map(({ fact }): Basis => ({ rests: "fact", id: fact.id, role: "searched for, none found" })),
  ];
  return {
    value,
    coverage,
    basis,
    note: notes(
      counted.length > 0 && absences.length > 0 && "An asserted absence stands against the facts.",
      undecided > 0 && "A disputed fact without a decision is left out.",
    ),
  };
}

/** The weight between two actors that can be asked about, without the words: its value, its coverage, and what was counted. */
export function weightOf(index: Index, a: ActorId, b: ActorId, { effect, year, settings, counts }: Asked) {
  const on = lastDayNumber(year);
  const begun = episodesOf(index, a, b).filter((e) => e.effect === effect && e.start <= on && counts(e));
  const counted = begun.filter((episode) => !episode.setAside);
  const undecided = begun.filter(({ setAside, fact }) => {
    const dispute = index.facts.get(fact)?.dispute;
    return setAside && dispute !== undefined && index.undecided.has(dispute.id);
  }).length;
  const absences = factsOf(index, a, b).absences.filter(
    ({ fact, time }) => fact.of === effect && !setAside(fact) && touchesYear(time, year),
  );
  const weights = counted.map((episode) => episodeWeight(episode, on, settings.halfLifeYears));
  const known = counted.length + absences.length;
  const silent = undecided > 0 ? missing("disputed") : absentReason(index, [a, b], year);
  return {
    value: known > 0 ? saturate(weights.reduce((sum, weight) => sum + weight, 0)) : silent,
    coverage: known > 0 ? known / (known + undecided) : 0,
    counted,
    weights,
    absences,
    undecided,
  };
}
