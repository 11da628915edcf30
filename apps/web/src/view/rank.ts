import { claimKey, type Index, pointsOf, setAside } from "@entente/core/indicators/index-inputs";
import type { ActorId, FactId, Year } from "@entente/core/units/ids";
import { ordinal } from "./words.ts";

/** One published rank, with how it counts. */
export type RankClaim = {
  readonly fact: FactId;
  readonly rank: number;
  readonly text: string;
  readonly publisher: string;
  readonly rule: string;
  readonly inUse: boolean;
};

export type RankView = {
  readonly year: Year;
  /** null: published ranks differ and none is marked as the one in use. */
  readonly rank: number | null;
  /** Every published rank of that year, the one in use first; none where the rank is computed from a full list of partners. */
  readonly claims: readonly RankClaim[];
};

/** The rank of `to` among the partners of `from` in the latest of the years, up to the one asked, in which it is known. */
export function rankNear(
  index: Index,
  from: ActorId,
  to: ActorId,
  year: Year,
  years: readonly Year[],
): RankView | null {
  for (const y of years.filter((each) => each <= year).sort((p, q) => q - p)) {
    const claims = rankClaims(index, from, to, y);
    const computed = pointsOf(index, "trade.partner-rank", from, to, y).find(({ point }) => point.value !== null);
    if (computed !== undefined && computed.point.value !== null) return { year: y, rank: computed.point.value, claims };
    if (claims.length > 0) {
      const used = claims.filter(({ inUse }) => inUse);
      const alike = new Set(used.map(({ rank }) => rank)).size === 1;
      return { year: y, rank: alike ? (used[0]?.rank ?? null) : null, claims };
    }
  }
  return null;
}

/** Every published rank by two-way trade in one year, the claims in use first. */
export function rankClaims(index: Index, from: ActorId, to: ActorId, year: Year): RankClaim[] {
  return (index.claims.get(claimKey("trade-rank", from, to, "total", year)) ?? [])
    .flatMap((fact): RankClaim[] => {
      if (fact.kind !== "trade-rank" || fact.rank.state !== "known") return [];
      const rank = fact.rank.value;
      return [
        {
          fact: fact.id,
          rank,
          text: ordinal(rank),
          publisher: fact.firstPublisher,
          rule: fact.dispute?.rule ?? "",
          inUse: !setAside(fact),
        },
      ];
    })
    .sort((x, y) => Number(y.inUse) - Number(x.inUse) || x.rank - y.rank);
}
