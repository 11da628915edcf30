import { amount } from "../src/carry/amount.ts";
import { tradeColumns } from "../src/carry/cow-trade/trade-year.ts";
import { cellOf, readTable } from "../src/carry/read-table.ts";

/** The trade of one year in columns, as it would come out of storage: codes of the data set, US dollars, NaN = not known. */
export type YearRows = {
  readonly year: number;
  readonly one: Uint16Array;
  readonly two: Uint16Array;
  /** What `one` bought of `two`. */
  readonly flow1: Float64Array;
  /** What `two` bought of `one`. */
  readonly flow2: Float64Array;
};

const USD_IN_MILLION = 1e6;

/** All years of the data set, ascending. */
export function readTradeRows(file: string): YearRows[] {
  const years = Map.groupBy(readTable(file, tradeColumns), (row) => Number(cellOf(row, "year")));
  const dollars = (cell: string): number => {
    const millions = amount(cell);
    return millions === null ? Number.NaN : Math.round(millions * USD_IN_MILLION);
  };
  return [...years]
    .sort(([x], [y]) => x - y)
    .map(([year, rows]) => ({
      year,
      one: Uint16Array.from(rows, (row) => Number(cellOf(row, "ccode1"))),
      two: Uint16Array.from(rows, (row) => Number(cellOf(row, "ccode2"))),
      flow1: Float64Array.from(rows, (row) => dollars(cellOf(row, "flow1"))),
      flow2: Float64Array.from(rows, (row) => dollars(cellOf(row, "flow2"))),
    }));
}
