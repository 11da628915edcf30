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
};

export const tradeColumns = ["ccode1", "ccode2", "year", "flow1", "flow2"] as const;

const USD_IN_MILLION = 1e6;

/** The years of the table, ascending. flow1: imports of ccode1 from ccode2; flow2: imports of ccode2 from ccode1; millions. */
export function tradeYears(rows: readonly Row[], holder: CodeHolder): TradeYear[] {
  const years = new Map<Year, { traders: Set<Trader>; sold: Map<Trader, Map<Trader, number | null>> }>();
  for (const row of rows) {
    const year = Number(cellOf(row, "year"));
    const { traders, sold } = entry(years, year, () => ({ traders: new Set(), sold: new Map() }));
    const traderOf = (code: string): Trader => holder(code, year) ?? code;
    const [one, two] = [traderOf(cellOf(row, "ccode1")), traderOf(cellOf(row, "ccode2"))];
    const record = (seller: Trader, buyer: Trader, column: "flow1" | "flow2") => {
      const buyers = entry(sold, seller, () => new Map<Trader, number | null>());
      // Two codes of one actor in one year: their rows must complete each other, not compete.
      if (buyers.has(buyer)) throw new Refusal(`found the trade of ${seller} with ${buyer} in ${year} twice`);
      const millions = amount(cellOf(row, column));
      buyers.set(buyer, millions === null ? null : Math.round(millions * USD_IN_MILLION));
    };
    record(two, one, "flow1");
    record(one, two, "flow2");
    traders.add(one).add(two);
  }
  return [...years].sort(([x], [y]) => x - y).map(([year, { traders, sold }]): TradeYear => ({ year, traders, sold }));
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
