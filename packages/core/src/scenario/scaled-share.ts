import { WORLD } from "../actors.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { publishedShare, publishedValue } from "../indicators/published-claims.ts";
import { flowsByDataset, reporterPreference } from "../indicators/trade-flows.ts";
import type { Year } from "../units/ids.ts";
import { isKnown, type Maybe } from "../units/missing.ts";
import { sumOfFlows } from "./recorded-flow.ts";
import type { ScaledPart, ScaledTrade } from "./scaled-trade.ts";
import type { Overlap, Told } from "./trade-extent.ts";

/**
 * ρ: the share of a flow that is scaled, 0–1. 1 where the flow lies within the scaled pair, 0 where it has nothing to do with it;
 * else the part over the whole as one data set records both, or as published: a share that is in use, then two values.
 * Undefined where none of these is known.
 */
export function scaledShare(index: Index, scaled: ScaledTrade, flow: Told, year: Year): number | undefined {
  const parts = scaled.within(flow, year);
  if (parts.every((part) => part.scaled === "all")) return 1;
  if (parts.every((part) => part.scaled === "none")) return 0;
  return recordedShare(index, scaled, parts, year) ?? claimedShare(index, scaled, flow, year);
}

function recordedShare(
  index: Index,
  { extents }: ScaledTrade,
  parts: readonly ScaledPart[],
  year: Year,
): number | undefined {
  const whole = parts.map(({ way }) => way);
  const within = parts.flatMap(({ way, scaled }) => (scaled === "all" ? [way] : scaled === "none" ? [] : scaled));
  for (const { dataset } of flowsByDataset(index, whole, year)) {
    if (dataset === null) continue;
    const records = { dataset, part: null, reporters: reporterPreference };
    const all = sumOfFlows(index, extents(year), whole, year, records);
    const some = sumOfFlows(index, extents(year), within, year, records);
    if (all !== null && some !== null && some <= all) return all === 0 ? 0 : some / all;
  }
  return undefined;
}

function claimedShare(index: Index, scaled: ScaledTrade, flow: Told, year: Year): number | undefined {
  const part = partAsTold(scaled, flow, year);
  if (part === undefined) return undefined;
  if (part.from === flow.from && part.flow === flow.flow && flow.to === WORLD) {
    const share = publishedShare(index, part.from, part.to, part.flow, year)?.value;
    if (share !== undefined && isKnown(share)) return share;
  }
  const published = (told: Told): Maybe | undefined =>
    publishedValue(index, told.from, told.to, told.flow, year)?.value;
  const [some, all] = [published(part), published(flow)];
  return typeof some === "number" && typeof all === "number" && some <= all && all > 0 ? some / all : undefined;
}

const mirrored = { total: "total", exports: "imports", imports: "exports" } as const;

/** The scaled part of a flow, told from the side of the one that the flow is told of; undefined where it is not one flow of one pair. */
function partAsTold({ told, extents }: ScaledTrade, flow: Told, year: Year): Told | undefined {
  const { overlap } = extents(year);
  const back: Told = { from: told.to, to: told.from, flow: mirrored[told.flow] };
  const sides = [told, back].filter(
    ({ from, to }) => overlap(flow.from, from) !== "none" && overlap(flow.to, to) !== "none",
  );
  const [side] = sides;
  if (side === undefined || sides.length > 1) return undefined;
  const from = single(flow.from, overlap(flow.from, side.from));
  const to = single(flow.to, overlap(flow.to, side.to));
  if (from === undefined || to === undefined || from === to) return undefined;
  return { from, to, flow: side.flow === "total" ? flow.flow : side.flow };
}

const single = (whole: string, common: Overlap): string | undefined =>
  common === "all" ? whole : common === "none" || common.length > 1 ? undefined : common[0];
