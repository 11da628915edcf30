import { agreement, identicalVotes, kappa, pi, type VotePair } from "@entente/core/indicators/vote-similarity";
import type { SeriesIndicator, SeriesPoint } from "@entente/core/series";
import { type ActorId, dyadsOf, type Year } from "@entente/core/units/ids";
import type { Maybe } from "@entente/core/units/missing";
import { rounded } from "@entente/core/units/rounded";
import type { Cast } from "./cast.ts";
import { pointMaker } from "./points.ts";
import { type Ballot, type RollCall, type RollCalls, yearOf } from "./roll-calls.ts";
import { FIRST_YEAR } from "./span.ts";

const computed = pointMaker("unga-votes", "computed");

const similarities: readonly (readonly [SeriesIndicator, (pairs: readonly VotePair[]) => Maybe])[] = [
  ["unga.identical", identicalVotes],
  ["unga.agreement", agreement],
  ["unga.kappa", kappa],
  ["unga.pi", pi],
];

/** How the states of the cast voted alike, dyad by dyad and year by year. Blocs have no vote. */
export function ungaSeries({ calls, unnamed }: RollCalls, cast: Cast): SeriesPoint[] {
  const byYear = Map.groupBy(calls, ({ date }) => yearOf(date));
  const last = Math.max(...byYear.keys());
  return [...byYear].flatMap(([year, ofYear]) => {
    if (year < FIRST_YEAR) return [];
    const leftOut = unnamed.get(year);
    const cautions = [
      ...(leftOut ? [`${leftOut} roll calls left out: ids not their own`] : []),
      ...(year === last ? [`roll calls to ${ofYear.at(-1)?.date}`] : []),
    ];
    return yearSeries(year, ofYear, cast, cautions);
  });
}

function yearSeries(year: Year, calls: readonly RollCall[], cast: Cast, cautions: readonly string[]): SeriesPoint[] {
  const seated = cast.states.map(({ id }) => id).filter((id) => calls.some(({ ballots }) => ballots.has(id)));
  return dyadsOf(seated).flatMap(([a, b]) => {
    const pairs = jointVotes(calls, a, b);
    const outside = [a, b].filter((id) => calls.every(({ ballots }) => ballots.get(id) === "no member"));
    const flag = [...outside.map((id) => `${id} is no member of the UN`), ...cautions].join("; ");
    const of = { from: a, to: b, year, ...(flag ? { flag } : {}) };
    return [
      computed("unga.joint-roll-calls", of, pairs.length),
      ...similarities.map(([indicator, measure]) => {
        const value = measure(pairs);
        return computed(indicator, of, typeof value === "number" ? rounded(value) : value);
      }),
    ];
  });
}

/** The ballots of the roll calls in which both voted. */
function jointVotes(calls: readonly RollCall[], a: ActorId, b: ActorId): VotePair[] {
  return calls.flatMap(({ ballots }): VotePair[] => {
    const [ofA, ofB] = [ballots.get(a), ballots.get(b)];
    return isVote(ofA) && isVote(ofB) ? [[ofA, ofB]] : [];
  });
}

const isVote = (ballot: Ballot | undefined): ballot is 1 | 2 | 3 => typeof ballot === "number";
