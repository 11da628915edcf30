import type { SeriesIndicator } from "@entente/core/series";
import type { Context, Output, RowReader, Table } from "../dataset.ts";
import { placeFinder } from "../iso/places.ts";

const columns: readonly (readonly [string, SeriesIndicator])[] = [
  ["verbCoop", "events.verbal-cooperation"],
  ["matlCoop", "events.material-cooperation"],
  ["verbConf", "events.verbal-conflict"],
  ["matlConf", "events.material-conflict"],
];

/** Numbers of coded events of one state towards another in a year. A row of zeros was counted, too: nothing was found. */
export const events: Table = {
  name: "events of directed pairs",
  file: /^icews\.csv$/,
  needed: true,
  columns: { needed: ["year", "i_iso3c", "j_iso3c", ...columns.map(([column]) => column)] },
  ignored: ["i", "j"],
  read: (out: Output, { states }: Context): RowReader => {
    const series = columns.map(([column, indicator]) => ({ column, points: out.series(indicator, "compiled") }));
    const find = placeFinder(states);
    return {
      row: (row) => {
        const year = row.year("year");
        const from = find(row, "i_iso3c", row.word("i_iso3c"), year);
        const to = find(row, "j_iso3c", row.word("j_iso3c"), year);
        const counts = series.map(({ column }) => {
          const count = row.integer(column);
          if (count !== null && count < 0) row.fail(column, "a count, blank, NA or -9", "a count is at least 0");
          return count;
        });
        if ("leftOut" in from) return out.leaveOut(from.leftOut);
        if ("leftOut" in to) return out.leaveOut(to.leftOut);
        if (from.actor === to.actor) row.fail("j_iso3c", "another state than i_iso3c", "events are between two states");
        for (const [i, { points }] of series.entries())
          points.put(year, from.actor, to.actor, counts[i] ?? "not-covered");
      },
    };
  },
};
