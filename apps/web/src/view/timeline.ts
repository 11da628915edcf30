import { type Episode, episodeWeight, lastDayNumber } from "@entente/core/indicators/episodes";
import { episodesOf } from "@entente/core/indicators/succession";
import type { ActorId, FactId, Year } from "@entente/core/units/ids";
import type { ViewContext } from "./context.ts";
import { arrowOf, pairOf } from "./names.ts";
import { anotherStatement } from "./outranked.ts";
import { timeInWords } from "./time-words.ts";

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
  /** Why it is set aside, in a few words; blank where it is not. */
  readonly aside: string;
};

const DAYS_PER_YEAR = 365.25;
const yearOf = (dayNumber: number): number => 1970 + dayNumber / DAYS_PER_YEAR;

/** Where the axis begins for what has no recorded beginning. */
const FIRST_DAY = -56_000;

/** Everything that strains or supports a dyad and began by the end of `year`, oldest first; predecessors' history included. */
export function timelineOf(
  { index, names, settings }: ViewContext,
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
): TimelineItem[] {
  const asked = lastDayNumber(year);
  return [...episodesOf(index, a, b)]
    .filter((episode) => episode.start <= asked)
    .sort((x, y) => x.start - y.start)
    .flatMap((episode): TimelineItem[] => {
      const fact = index.facts.get(episode.fact);
      if (fact === undefined) return [];
      return [
        {
          fact: fact.id,
          title: fact.title,
          effect: episode.effect,
          who: (episode.mutual ? pairOf : arrowOf)(names, episode.from, episode.to),
          label: episode.label,
          when: timeInWords(fact.valid),
          severity: episode.severity,
          start: yearOf(Math.max(episode.start, FIRST_DAY)),
          end: yearOf(Math.min(episode.end, asked)),
          weight: episode.setAside ? 0 : episodeWeight(episode, asked, settings.halfLifeYears),
          setAside: episode.setAside,
          aside: !episode.setAside
            ? ""
            : episode.outrankedBy === undefined
              ? "disputed, not used"
              : anotherStatement("event", index.facts.get(episode.outrankedBy)),
        },
      ];
    });
}
