import type { Year } from "@entente/core/units/ids";
import { Refusal } from "../../refusal.ts";
import { amount } from "../amount.ts";
import type { CodeHolder } from "../code-holder.ts";
import { cellOf, type Row } from "../read-table.ts";

/** An actor's code, or the data set's own code of a state that is no actor here. */
export type Trader = string;

/** What the data set says of the trade of one year. */
export type TradeYear = {
  readonly year: Year;
  /** Everybody with a row. */
  readonly traders: ReadonlySet<Trader>;
  /** Goods sold, seller → buyer, US dollars: null where the cell is blank; no entry where there is no row. */
  readonly sold: ReadonlyMap<Trader, ReadonlyMap<Trader, number | null>>;
  /** Exports to and imports from the world as the publisher has them for the state as a whole, US dollars. */
  readonly national: ReadonlyMap<Trader, { readonly exports: number | null; readonly imports: number | null }>;
};

export const tradeColumns = ["ccode1", "ccode2", "year", "flow1", "flow2"] as const;

export const nationalColumns = ["ccode", "year", "imports", "exports"] as const;

const USD_IN_MILLION = 1e6;
const dollars = (millions: number | null): number | null =>
  millions === null ? null : Math.round(millions * USD_IN_MILLION);

/**
 * The years of the tables, ascending. Of pairs flow1: imports of ccode1 from ccode2; flow2: imports of ccode2 from ccode1; of states
 * imports and exports; millions.
 */
export function tradeYears(rows: readonly Row[], national: readonly Row[], holder: CodeHolder): TradeYear[] {
  const years = new Map<Year, { traders: Set<Trader>; sold: Map<Trader, Map<Trader, number | null>> }>();
  const totals = nationalTotals(national, holder);
  for (const row of rows) {
    const year = Number(cellOf(row, "year"));
    const { traders, sold } = entry(years, year, () => ({ traders: new Set(), sold: new Map() }));
    const traderOf = (code: string): Trader => holder(code, year) ?? code;
    const [one, two] = [traderOf(cellOf(row, "ccode1")), traderOf(cellOf(row, "ccode2"))];
    const record = (seller: Trader, buyer: Trader, column: "flow1" | "flow2") => {
      const buyers = entry(sold, seller, () => new Map<Trader, number | null>());
      // Two codes of one actor in one year: their rows must complete each other, not compete.
      if (buyers.has(buyer)) throw new Refusal(`found the trade of ${seller} with ${buyer} in ${year} twice`);
      buyers.set(buyer, dollars(amount(cellOf(row, column))));
    };
    record(two, one, "flow1");
    record(one, two, "flow2");
    traders.add(one).add(two);
  }
  return [...years]
    .sort(([x], [y]) => x - y)
    .map(([year, found]): TradeYear => ({ year, ...found, national: totals.get(year) ?? new Map() }));
}

type National = TradeYear["national"];

function nationalTotals(rows: readonly Row[], holder: CodeHolder): ReadonlyMap<Year, National> {
  const years = new Map<Year, Map<Trader, { exports: number | null; imports: number | null }>>();
  for (const row of rows) {
    const year = Number(cellOf(row, "year"));
    const code = cellOf(row, "ccode");
    const [exports, imports] = [dollars(amount(cellOf(row, "exports"))), dollars(amount(cellOf(row, "imports")))];
    entry(years, year, () => new Map()).set(holder(code, year) ?? code, { exports, imports });
  }
  return years;
}

/** What the seller sold to the buyer, US dollars; null when nothing is recorded or the record is blank. */
export const flowOf = ({ sold }: TradeYear, seller: Trader, buyer: Trader): number | null =>
  sold.get(seller)?.get(buyer) ?? null;

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
