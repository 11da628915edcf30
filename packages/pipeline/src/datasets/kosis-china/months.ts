import type { Table } from "../dataset.ts";
import { grouped, monthlyReader, yearMonth } from "../monthly-trade/months.ts";

const USD_IN_THOUSAND = 1000;
const dollars = (thousands: number | null): number | null => (thousands === null ? null : thousands * USD_IN_THOUSAND);

/** Date 2001.01; thousands of dollars; the partner by the name that the service gives China. */
export const months: Table = {
  name: "trade by month",
  file: /^korea-china-trade-data\.csv$/,
  needed: true,
  columns: { needed: ["Country", "Date", "Exports", "Imports"] },
  read: monthlyReader({
    home: "KOR",
    partner: "CHN",
    indicator: "trade.flow",
    column: "Date",
    month: (row) => {
      row.oneOf("Country", ["China, peoples' republic of"]);
      return {
        ...yearMonth(row, "Date", "."),
        exports: dollars(grouped(row, "Exports")),
        imports: dollars(grouped(row, "Imports")),
      };
    },
  }),
};
