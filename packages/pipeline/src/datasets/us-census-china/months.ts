import type { Table } from "../dataset.ts";
import { grouped, monthlyReader } from "../monthly-trade/months.ts";
import type { Row } from "../row.ts";

const USD_IN_MILLION = 1e6;
const names = "January February March April May June July August September October November December".split(" ");

/** Month "January 2001"; millions of dollars with one decimal and commas between thousands. The balance must agree with them. */
export const months: Table = {
  name: "trade by month",
  file: /^usa-china-trade-data\.csv$/,
  needed: true,
  columns: { needed: ["Month", "Exports", "Imports"], read: ["Balance"] },
  read: monthlyReader({
    home: "USA",
    partner: "CHN",
    indicator: "trade.flow",
    column: "Month",
    month: (row) => {
      const [exports, imports] = [grouped(row, "Exports"), grouped(row, "Imports")];
      if (exports !== null && imports !== null) demandBalance(row, exports - imports);
      return { ...namedMonth(row), exports: dollars(exports), imports: dollars(imports) };
    },
  }),
};

const dollars = (millions: number | null): number | null =>
  millions === null ? null : Math.round(millions * USD_IN_MILLION);

function namedMonth(row: Row): { year: number; month: number } {
  const [, name = "", year = ""] = /^([A-Z][a-z]+) ((?:19|20)\d\d)$/.exec(row.text("Month")) ?? [];
  const month = names.indexOf(name) + 1;
  if (month === 0) row.fail("Month", "a month such as January 2001", "check the date");
  return { year: Number(year), month };
}

/** Each of the three is rounded to a tenth on its own, so that they may be off by a tenth and a half. */
function demandBalance(row: Row, expected: number): void {
  const text = row.text("Balance");
  if (text === "") return;
  if (!(Math.abs(Number(text.replaceAll(",", "")) - expected) < 0.16))
    row.fail(
      "Balance",
      `about ${expected.toFixed(1)}, which is exports less imports`,
      "one of the three cells is wrong",
    );
}
