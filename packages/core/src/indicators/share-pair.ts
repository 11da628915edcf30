import { tellingReason } from "../cohesion/missing-reason.ts";
import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, type Maybe } from "../units/missing.ts";
import type { Figure } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { directed, makeFigure, notes, type Reading, restsOn } from "./make-figure.ts";
import { partnerShareDoc } from "./partner-share.ts";
import { unanswerable } from "./state-system.ts";
import { mayKnowShare, shareReading } from "./trade-share-reading.ts";

/**
 * A reading made of both shares s_ab and s_ba of one and the same year: the year asked, or the latest within the maximum age in
 * which both are known.
 */
export function readSharePair(
  index: Index,
  a: ActorId,
  b: ActorId,
  year: Year,
  settings: Settings,
  formula: (shareAB: number, shareBA: number) => Maybe,
): Reading {
  const barred = unanswerable(index, [a, b], year);
  if (barred) return barred;
  const asked = shares(index, a, b, year, year);
  let pair = asked;
  for (let from = year - 1; !pair.both && from >= year - settings.maxAgeYears.trade; from--) {
    if (mayKnowShare(index, a, b, from)) pair = shares(index, a, b, year, from);
  }
  const used = pair.both ? pair : asked;
  const [ab, ba] = used.figures;
  return {
    value: used.both ? formula(...used.both) : tellingReason([ab.value, ba.value]),
    coverage: (ab.coverage + ba.coverage) / 2,
    basis: [restsOn(ab, `share of ${b} in the trade of ${a}`), restsOn(ba, `share of ${a} in the trade of ${b}`)],
    dataYear: ab.dataYear,
    note: notes(ab.note, ba.note),
  };
}

type Pair = { readonly figures: readonly [Figure, Figure]; readonly both: readonly [number, number] | undefined };

function shares(index: Index, a: ActorId, b: ActorId, year: Year, from: Year): Pair {
  const note = from === year ? undefined : `The figure of ${from} stands in for ${year}.`;
  const share = (i: ActorId, j: ActorId): Figure => {
    const reading = shareReading(index, i, j, "total", from);
    const noted = { ...reading, dataYear: from, note: notes(reading.note, note) };
    return makeFigure(partnerShareDoc, directed(i, j), year, noted);
  };
  const [ab, ba] = [share(a, b), share(b, a)];
  return { figures: [ab, ba], both: isKnown(ab.value) && isKnown(ba.value) ? [ab.value, ba.value] : undefined };
}
