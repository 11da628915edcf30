import { WORLD } from "../actors.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, type Maybe, missing } from "../units/missing.ts";
import { type Index, pointsOf } from "./index-inputs.ts";
import { notes, type Reading } from "./make-figure.ts";
import { type ClaimedFlow, publishedShare, publishedValue } from "./published-claims.ts";
import { absentReason } from "./state-system.ts";
import { type Flows, flowsOf, type Need } from "./trade-flows.ts";

/** The flows that make up a share: the part first, then as many of the whole. */
export function needsOf(i: ActorId, j: ActorId, flow: ClaimedFlow): Need[] {
  const out = (partner: ActorId): Need => ({ from: i, to: partner });
  const back = (partner: ActorId): Need => ({ from: partner, to: i });
  switch (flow) {
    case "exports":
      return [out(j), out(WORLD)];
    case "imports":
      return [back(j), back(WORLD)];
    case "total":
      return [out(j), back(j), out(WORLD), back(WORLD)];
  }
}

/** Part / whole of flows in the order of `needsOf`; undefined unless every one of them is known. */
export function shareOf(flows: Flows): Maybe | undefined {
  let sum = 0;
  let part = 0;
  for (const [position, value] of flows.values.entries()) {
    if (value === null) return undefined;
    if (position < flows.values.length / 2) part += value;
    else sum += value;
  }
  return sum === 0 ? missing("zero-denominator") : part > sum ? missing("disputed") : part / sum;
}

const unequal = "The data set's flows with the partner are larger than its totals over all partners.";

/**
 * A share of trade in one year. The series come first; where they have no figure, a published share that is in use; where there
 * is none, a published value over a published total. The three are never averaged.
 */
export function shareReading(index: Index, i: ActorId, j: ActorId, flow: ClaimedFlow, year: Year): Reading {
  const flows = flowsOf(index, needsOf(i, j, flow), year);
  const computed = shareOf(flows);
  if (computed !== undefined && isKnown(computed)) return { value: computed, basis: flows.basis, coverage: 1 };

  const published = publishedShare(index, i, j, flow, year);
  if (published && isKnown(published.value)) {
    return { ...published, coverage: 1, note: notes(published.note, "The series have no figure for the year.") };
  }
  const part = publishedValue(index, i, j, flow, year);
  const whole = publishedValue(index, i, WORLD, flow, year);
  if (part && whole && isKnown(part.value) && isKnown(whole.value) && part.value <= whole.value && whole.value > 0) {
    return {
      value: part.value / whole.value,
      basis: [...part.basis, ...whole.basis],
      coverage: 1,
      note: notes(part.note, whole.note, "Published values divided; the series have no figure for the year."),
    };
  }
  return {
    value: computed ?? published?.value ?? absent(index, i, j, year, flows),
    basis: [...flows.basis, ...(published?.basis ?? []), ...(part?.basis ?? []), ...(whole?.basis ?? [])],
    coverage: flows.values.length === 0 ? 0 : flows.known / flows.values.length,
    note: notes(computed !== undefined && "missing" in computed && computed.missing === "disputed" && unequal),
  };
}

/** Whether anything is recorded or claimed of trade between two actors in a year. Where not, no share of it can be known. */
export function mayKnowShare(index: Index, i: ActorId, j: ActorId, year: Year): boolean {
  const claimants = index.claimants.get(year);
  return (
    (claimants?.has(i) === true && claimants.has(j)) ||
    pointsOf(index, "trade.flow", i, j, year).length > 0 ||
    pointsOf(index, "trade.flow", j, i, year).length > 0
  );
}

const absent = (index: Index, i: ActorId, j: ActorId, year: Year, flows: Flows): Maybe =>
  flows.withheld ? missing(flows.withheld) : absentReason(index, [i, j], year, "trade.flow");
