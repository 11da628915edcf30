import type { SeriesIndicator } from "@entente/core/series";
import type { Context, Output, RowReader, Table } from "../dataset.ts";
import { ENDED_CODE, endedCodes } from "../ended-codes.ts";

/** The last year in which military expenditure is in pounds sterling; from the next it is in US dollars. */
const LAST_STERLING_YEAR = 1913;

/** Every amount but the index is published in thousands: of persons, tonnes, or tonnes of coal equivalent. */
const columns: readonly { column: string; indicator: SeriesIndicator; unit: number }[] = [
  { column: "milper", indicator: "capability.military-personnel", unit: 1000 },
  { column: "irst", indicator: "capability.iron-and-steel", unit: 1000 },
  { column: "pec", indicator: "capability.energy", unit: 1000 },
  { column: "tpop", indicator: "capability.population", unit: 1000 },
  { column: "upop", indicator: "capability.urban-population", unit: 1000 },
  { column: "cinc", indicator: "capability.cinc", unit: 1 },
];

/** National material capabilities of states, missing as −9 or blank. */
export const capabilities: Table = {
  name: "capabilities of states",
  file: /^(cow_nmc|NMC-6\S*|NMC[-_]v?6\S*)\.csv$/i,
  needed: true,
  columns: { needed: ["ccode", "year", "milex", ...columns.map(({ column }) => column)] },
  ignored: ["statenme", "stateabb", "version"],
  read: (out: Output, { states }: Context): RowReader => {
    const sterling = out.series("capability.military-expenditure-sterling", "compiled");
    const dollars = out.series("capability.military-expenditure", "compiled");
    const ended = endedCodes(states, "cow");
    const series = columns.map(({ indicator }) => out.series(indicator, "compiled"));
    return {
      row: (row) => {
        const year = row.year("year");
        const state = states.of(row, "ccode", "cow", year);
        const milex = row.amount("milex");
        const amounts = columns.map(({ column, unit }) => {
          const amount = row.amount(column);
          if (column === "cinc" && amount !== null && amount > 1)
            row.fail(column, "a share from 0 to 1", "the index is the mean of six shares of the world's total");
          return amount === null ? null : unit === 1 ? amount : Math.round(amount * unit);
        });
        if (ended(row.text("ccode"), year)) return out.leaveOut(ENDED_CODE);
        const spent = year <= LAST_STERLING_YEAR ? sterling : dollars;
        spent.put(year, state, null, milex === null ? "not-covered" : Math.round(milex * 1000));
        for (const [i, points] of series.entries()) points.put(year, state, null, amounts[i] ?? "not-covered");
      },
    };
  },
};
