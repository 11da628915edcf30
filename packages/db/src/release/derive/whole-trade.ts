import { WORLD } from "@entente/core/actors";
import type { ActorId, SourceId } from "@entente/core/units/ids";
import { type Block, NO_PART } from "../../series/block.ts";
import { type BlocksOfYear, placesAmong } from "./blocks-of-year.ts";

/** A data set that holds the trade of all states of a year with all others, and the one of the same publisher with their totals. */
type WholeTrade = { readonly flows: SourceId; readonly totals: SourceId | null };

/** Best first. */
export const wholeTrade: readonly WholeTrade[] = [
  { flows: "cow-trade-4.0", totals: "cow-trade-4.0-national" },
  { flows: "cow-trade-3.0", totals: null },
];

/** With less than this part of a state's trade recorded by partner, every share would come out twice as large as it is, or more. */
const LEAST_OF_TOTAL = 0.5;
/** The part of the states with recorded trade of which something must be known where the publisher has no total. */
const LEAST_OF_PARTNERS = 0.1;

/** The flows of a year with all of their actors, and of whom the flows are but a part of its trade. */
export function recordedTrade(blocks: BlocksOfYear): { readonly flows: Block; readonly totals: Block | null } | null {
  for (const { flows: dataset, totals } of wholeTrade) {
    const flows = blocks.first("trade.flow", [dataset]);
    if (flows) return { flows, totals: totals === null ? null : blocks.first("trade.flow", [totals]) };
  }
  return null;
}

/**
 * Whose flows are but a part of its trade: 1 for an actor whose flows add up to less than half of the national total of the same
 * publisher; where that is not known, for one with known flows with fewer than a tenth of the states that trade.
 * `sold` is n × n, US dollars, NaN = not known.
 */
export function partialTraders(
  actors: readonly ActorId[],
  sold: Float64Array,
  totals: Block | null,
  traders: ReadonlySet<ActorId>,
): Uint8Array {
  const n = actors.length;
  const national = totals ? nationalTotals(totals, actors) : new Float64Array(n).fill(Number.NaN);
  return Uint8Array.from(actors, (_, i) => {
    let sum = 0;
    let partners = 0;
    for (let j = 0; j < n; j++) {
      const [out, back] = [sold[i * n + j] ?? Number.NaN, sold[j * n + i] ?? Number.NaN];
      if (i === j || (Number.isNaN(out) && Number.isNaN(back))) continue;
      partners += 1;
      sum += (Number.isNaN(out) ? 0 : out) + (Number.isNaN(back) ? 0 : back);
    }
    const total = national[i] ?? Number.NaN;
    const part = Number.isNaN(total) ? partners < LEAST_OF_PARTNERS * (traders.size - 1) : sum < LEAST_OF_TOTAL * total;
    return partners > 0 && part ? 1 : 0;
  });
}

/** Exports and imports together; NaN unless both are known. */
function nationalTotals(block: Block, actors: readonly ActorId[]): Float64Array {
  const totals = new Float64Array(actors.length).fill(Number.NaN);
  const known = new Uint8Array(actors.length);
  const places = placesAmong(block, actors);
  const world = block.actors.indexOf(WORLD);
  for (let k = 0; k < block.value.length; k++) {
    if (block.missing[k] !== 0 || block.part[k] !== NO_PART) continue;
    const [from = -1, to = -1] = [block.from[k], block.to[k]];
    const i = places[from === world ? to : from] ?? -1;
    if (i < 0 || (from !== world && to !== world)) continue;
    known[i] = (known[i] ?? 0) + 1;
    totals[i] = (known[i] === 1 ? 0 : (totals[i] ?? 0)) + (block.value[k] ?? 0);
  }
  return totals.map((total, i) => (known[i] === 2 ? total : Number.NaN));
}
