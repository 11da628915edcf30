import { type Episode, episodeWeight, lastDayNumber } from "@entente/core/indicators/episodes";
import { factsOf, type Index } from "@entente/core/indicators/index-inputs";
import type { ActorId, FactId, Year } from "@entente/core/units/ids";
import { lineage } from "./lineage.ts";
import { arrowOf, type Names, pairOf } from "./names.ts";
import { timeInWords } from "./words.ts";

/** One strain or support on the timeline of a dyad. */
export type TimelineItem = {
  readonly fact: FactId;
  readonly title: string;
  readonly effect: Episode["effect"];
  /** "Russia → North Korea", or "Russia – China" where both do it to each other. */
  readonly who: string;
  readonly label: string;
  readonly when: string;
  readonly severity: number;
  /** Fractional years, clipped to the years shown; open ends run to the last year. */
  readonly start: number;
  readonly end: number;
  /** How much it still counts at the end of the year asked, 0–1. */
  readonly weight: number;
  readonly setAside: boolean;
};

const DAYS_PER_YEAR = 365.25;
const yearOf = (dayNumber: number): number => 1970 + dayNumber / DAYS_PER_YEAR;

/** Everything that strains or supports a dyad and began by the end of `year`, oldest first; predecessors' history included. */
export function timelineOf(
  index: Index,
  names: Names,
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
  halfLifeYears: number,
): TimelineItem[] {
  const asked = lastDayNumber(year);
  const items = new Map<FactId, TimelineItem & { readonly began: number }>();
  for (const x of lineage(index.actors, a)) {
    for (const y of lineage(index.actors, b)) {
      for (const episode of factsOf(index, x, y).episodes) {
        const fact = index.facts.get(episode.fact);
        if (fact === undefined || episode.start > asked) continue;
        items.set(episode.fact, {
          fact: episode.fact,
          title: fact.title,
          effect: episode.effect,
          who: (episode.mutual ? pairOf : arrowOf)(names, episode.from, episode.to),
          label: episode.label,
          when: timeInWords(fact.valid),
          severity: episode.severity,
          start: yearOf(Math.max(episode.start, -56_000)),
          end: yearOf(Math.min(episode.end, asked)),
          weight: episode.setAside ? 0 : episodeWeight(episode, asked, halfLifeYears),
          setAside: episode.setAside,
          began: episode.start,
        });
      }
    }
  }
  return [...items.values()].sort((p, q) => p.began - q.began).map(({ began: _, ...item }) => item);
}
