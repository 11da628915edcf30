import type { ActorId } from "@entente/core/units/ids";
import type { Context, Output, RowReader, Table } from "../dataset.ts";

const fullMembers = { flag: "full members" };

/** Numbers of organisations of which both states of a pair are full members; the earlier code of the actors goes first. */
export const joint: Table = {
  name: "shared memberships of pairs",
  file: /^cow_igo_ndy\.csv$/,
  needed: true,
  columns: { needed: ["ccode1", "ccode2", "year", "dyadigos"] },
  read: (out: Output, { states }: Context): RowReader => {
    const shared = out.series("igo.joint", "compiled");
    return {
      row: (row) => {
        const year = row.year("year");
        const one = states.of(row, "ccode1", "cow", year);
        const two = states.of(row, "ccode2", "cow", year);
        if (one === two) row.fail("ccode2", "two states", "both codes stand for one state in that year");
        const [from, to] = [one, two].toSorted() as [ActorId, ActorId];
        const count = row.integer("dyadigos");
        if (count !== null && count < 0) row.fail("dyadigos", "a count, blank, NA or -9", "a count is at least 0");
        shared.put(year, from, to, count ?? "not-covered", fullMembers);
      },
    };
  },
};
