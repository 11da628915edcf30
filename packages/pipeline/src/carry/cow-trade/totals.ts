import { type KnownSum, knownSum } from "./known-sum.ts";
import { flowOf, type Trader, type TradeYear } from "./trade-year.ts";

export type Totals = { readonly exports: KnownSum; readonly imports: KnownSum };

/**
 * A trader's exports and imports as sums over its partners: what the shares and ranks published from this data set divide by.
 * The data set's national totals are others: they take in partners that are no states there, such as Hong Kong (China 2014:
 * 5,338 bn US dollars against 4,327 bn over partners), so that shares of them would not add up to 1. They are not carried: under
 * this data set's name they would replace the sums.
 */
export function totalsOf(year: TradeYear, trader: Trader): Totals {
  const partners = [...year.traders].filter((other) => other !== trader);
  return {
    exports: knownSum(partners.map((partner) => flowOf(year, trader, partner))),
    imports: knownSum(partners.map((partner) => flowOf(year, partner, trader))),
  };
}
