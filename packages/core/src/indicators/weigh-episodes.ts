import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { missing } from "../units/missing.ts";
import { touchesYear } from "../units/valid-time.ts";
import { type Episode, episodeWeight, lastDayNumber } from "./episodes.ts";
import type { Basis } from "./figure.ts";
import { type DyadFacts, factsOf, type Index, setAside } from "./index-inputs.ts";
import { notes, type Reading } from "./make-figure.ts";
import { absentReason, unanswerable } from "./state-system.ts";
import { episodesOf } from "./succession.ts";

/** 1 − exp(−sum), 0 … 1, for a sum of faded severities ≥ 0: each further event adds less. */
export const saturate = (sum: number): number => 1 - Math.exp(-sum);

/** Whether the episode weighs from i on j. */
export const weighsOn = (episode: Episode, i: ActorId, j: ActorId): boolean =>
  (episode.from === i && episode.to === j) || (episode.mutual && episode.from === j && episode.to === i);

/** What the facts tell of two actors, and what is asked of it. `on`: 31 December of the year in days since 1970. */
type Told = { readonly episodes: readonly Episode[]; readonly absences: DyadFacts["absences"] };
type Asked = {
  readonly effect: Episode["effect"];
  readonly year: Year;
  readonly on: number;
  readonly halfLifeYears: number;
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
  settings: Pick<Settings, "halfLifeYears">,
  counts: (episode: Episode) => boolean,
): Reading {
  const barred = unanswerable(index, [a, b], year);
  if (barred) return barred;
  const asked = { effect, year, on: lastDayNumber(year), halfLifeYears: settings.halfLifeYears };
  const weighed = weightOf(index, toldOf(index, a, b), asked, counts);
  const { value, coverage, counted, weights, absences, undecided } = weighed;
  const basis = [
    ...counted.map(({ fact, label }, i): Basis => {
      return { rests: "fact", id: fact, role: `${label}, weight ${(weights[i] ?? 0).toFixed(3)}` };
    }),
    ...absences.map(({ fact }): Basis => ({ rests: "fact", id: fact.id, role: "searched for, none found" })),
  ];
  return {
    value: value ?? absentReason(index, [a, b], year),
    coverage,
    basis,
    note: notes(
      counted.length > 0 && absences.length > 0 && "An asserted absence stands against the facts.",
      undecided > 0 && "A disputed fact without a decision is left out.",
    ),
  };
}

/** The episodes between two actors, also those of their predecessors, and the absences asserted of them. */
export const toldOf = (index: Index, a: ActorId, b: ActorId): Told => ({
  episodes: episodesOf(index, a, b),
  absences: factsOf(index, a, b).absences,
});

/**
 * The weight of what is told of two actors that can be asked about, without the words: its value, undefined when nothing is told;
 * its coverage; and what was counted.
 */
export function weightOf(
  index: Index,
  told: Told,
  { effect, year, on, halfLifeYears }: Asked,
  counts: (episode: Episode) => boolean,
) {
  const counted: Episode[] = [];
  const weights: number[] = [];
  let undecided = 0;
  let sum = 0;
  for (const episode of told.episodes) {
    if (episode.effect !== effect || episode.start > on || !counts(episode)) continue;
    if (episode.setAside) {
      const dispute = index.facts.get(episode.fact)?.dispute;
      if (dispute !== undefined && index.undecided.has(dispute.id)) undecided += 1;
      continue;
    }
    const weight = episodeWeight(episode, on, halfLifeYears);
    counted.push(episode);
    weights.push(weight);
    sum += weight;
  }
  const absences = told.absences.filter(
    ({ fact, time }) => fact.of === effect && !setAside(fact) && touchesYear(time, year),
  );
  const known = counted.length + absences.length;
  const silent = undecided > 0 ? missing("disputed") : undefined;
  return {
    value: known > 0 ? saturate(sum) : silent,
    coverage: known > 0 ? known / (known + undecided) : 0,
    counted,
    weights,
    absences,
    undecided,
  };
}
