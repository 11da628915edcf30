import type { Context, Output, RowReader, Table } from "../dataset.ts";

type More = { readonly part?: string; readonly flag?: string };

/** The kinds of membership. Full ones have no part, since they are what shared memberships are counted by. */
const kinds: readonly (readonly [string, More])[] = [
  ["sum_igo_full", { flag: "full members" }],
  ["sum_igo_associate", { part: "associate" }],
  ["sum_igo_observer", { part: "observer" }],
  ["sum_igo_anytype", { part: "any" }],
];

/** Numbers of memberships of states by kind. */
export const memberships: Table = {
  name: "memberships of states",
  file: /^cow_igo_sy\.csv$/,
  needed: true,
  columns: { needed: ["ccode", "year", ...kinds.map(([column]) => column)] },
  read: (out: Output, { states }: Context): RowReader => {
    const series = out.series("igo.memberships", "compiled");
    return {
      row: (row) => {
        const year = row.year("year");
        const state = states.of(row, "ccode", "cow", year);
        const counts = kinds.map(([column]) => {
          const count = row.integer(column);
          if (count !== null && count < 0) row.fail(column, "a count, blank, NA or -9", "a count is at least 0");
          return count;
        });
        for (const [i, [, more]] of kinds.entries()) series.put(year, state, null, counts[i] ?? "not-covered", more);
      },
    };
  },
};
