import type { ActorId } from "../units/ids.ts";
import { at, demandAmounts, demandCells, demandOrder, demandOwnAmounts, type Matrices } from "./cells.ts";
import { mirrorGaps } from "./mirror-gaps.ts";
import { type ActorStanding, partnerStanding } from "./partner-standing.ts";
import { gdpDependences, oneWayShares, partnerShares, sharePairs, twoWayTrade } from "./trade-shares.ts";
import { type TradeTotals, tradeTotals } from "./trade-totals.ts";
import { PERCENTILES, worldPercentiles, worldPlaces } from "./world-places.ts";

/** Directed: exportShare, importShare, partnerShare, partnerRank, gdpDependence, asymmetry. The others are undirected. */
export type TradeIndicator =
  | "exportShare"
  | "importShare"
  | "partnerShare"
  | "partnerRank"
  | "gdpDependence"
  | "asymmetry"
  | "salience"
  | "symmetry"
  | "interdependence"
  | "interdependencePlace";

export type TradePanel = Matrices<TradeIndicator> & {
  readonly actors: readonly ActorId[];
  readonly perActor: TradeTotals & ActorStanding;
  /** The world's dyads by interdependence, p00 … p100; NaN when there is no dyad with both flows known. */
  readonly quantiles: Float64Array;
  /** Directed: the gap between the reports of what i sold j. Only when the mirror reports are given. */
  readonly mirror?: Matrices<"mirrorGap">;
};

export type TradeInput = {
  /** The states of the year, in alphabetical order. */
  readonly actors: readonly ActorId[];
  /** n × n, current US dollars: what row i sold to column j. NaN = not known. */
  readonly sold: Float64Array;
  /** n, current US dollars. NaN = not known. */
  readonly gdp: Float64Array;
  /** n × n, US dollars: the same flows as the buyer reports them, when `sold` holds the seller's reports. */
  readonly mirror?: Float64Array;
  /** n, 1 = the flows known of this actor are so small a part of its trade that their sum is no total. Nobody unless given. */
  readonly partial?: Uint8Array;
  /** The world's percentiles to read places from, when they are others than the year's own: published ones are rounded. */
  readonly quantiles?: Float64Array;
};

/**
 * The trade indicators of all pairs of one year, as the functions of the same names say them for one pair when the series hold
 * these flows and, for each actor's total, their sum over known partners. No earlier year stands in, and no published claim.
 * Missing: "not-covered" where a flow, a total or the GDP is not known, or an actor's flows are but a part of its trade; "zero-denominator" where a total or the GDP is 0, and for
 * asymmetry a share. Throws on actors out of order, wrong sizes, negative and infinite amounts, and on a GDP so small that
 * dividing by it leaves the range of numbers.
 */
export function tradePanel({ actors, sold, gdp, mirror, partial, quantiles }: TradeInput): TradePanel {
  const n = actors.length;
  const { length: judged } = partial ?? actors;
  if (judged !== n) throw new RangeError(`partial: found ${judged} cells; expected ${n}`);
  demandOrder(actors);
  demandCells("sold", sold, n * n);
  demandCells("gdp", gdp, n);
  if (quantiles !== undefined) demandCells("quantiles", quantiles, PERCENTILES);
  demandAmounts("trade", actors, sold);
  demandOwnAmounts("GDP", actors, gdp);
  const totals = withoutPartial(tradeTotals(actors, sold), partial);
  demandDivisors(actors, totals, gdp);
  const exported = oneWayShares(n, sold, totals.exports, "sold");
  const imported = oneWayShares(n, sold, totals.imports, "bought");
  const twoWay = twoWayTrade(n, sold);
  const shares = partnerShares(n, sold, twoWay, totals);
  const onGdp = gdpDependences(n, sold, twoWay, gdp);
  const standing = partnerStanding(n, twoWay, partial);
  const pairs = sharePairs(n, shares);
  const percentiles = worldPercentiles(n, pairs.interdependence);
  const places = worldPlaces(n, pairs, quantiles ?? percentiles);
  return {
    actors,
    exportShare: exported.values,
    importShare: imported.values,
    partnerShare: shares.values,
    partnerRank: standing.ranks.values,
    gdpDependence: onGdp.values,
    asymmetry: pairs.asymmetry,
    salience: pairs.salience,
    symmetry: pairs.symmetry,
    interdependence: pairs.interdependence,
    interdependencePlace: places.values,
    quantiles: percentiles,
    perActor: { ...totals, ...standing.perActor },
    reason: {
      exportShare: exported.reason,
      importShare: imported.reason,
      partnerShare: shares.reason,
      partnerRank: standing.ranks.reason,
      gdpDependence: onGdp.reason,
      asymmetry: pairs.asymmetryReason,
      salience: pairs.reason,
      symmetry: pairs.reason,
      interdependence: pairs.reason,
      interdependencePlace: places.reason,
    },
    coverage: {
      exportShare: exported.coverage,
      importShare: imported.coverage,
      partnerShare: shares.coverage,
      partnerRank: standing.ranks.coverage,
      gdpDependence: onGdp.coverage,
      asymmetry: pairs.coverage,
      salience: pairs.coverage,
      symmetry: pairs.coverage,
      interdependence: pairs.coverage,
      interdependencePlace: places.coverage,
    },
    ...(mirror === undefined ? {} : { mirror: mirrorGaps(actors, sold, mirror) }),
  };
}

/** A sum over a few of many partners would make each of them look larger than it is. */
function withoutPartial(totals: TradeTotals, partial: Uint8Array | undefined): TradeTotals {
  for (const [i, is] of partial?.entries() ?? []) {
    if (is === 1) totals.exports[i] = totals.imports[i] = Number.NaN;
  }
  return totals;
}

/** A GDP so small that trade divided by it is no number any more is a fault of the data. */
function demandDivisors(actors: readonly ActorId[], { exports, imports }: TradeTotals, gdp: Float64Array): void {
  for (const [i, product] of gdp.entries()) {
    if (product > 0 && (at(exports, i) + at(imports, i)) / product === Infinity) {
      throw new RangeError(`GDP of ${actors[i]}: found ${product}, too little to divide its trade by`);
    }
  }
}
