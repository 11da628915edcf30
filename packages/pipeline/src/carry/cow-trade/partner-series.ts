import { concentration } from "@entente/core/indicators/concentration";
import { partnerRank } from "@entente/core/indicators/partner-rank";
import type { SeriesPoint } from "@entente/core/series";
import type { ActorId } from "@entente/core/units/ids";
import { rounded } from "@entente/core/units/rounded";
import type { Cast } from "../cast.ts";
import { type Carried, pointMaker } from "../points.ts";
import { COW_TRADE } from "./dataset.ts";
import { flowOf, type Trader, type TradeYear } from "./trade-year.ts";

const computed = pointMaker(COW_TRADE, "computed");

/** Two-way trade with every partner of which both flows are known, US dollars. */
export function twoWayTrade(year: TradeYear, trader: Trader): Map<Trader, number> {
  const flows = new Map<Trader, number>();
  for (const partner of year.traders) {
    if (partner === trader) continue;
    const [out, back] = [flowOf(year, trader, partner), flowOf(year, partner, trader)];
    if (out !== null && back !== null) flows.set(partner, out + back);
  }
  return flows;
}

/**
 * Ranks, concentration and number of partners of each state of the cast in one year, over all states of the data set. A bloc has
 * no rank in a list of states. A partner with one flow unknown is left out of all three, and the flag says how many are in.
 */
export function partnerSeries(year: TradeYear, cast: Cast): SeriesPoint[] {
  const states = cast.states.map(({ id }) => id).filter((id) => year.traders.has(id));
  return states.flatMap((state) => {
    const flows = twoWayTrade(year, state);
    const flag = `over ${flows.size} of ${year.traders.size - 1} states`;
    const traded = [...flows.values()].filter((flow) => flow > 0);
    const of = { from: state, year: year.year, flag };
    return [
      ...states
        .filter((partner) => partner !== state)
        .map((partner) => rankOf(flows, { ...of, to: partner, part: "total" })),
      computed("trade.partner-hhi", of, hhi(traded)),
      computed("trade.partner-count", of, traded.length),
    ];
  });
}

type Ranked = { from: ActorId; to: ActorId; part: string; year: number; flag: string };

/** With whom no trade is recorded stands behind all partners, not where it stood when there was some. */
function rankOf(flows: ReadonlyMap<Trader, number>, subject: Ranked): SeriesPoint {
  const rank = partnerRank(flows, subject.to);
  if (typeof rank !== "number") return computed("trade.partner-rank", subject, { missing: "not-covered" });
  const none = flows.get(subject.to) === 0;
  const flag = none ? `${subject.flag}; none with ${subject.to}` : subject.flag;
  return computed("trade.partner-rank", { ...subject, flag }, rank);
}

function hhi(traded: readonly number[]): Carried {
  const value = concentration(traded);
  return typeof value === "number" ? rounded(value) : value;
}
