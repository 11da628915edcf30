import { WORLD } from "../actors.ts";
import type { FactRecord } from "../facts/fact.ts";
import type { Index, TradeClaim } from "../indicators/index-inputs.ts";
import type { Quantity } from "../units/quantity.ts";
import { scaledShare } from "./scaled-share.ts";
import type { ScaledTrade } from "./scaled-trade.ts";

/**
 * A published figure of trade as scaling moves it, so that a figure which rests on it moves as well; the same record where it
 * does not. With ρ the scaled share of a flow (scaled-share.ts) and f the factor:
 * value v' = v·(1 + (f − 1)·ρ) · share s' = s·(1 + (f − 1)·ρ_pair) / (1 + (f − 1)·ρ_total), where the total loses what the claim
 * itself says of the pair when it is the pair that is scaled: s' = f·s / (1 − s + f·s) · rank: unknown once the list is another
 * one. Unknown, with the reason, where ρ is. Sector shares stay: all goods are scaled alike.
 */
export function scaledClaim(index: Index, scaled: ScaledTrade, record: FactRecord): FactRecord {
  const { fact } = record;
  if (fact.kind !== "trade-share" && fact.kind !== "trade-rank" && fact.kind !== "trade-value") return record;
  if (!scaled.covers(fact.year)) return record;
  switch (fact.kind) {
    case "trade-value": {
      if (fact.valueUsd.state !== "known") return record;
      const growth = growthOf(index, scaled, fact);
      if (growth === 1) return record;
      return moved({ ...fact, valueUsd: known(growth === undefined ? undefined : fact.valueUsd.value * growth) });
    }
    case "trade-share": {
      if (fact.share.state !== "known") return record;
      const own = growthOf(index, scaled, fact);
      const whole = isScaledPair(scaled, fact)
        ? grown(scaled.factor, fact.share.value)
        : growthOf(index, scaled, { ...fact, to: WORLD });
      if (own === 1 && whole === 1) return record;
      return moved({ ...fact, share: known(ratio(fact.share.value, own, whole)) });
    }
    case "trade-rank": {
      if (fact.rank.state !== "known" || !scaled.unsettles(fact.from, fact.flow, fact.year)) return record;
      return moved({ ...fact, rank: known(undefined) });
    }
  }
}

/** 1 + (f − 1)·ρ: what a flow is times as large as before. */
const grown = (factor: number, share: number): number => 1 + (factor - 1) * share;

function growthOf(index: Index, scaled: ScaledTrade, flow: TradeClaim): number | undefined {
  const share = scaledShare(index, scaled, flow, flow.year);
  return share === undefined ? undefined : grown(scaled.factor, share);
}

/** Whether a claim is about all of the scaled trade and no other of its kind. */
function isScaledPair(scaled: ScaledTrade, claim: TradeClaim): boolean {
  const { told } = scaled;
  const same = told.from === claim.from && told.to === claim.to;
  const turned = told.from === claim.to && told.to === claim.from;
  return (same || turned) && scaled.within(claim, claim.year).every((part) => part.scaled === "all");
}

function ratio(share: number, own: number | undefined, whole: number | undefined): number | undefined {
  if (own === undefined || whole === undefined || whole === 0) return undefined;
  const result = (share * own) / whole;
  return result <= 1 + 1e-9 ? Math.min(1, result) : undefined;
}

const known = (value: number | undefined): Quantity<number> =>
  value === undefined
    ? { state: "unknown", reason: "A what-if changes it, by an amount that the data of this release do not tell" }
    : { state: "known", value };

/** What a source said no longer stands behind the number, which says so where it is quoted. */
function moved(fact: TradeClaim): FactRecord {
  const publisher = fact.firstPublisher.startsWith(FROM) ? fact.firstPublisher : `${FROM}${fact.firstPublisher}`;
  return { fact: { ...fact, firstPublisher: publisher.slice(0, 160) }, evidence: [] };
}
const FROM = "a what-if, from the figure of ";
