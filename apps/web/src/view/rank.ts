import type { Settings } from "@entente/core/cohesion/types";
import { claimKey, type Index, setAside } from "@entente/core/indicators/index-inputs";
import { partnerRankFigure } from "@entente/core/indicators/partner-rank";
import type { ActorId, FactId, Year } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import { type FigureView, figureView } from "./figure-view.ts";
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
  readonly rank: number | null;
  readonly figure: FigureView;
  /** Every published rank of that year, the one in use first. */
  readonly claims: readonly RankClaim[];
};

/** The rank of `to` among the partners of `from` in the latest of the years, up to the one asked, of which one is known or claimed. */
export function rankNear(
  index: Index,
  from: ActorId,
  to: ActorId,
  year: Year,
  years: readonly Year[],
  settings: Settings,
): RankView | null {
  for (const y of years.filter((each) => each <= year).sort((p, q) => q - p)) {
    const figure = partnerRankFigure(index, from, to, y, settings);
    const claims = rankClaims(index, from, to, y);
    if (!isKnown(figure.value) && claims.length === 0) continue;
    return { year: y, rank: isKnown(figure.value) ? figure.value : null, figure: figureView(figure), claims };
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
