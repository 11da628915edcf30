import type { SeriesIndicator } from "@entente/core/series";
import type { ActorId, Year } from "@entente/core/units/ids";
import type { Context, Output, RowReader } from "../dataset.ts";
import type { Row } from "../row.ts";

/** One month of a state's trade with a partner, in the indicator's unit. */
export type Month = {
  readonly year: Year;
  /** 1 to 12. */
  readonly month: number;
  readonly exports: number | null;
  readonly imports: number | null;
};

/**
 * Reads a state's own monthly trade with one partner: each month as a part m01–m12, and the year where all twelve months are
 * known. `home` and `partner` are alpha-3 codes.
 */
export const monthlyReader =
  (of: { home: string; partner: string; indicator: SeriesIndicator; column: string; month: (row: Row) => Month }) =>
  (out: Output, { states }: Context): RowReader => {
    const exported = out.series(of.indicator, "exporter");
    const imported = out.series(of.indicator, "importer");
    const years = new Map<Year, { months: Set<number>; exports: number[]; imports: number[] }>();
    const holder = (row: Row, code: string, year: Year): ActorId =>
      states.holder("iso3", code, year) ??
      row.fail(of.column, `a year in which ${code} is a state`, "import cow-states first, or check the year");
    return {
      row: (row) => {
        const { year, month, exports, imports } = of.month(row);
        const [home, partner] = [holder(row, of.home, year), holder(row, of.partner, year)];
        const sums = years.get(year) ?? { months: new Set(), exports: [], imports: [] };
        if (sums.months.has(month)) row.fail(of.column, "each month once", "an earlier row is about the same month");
        years.set(year, sums);
        sums.months.add(month);
        const part = `m${String(month).padStart(2, "0")}`;
        exported.put(year, home, partner, exports ?? "not-covered", { part });
        imported.put(year, partner, home, imports ?? "not-covered", { part });
        if (exports !== null) sums.exports.push(exports);
        if (imports !== null) sums.imports.push(imports);
        if (sums.exports.length === 12 && exports !== null) exported.put(year, home, partner, total(sums.exports), sum);
        if (sums.imports.length === 12 && imports !== null) imported.put(year, partner, home, total(sums.imports), sum);
      },
    };
  };

const sum = { flag: "sum of twelve months" };
const total = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);

/** A number that may have commas between thousands; null where it is blank. */
export function grouped(row: Row, column: string): number | null {
  const text = row.text(column);
  if (text === "") return null;
  if (!/^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(text))
    row.fail(column, "an amount, with or without commas between thousands", "no other text stands for an amount");
  return Number(text.replaceAll(",", ""));
}

/** Year and month out of a cell such as 2001/01. */
export function yearMonth(row: Row, column: string, separator: string): { year: Year; month: number } {
  const [year = "", month = "", ...more] = row.text(column).split(separator);
  const [y, m] = [Number(year), Number(month)];
  if (!/^(18|19|20)\d\d$/.test(year) || !/^\d\d$/.test(month) || m < 1 || m > 12 || more.length > 0)
    row.fail(column, `a month such as 2001${separator}01`, "check the date");
  return { year: y, month: m };
}
