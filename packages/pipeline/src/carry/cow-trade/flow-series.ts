import { WORLD } from "@entente/core/actors";
import type { SeriesPoint } from "@entente/core/series";
import { type ActorId, dyadsOf } from "@entente/core/units/ids";
import type { Cast } from "../cast.ts";
import { type Carried, pointMaker } from "../points.ts";
import { flowsWithBloc, membersOf, totalsOfBloc } from "./bloc-flows.ts";
import { COW_TRADE } from "./dataset.ts";
import type { KnownSum } from "./known-sum.ts";
import { totalsOf } from "./totals.ts";
import { flowOf, type TradeYear } from "./trade-year.ts";

/** The data set's own choice between the importer's and the exporter's report. */
const compiled = pointMaker(COW_TRADE, "compiled");
/** What we sum up from it. */
const computed = pointMaker(COW_TRADE, "computed");

/** Trade among the states and blocs of the cast and with the world, in one year; US dollars. */
export function flowSeries(year: TradeYear, cast: Cast): SeriesPoint[] {
  const states = cast.states.map(({ id }) => id).filter((id) => year.traders.has(id));
  return [
    ...dyadsOf(states).flatMap(([a, b]) => [betweenStates(year, a, b), betweenStates(year, b, a)]),
    ...states.flatMap((state) => stateTotals(year, state)),
    ...cast.blocs.flatMap((bloc) => {
      const members = membersOf(bloc, year.year);
      return [
        ...states.flatMap((state) => withBloc(year, state, bloc.id, members)),
        ...blocTotals(year, bloc.id, members),
      ];
    }),
  ];
}

function betweenStates(year: TradeYear, from: ActorId, to: ActorId): SeriesPoint {
  const flow = flowOf(year, from, to);
  const subject = { from, to, year: year.year };
  if (flow === null) return compiled("trade.flow", subject, { missing: "not-covered" });
  return compiled(
    "trade.flow",
    flow === 0 ? { ...subject, flag: "0 in the data set: under half a million" } : subject,
    flow,
  );
}

function stateTotals(year: TradeYear, state: ActorId): SeriesPoint[] {
  const { exports, imports } = totalsOf(year, state);
  const flag = ({ known, of }: KnownSum) => `sum over partners, ${known} of ${of} known`;
  const carried = ({ sum, known }: KnownSum): Carried => (known === 0 ? { missing: "not-covered" } : sum);
  return [
    computed("trade.flow", { from: state, to: WORLD, year: year.year, flag: flag(exports) }, carried(exports)),
    computed("trade.flow", { from: WORLD, to: state, year: year.year, flag: flag(imports) }, carried(imports)),
  ];
}

/** A sum over members with a member unknown is unknown: the one that is missing may be the largest. */
function withBloc(year: TradeYear, state: ActorId, bloc: ActorId, members: readonly ActorId[]): SeriesPoint[] {
  const inside = members.includes(state);
  const { toBloc, fromBloc } = flowsWithBloc(year, state, members);
  const carried = ({ sum, known, of }: KnownSum): Carried => {
    if (inside) return { missing: "not-applicable" };
    return known < of || of === 0 ? { missing: "not-covered" } : sum;
  };
  const flag = ({ known, of }: KnownSum) =>
    inside ? `${state} is one of the ${of} members` : `sum over members, ${known} of ${of} known`;
  return [
    computed("trade.flow", { from: state, to: bloc, year: year.year, flag: flag(toBloc) }, carried(toBloc)),
    computed("trade.flow", { from: bloc, to: state, year: year.year, flag: flag(fromBloc) }, carried(fromBloc)),
  ];
}

function blocTotals(year: TradeYear, bloc: ActorId, members: readonly ActorId[]): SeriesPoint[] {
  const { exports, imports } = totalsOfBloc(year, members);
  const flag = ({ known, of }: KnownSum) =>
    `${members.length} members with others, not among themselves: ${known} of ${of} flows known`;
  const everyMember = members.length > 0 && members.every((member) => year.traders.has(member));
  const carried = ({ sum }: KnownSum): Carried => (everyMember ? sum : { missing: "not-covered" });
  return [
    computed("trade.flow", { from: bloc, to: WORLD, year: year.year, flag: flag(exports) }, carried(exports)),
    computed("trade.flow", { from: WORLD, to: bloc, year: year.year, flag: flag(imports) }, carried(imports)),
  ];
}
