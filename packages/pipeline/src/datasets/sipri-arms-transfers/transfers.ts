import type { ActorId, Year } from "@entente/core/units/ids";
import type { Context, Output, RowReader, Table } from "../dataset.ts";
import { OTHER_YEARS } from "../iso/places.ts";
import type { Row } from "../row.ts";
import { sipriNames } from "./names.ts";

const small = { flag: "0 in the data set: under half a million" };

/** Volumes of major arms delivered in a year, in millions of SIPRI's trend-indicator value, which is no money. */
export const transfers: Table = {
  name: "arms transfers",
  file: /^export_tiv(_extract)?\.csv$/,
  needed: true,
  columns: { needed: ["Export_From", "Import_To", "Year", "TIV"] },
  read: (out: Output, { states }: Context): RowReader => {
    const tiv = out.series("arms.tiv", "compiled");
    const named = (row: Row, column: string, year: Year): ActorId | undefined => {
      const code = sipriNames.get(row.text(column));
      if (code === undefined)
        row.fail(column, "a name of SIPRI's that is known here", "add the name to sipri-arms-transfers/names.ts");
      return states.holder("iso3", code, year);
    };
    return {
      row: (row) => {
        const year = row.year("Year");
        const from = named(row, "Export_From", year);
        const to = named(row, "Import_To", year);
        const value = row.amount("TIV");
        if (from === undefined || to === undefined) return out.leaveOut(OTHER_YEARS);
        if (from === to) row.fail("Import_To", "another state than Export_From", "a transfer is between two states");
        tiv.put(year, from, to, value ?? "not-covered", value === 0 ? small : undefined);
      },
    };
  },
};
