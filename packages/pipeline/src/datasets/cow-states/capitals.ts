import type { Table } from "../dataset.ts";
import type { Row } from "../row.ts";
import { dayOf, spanOf } from "./days.ts";
import type { StateList } from "./state-list.ts";
import { yearsUnder } from "./years-under.ts";

/** What the list of capitals says of the last day that it reaches. */
const CAPITALS_EDGE = "2024-12-31";

/** Where a state's capital lay on 31 December of each year in which it was a member then, in degrees. */
export const capitalsTable = (list: StateList): Table => ({
  name: "capitals",
  file: /^cow_capitals\.csv$/i,
  needed: true,
  columns: { needed: ["ccode", "stdate", "enddate", "lat", "lng"], read: ["statenme", "capital"] },
  read: (out) => {
    const latitudes = out.series("state.capital-latitude", "compiled");
    const longitudes = out.series("state.capital-longitude", "compiled");
    return {
      row: (row) => {
        const [from, to] = [dayOf(row, "stdate"), dayOf(row, "enddate")];
        spanOf(row, from, to, CAPITALS_EDGE, "enddate");
        const [latitude, longitude] = [degrees(row, "lat", 90), degrees(row, "lng", 180)];
        const years = yearsUnder(list, row, "ccode", { from, to });
        for (const { year, state } of years) {
          latitudes.put(year, state, null, latitude);
          longitudes.put(year, state, null, longitude);
        }
        if (years.length === 0) out.leaveOut("a capital on no 31 December on which its state is a member");
      },
    };
  },
});

/** −9 is a latitude like any other here, so it is no code for a missing one. */
function degrees(row: Row, column: string, most: number): number {
  const value = Number(row.word(column));
  if (!(Math.abs(value) <= most)) row.fail(column, `degrees from −${most} to ${most}`, "the capital has no place");
  return value;
}
