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
  const on = lastDayNumber(year);
  const begun = episodesOf(index, a, b).filter((e) => e.effect === effect && e.start <= on && counts(e));
  const counted = begun.filter((episode) => !episode.setAside);
  const undecided = begun.filter(({ setAside, fact }) => {
    const dispute = index.facts.get(fact)?.dispute;
    return setAside && dispute !== undefined && index.undecided.has(dispute.id);
  });
  const absences = factsOf(index, a, b).absences.filter(
    ({ fact, time }) => fact.of === effect && !setAside(fact) && touchesYear(time, year),
  );

  let sum = 0;
  const basis: Basis[] = [];
  for (const episode of counted) {
    const weight = episodeWeight(episode, on, settings.halfLifeYears);
    sum += weight;
    basis.push({ rests: "fact", id: episode.fact, role: `${episode.label}, weight ${weight.toFixed(3)}` });
  }
  for (const { fact } of absences) basis.push({ rests: "fact", id: fact.id, role: "searched for, none found" });
  const known = counted.length + absences.length;
  const silent = undecided.length > 0 ? missing("disputed") : absentReason(index, [a, b], year);
  return {
    value: known > 0 ? saturate(sum) : silent,
    coverage: known > 0 ? known / (known + undecided.length) : 0,
    basis,
    note: notes(
      counted.length > 0 && absences.length > 0 && "An asserted absence stands against the facts.",
      undecided.length > 0 && "A disputed fact without a decision is left out.",
    ),
  };
}
