import type { RankStability } from "@entente/core/cohesion/rank-stability";
import type { GroupCohesion, Settings } from "@entente/core/cohesion/types";
import { type LeftOut, withoutEachDimension, withoutEachMember } from "@entente/core/doubt/leave-out";
import type { ActorId } from "@entente/core/units/ids";
import { isKnown, isMissing } from "@entente/core/units/missing";
import { dimensionInWords } from "./dimensions.ts";
import { type Names, pairOf } from "./names.ts";
import { signed } from "./scenario-words.ts";
import { percent, valueInWords, whyMissing } from "./words.ts";

export type RankRow = {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly pair: string;
  readonly weakest: string;
  readonly ranks: string;
};

export type LeftOutRow = {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly why: string;
  readonly difference: string;
  readonly weakest: string;
};

/** How far the answer hangs on what is in doubt, on one dimension or on one member. */
export type DoubtView = {
  /** One sentence on the weakest pair; null for a group of two, or where no pair is known in any draw. */
  readonly stable: string | null;
  /** The pairs that are the weakest most often, and how many there are in all. */
  readonly ranks: readonly RankRow[];
  readonly pairs: number;
  readonly withoutDimensions: readonly LeftOutRow[];
  readonly withoutMembers: readonly LeftOutRow[];
};

/** More pairs than this are not listed: the rest is hardly ever the weakest. */
const MOST_LISTED = 10;

export function doubtView(group: GroupCohesion, stability: RankStability, settings: Settings, names: Names): DoubtView {
  const { dyads, members } = group;
  const known = stability.dyads
    .filter(({ rank }) => !isMissing(rank))
    .toSorted((x, y) => y.weakest - x.weakest || medianOf(x) - medianOf(y));
  const pair = ({ a, b }: { a: ActorId; b: ActorId }): string => pairOf(names, a, b);
  const weighed = withoutEachDimension(dyads).filter(({ dimension }) => settings.weights[dimension] > 0);
  return {
    stable: stableInWords(group, stability, known, pair),
    ranks: dyads.length < 2 ? [] : known.slice(0, MOST_LISTED).map((dyad) => rankRow(dyad, pair(dyad))),
    pairs: dyads.length,
    withoutDimensions: weighed.map((left) => leftOutRow(left.dimension, dimensionInWords[left.dimension], left, names)),
    withoutMembers: withoutEachMember(members, dyads).map((left) =>
      leftOutRow(left.member, names(left.member), left, names),
    ),
  };
}

type Ranked = RankStability["dyads"][number];
const medianOf = ({ rank }: Ranked): number => (isMissing(rank) ? Number.POSITIVE_INFINITY : rank.median);

function rankRow({ a, b, weakest, rank }: Ranked, pair: string): RankRow {
  if (isMissing(rank)) return { a, b, pair, weakest: percent(weakest), ranks: "none" };
  const { low, high } = rank;
  return { a, b, pair, weakest: wholePercent(weakest), ranks: low === high ? `${low}` : `${low}–${high}` };
}

const wholePercent = (share: number): string => {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return "under 1\u00a0%";
  return whole === 100 && share < 1 ? "over 99\u00a0%" : `${whole}\u00a0%`;
};

function stableInWords(
  { weakest, dyads }: GroupCohesion,
  { draws }: RankStability,
  known: readonly Ranked[],
  pair: (dyad: { a: ActorId; b: ActorId }) => string,
): string | null {
  if (weakest === null || dyads.length < 2) return null;
  const own = known.find(({ a, b }) => a === weakest.a && b === weakest.b);
  if (own === undefined) return null;
  const [next] = known.filter((dyad) => dyad !== own && dyad.weakest > 0);
  const rest =
    next === undefined ? "; no other pair ever is" : `; next is ${pair(next)}, in ${wholePercent(next.weakest)}`;
  return `${pair(weakest)} is the weakest pair in ${wholePercent(own.weakest)} of ${draws.toLocaleString("en")} draws${rest}.`;
}

function leftOutRow(key: string, label: string, { value, difference, weakest }: LeftOut, names: Names): LeftOutRow {
  return {
    key,
    label,
    value: valueInWords(value, "index"),
    why: whyMissing(value),
    difference: isKnown(difference) ? signed(difference, 3) : "—",
    weakest: weakest === null ? "not known" : pairOf(names, weakest[0], weakest[1]),
  };
}
