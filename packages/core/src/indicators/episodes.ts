import type { Confidence } from "../facts/base.ts";
import type { Fact } from "../facts/fact.ts";
import type { ActorId, FactId, Year } from "../units/ids.ts";
import { lastDayOf, type ValidTime } from "../units/valid-time.ts";

/** An event or state of affairs that strains or supports, in days since 1970, ready to be weighed in any year. */
export type Episode = {
  readonly fact: FactId;
  readonly effect: "strain" | "support";
  readonly from: ActorId;
  readonly to: ActorId;
  /** Whether it weighs from `to` on `from` as well. */
  readonly mutual: boolean;
  readonly severity: number;
  readonly confidence: Confidence;
  readonly label: string;
  /** The claim lost its dispute, its dispute has no decision, or another statement on the same thing stands before it. */
  readonly setAside: boolean;
  /** The statement that stands before it. */
  readonly outrankedBy?: FactId | undefined;
  readonly start: number;
  readonly end: number;
};

const DAY_MS = 86_400_000;
const DAYS_PER_YEAR = 365.25;
const dayNumber = (isoDate: string): number => Date.parse(isoDate) / DAY_MS;

/** The episode that a fact is, or null for kinds that neither strain nor support (treaties and trade have their own dimension). */
export function episodeOf(fact: Fact, time: ValidTime, outrankedBy?: FactId): Episode | null {
  const common = {
    fact: fact.id,
    confidence: fact.confidence,
    setAside: (fact.dispute !== undefined && !fact.dispute.inUse) || outrankedBy !== undefined,
    ...(outrankedBy === undefined ? {} : { outrankedBy }),
    ...bounds(time),
  };
  switch (fact.kind) {
    case "friction": {
      const { from, to, mutual, severity } = fact;
      return { ...common, effect: "strain", from, to, mutual, severity, label: words(fact.form) };
    }
    case "support":
    case "transfer": {
      const label = fact.kind === "support" ? `${fact.form} support` : `transfer of ${fact.goods}`;
      return {
        ...common,
        effect: "support",
        from: fact.from,
        to: fact.to,
        mutual: false,
        severity: fact.severity,
        label,
      };
    }
    case "recognition": {
      const { from, inFavourOf: to, severity } = fact;
      return from === to
        ? null
        : { ...common, effect: "support", from, to, mutual: false, severity, label: "recognition" };
    }
    case "vote": {
      const { voter: from, on: to, effect, severity } = fact;
      if (effect === "none" || to === undefined || severity === undefined || from === to) return null;
      return { ...common, effect, from, to, mutual: false, severity, label: `vote on ${fact.document}` };
    }
    default:
      return null;
  }
}

/** An unrecorded bound is taken to be the recorded one: the only day on which the fact is known to hold. */
function bounds(time: ValidTime): { start: number; end: number } {
  const start = time.from === "open" ? -Infinity : time.from === "unknown" ? Number.NaN : dayNumber(time.from);
  const end = time.until === "open" ? Infinity : time.until === "unknown" ? Number.NaN : dayNumber(time.until);
  return { start: Number.isNaN(start) ? end : start, end: Number.isNaN(end) ? start : end };
}

const words = (form: string): string => form.replaceAll("-", " ");

/** 31 December of a year in days since 1970. */
export const lastDayNumber = (year: Year): number => dayNumber(lastDayOf(year));

/** 2^(−Δt/h) · severity / 5. Δt in years from the end of the valid time to `on`; 0 while it lasts; 0 weight before it begins. */
export function episodeWeight(
  episode: Pick<Episode, "start" | "end" | "severity">,
  on: number,
  halfLifeYears: number,
): number {
  if (episode.start > on) return 0;
  const since = Math.max(0, on - episode.end) / DAYS_PER_YEAR;
  return (2 ** (-since / halfLifeYears) * episode.severity) / 5;
}
