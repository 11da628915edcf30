import type { ActorId, Year } from "@entente/core/units/ids";
import { holdsOn, lastDayOf, validTime } from "@entente/core/units/valid-time";
import type { BlocActor } from "../cast.ts";
import { type KnownSum, knownSum } from "./known-sum.ts";
import type { Totals } from "./totals.ts";
import { flowOf, type Trader, type TradeYear } from "./trade-year.ts";

/**
 * A bloc trades as one: its trade is that of its members with everybody else, and what they trade among themselves is no trade
 * of the bloc, as what is traded within a state is none of the state's. So a bloc's total leaves the trade among members out, the
 * shares of outsiders in it add up to 1, and the question how much the bloc trades with one of its own members does not apply.
 */
export function membersOf({ members }: BlocActor, year: Year): ActorId[] {
  const last = lastDayOf(year);
  return members.filter(({ valid }) => holdsOn(validTime(valid), last) === true).map(({ actor }) => actor);
}

/** What a state and the members of a bloc sold each other. */
export function flowsWithBloc(year: TradeYear, state: Trader, members: readonly Trader[]) {
  return {
    toBloc: knownSum(members.map((member) => flowOf(year, state, member))),
    fromBloc: knownSum(members.map((member) => flowOf(year, member, state))),
  };
}

/** Exports and imports of the members, over all partners that are none. */
export function totalsOfBloc(year: TradeYear, members: readonly Trader[]): Totals {
  const outsiders = [...year.traders].filter((trader) => !members.includes(trader));
  const over = (flow: (member: Trader, outsider: Trader) => number | null): KnownSum =>
    knownSum(members.flatMap((member) => outsiders.map((outsider) => flow(member, outsider))));
  return {
    exports: over((member, outsider) => flowOf(year, member, outsider)),
    imports: over((member, outsider) => flowOf(year, outsider, member)),
  };
}
