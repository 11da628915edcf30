import { WORLD } from "../actors.ts";
import type { ActorId, Year } from "../units/ids.ts";
import type { Basis } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { flowsOf } from "./trade-flows.ts";

/** The two-way trade of one state in one year with every state it is recorded with, and with the world; US dollars. */
export type TradeVector = {
  readonly flows: ReadonlyMap<ActorId, number>;
  /** null when a total is unknown. */
  readonly total: number | null;
  readonly basis: readonly Basis[];
};

/** States only: a bloc's trade is that of its members, and would count twice. */
export function tradeVector(index: Index, i: ActorId, year: Year): TradeVector {
  const flows = new Map<ActorId, number>();
  const basis: Basis[] = [];
  const withPartner = (partner: ActorId) => {
    const found = flowsOf(
      index,
      [
        { from: i, to: partner },
        { from: partner, to: i },
      ],
      year,
    );
    const [out = null, back = null] = found.values;
    if (out === null || back === null) return null;
    basis.push(...found.basis);
    return out + back;
  };
  const total = withPartner(WORLD);
  for (const { id, kind } of index.actors.values()) {
    if (id === i || kind !== "state") continue;
    const trade = withPartner(id);
    if (trade !== null) flows.set(id, trade);
  }
  return { flows, total, basis };
}

/** Share of the total that recorded flows must reach to stand for all of it. */
const WHOLE = 0.99;

/** The flows with all partners that have any, or undefined when the recorded ones are not the whole of the trade. */
export function wholeFlows(index: Index, i: ActorId, year: Year) {
  const { flows, total, basis } = tradeVector(index, i, year);
  const traded = [...flows.values()].filter((flow) => flow > 0);
  const sum = traded.reduce((all, flow) => all + flow, 0);
  return total !== null && total > 0 && sum >= WHOLE * total ? { flows: traded, basis } : undefined;
}
