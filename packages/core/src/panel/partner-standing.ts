import { normalisedConcentration } from "../indicators/normalised-concentration.ts";
import { isMissing, type Maybe, missing } from "../units/missing.ts";
import { at, KNOWN, reasonCode, reasonMatrix, unknownCells } from "./cells.ts";

const NOT_COVERED = reasonCode("not-covered");

/** How many partners each actor has, and how much its trade hangs on few of them. */
export type ActorStanding = {
  /** Partners of which both flows are known, also those with no trade. */
  readonly knownPartners: Uint16Array;
  /** Of these the partners with any trade. */
  readonly partners: Uint16Array;
  /** Σ_j s_ij² over the partners with any trade. */
  readonly hhi: Float64Array;
  readonly normalisedHhi: Float64Array;
  /** Why one of them is NaN, by the codes of the matrices. */
  readonly reason: { readonly hhi: Uint8Array; readonly normalisedHhi: Uint8Array };
};

/**
 * Ranks (1 = largest, equal values share the better), concentration and number of partners from the two-way trade of all pairs
 * (n × n, NaN = one flow or both not known). A partner with a flow unknown is left out of all of them. An actor whose flows are but
 * a part of its trade (`partial` 1) has neither ranks nor concentration: "not-covered". Definitions: partner-rank, concentration,
 * normalised-concentration.
 */
export function partnerStanding(n: number, twoWay: Float64Array, partial?: Uint8Array) {
  const ranks = unknownCells(n * n);
  const rankReason = reasonMatrix(n, "not-covered");
  const coverage = new Float64Array(n * n);
  const knownPartners = new Uint16Array(n);
  const partners = new Uint16Array(n);
  const hhi = unknownCells(n);
  const normalisedHhi = unknownCells(n);
  const reason = { hhi: new Uint8Array(n), normalisedHhi: new Uint8Array(n) };
  const row = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let known = 0;
    let sum = 0;
    for (let cell = i * n; cell < i * n + n; cell++) {
      const trade = at(twoWay, cell);
      if (Number.isNaN(trade)) continue;
      row[known++] = trade;
      sum += trade;
    }
    const ascending = row.subarray(0, known).sort();
    const traded = known - countUpTo(ascending, 0);
    knownPartners[i] = known;
    partners[i] = traded;
    if (partial?.[i] === 1) {
      reason.hhi[i] = reason.normalisedHhi[i] = NOT_COVERED;
      continue;
    }
    for (let cell = i * n; cell < i * n + n; cell++) {
      const trade = at(twoWay, cell);
      if (Number.isNaN(trade)) continue;
      ranks[cell] = 1 + known - countUpTo(ascending, trade);
      rankReason[cell] = KNOWN;
      coverage[cell] = 1;
    }
    let squares = 0;
    for (let k = known - traded; k < known; k++) squares += (at(ascending, k) / sum) ** 2;
    const concentrated: Maybe = traded === 0 ? missing("no-fact") : squares;
    put(hhi, reason.hhi, i, concentrated);
    put(
      normalisedHhi,
      reason.normalisedHhi,
      i,
      isMissing(concentrated) ? concentrated : normalisedConcentration(concentrated, traded),
    );
  }
  const perActor: ActorStanding = { knownPartners, partners, hhi, normalisedHhi, reason };
  return { ranks: { values: ranks, reason: rankReason, coverage }, perActor };
}

function put(values: Float64Array, reasons: Uint8Array, cell: number, value: Maybe): void {
  values[cell] = isMissing(value) ? Number.NaN : value;
  reasons[cell] = isMissing(value) ? reasonCode(value.missing) : KNOWN;
}

/** How many of the ascending values are not above `value`. */
function countUpTo(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(ascending, middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
