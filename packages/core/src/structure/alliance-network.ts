import type { Settings } from "../cohesion/types.ts";
import { bindingOf } from "../indicators/commitment.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { unanswerable } from "../indicators/state-system.ts";
import type { ActorId, Year } from "../units/ids.ts";
import type { WeightedTie } from "./communities.ts";

/**
 * Every pair whose commitment on 31 December makes its tie friendly, weighing what its rung is worth, 0–1. Pairs without such a duty, or of
 * which it is not known, are left out.
 */
export function allianceNetwork(index: Index, year: Year, settings: Settings): WeightedTie<ActorId>[] {
  const ties: WeightedTie<ActorId>[] = [];
  for (const [key, { treaties }] of index.dyads) {
    if (treaties.length === 0) continue;
    const [a = "", b = ""] = key.split("-");
    if (unanswerable(index, [a, b], year)) continue;
    const { rung } = bindingOf(index, a, b, year);
    if (typeof rung !== "string") continue;
    const weight = settings.ladder[rung];
    if (weight >= settings.signs.friendlyFrom) ties.push({ a, b, weight });
  }
  return ties;
}
