import type { Context, Output, RowReader, Table } from "../dataset.ts";
import { placeFinder } from "../iso/places.ts";
import { aggregates } from "./aggregates.ts";

const AGGREGATE = "an aggregate of the World Bank that is no actor";
const presentMembers = { flag: "present members in every year" };

/**
 * GDP in current US dollars. Codes are alpha-3 and the World Bank's own. EUU holds the Union's present members in every year. The
 * file has Russia's from 1988, when it was no state: such years are left out.
 */
export const gdp: Table = {
  name: "gross domestic product",
  file: /^gdp\.csv$/,
  needed: true,
  columns: { needed: ["Country Code", "Year", "Value"] },
  ignored: ["Country Name"],
  read: (out: Output, { states }: Context): RowReader => {
    const current = out.series("gdp.current", "compiled");
    const find = placeFinder(states);
    const blocs = new Set(states.actors.filter(({ kind }) => kind === "bloc").map(({ id }) => id));
    return {
      row: (row) => {
        const year = row.year("Year");
        const value = row.amount("Value");
        if (value === 0) row.fail("Value", "an amount above 0, or blank", "no economy makes nothing");
        const code = row.word("Country Code");
        if (aggregates.has(code)) return out.leaveOut(AGGREGATE);
        const place = find(row, "Country Code", code, year);
        if ("leftOut" in place) return out.leaveOut(place.leftOut);
        const more = blocs.has(place.actor) ? presentMembers : undefined;
        current.put(year, place.actor, null, value === null ? "not-published" : Math.round(value), more);
      },
    };
  },
};
