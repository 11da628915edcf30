import type { Table } from "../dataset.ts";
import { grouped, monthlyReader, yearMonth } from "../monthly-trade/months.ts";

const YEN_IN_THOUSAND = 1000;
const yen = (thousands: number | null): number | null => (thousands === null ? null : thousands * YEN_IN_THOUSAND);

/** Date 2001/01; thousands of yen. */
export const months: Table = {
  name: "trade by month",
  file: /^japan-china-trade-data\.csv$/,
  needed: true,
  columns: { needed: ["Date", "Exports", "Imports"] },
  read: monthlyReader({
    home: "JPN",
    partner: "CHN",
    indicator: "trade.flow-yen",
    column: "Date",
    month: (row) => ({
      ...yearMonth(row, "Date", "/"),
      exports: yen(grouped(row, "Exports")),
      imports: yen(grouped(row, "Imports")),
    }),
  }),
};
