import type { ActorId } from "../units/ids.ts";
import { type Maybe, missing } from "../units/missing.ts";

/** Rank of `partner` among the partners in `flows` by two-way trade: 1 = largest, 1 … n. Equal values share the better rank.
 *  `flows` holds the known flows of one state in one year, all in the same unit: the whole vector, or the rank is too good.
 *  Missing: "no-fact" when the flow with `partner` is not among them. */
export function partnerRank(flows: ReadonlyMap<ActorId, number>, partner: ActorId): Maybe {
  const own = flows.get(partner);
  if (own === undefined) return missing("no-fact");
  let rank = 1;
  for (const flow of flows.values()) if (flow > own) rank += 1;
  return rank;
}
