import type { Table } from "../dataset.ts";
import { dayOf, dayOfParts, type Span, spanOf } from "./days.ts";
import { COW_EDGE } from "./spell-lists.ts";
import type { StateList } from "./state-list.ts";
import { yearsUnder } from "./years-under.ts";

/** What the list of powers says of the last day that it reaches. */
const POWERS_EDGE = "2019-12-31";
const [REGIONAL, GLOBAL] = [1, 2];

/** Major powers, one row a spell. A year is one in which the state is a major power on 31 December. */
export const majorsTable = (list: StateList): Table => ({
  name: "major powers",
  file: /^(cow_majors|majors2016)\.csv$/i,
  needed: true,
  columns: { needed: ["ccode", "styear", "stmonth", "stday", "endyear", "endmonth", "endday"] },
  ignored: ["version", "stateabb"],
  read: (out) => {
    const series = out.series("state.major-power", "compiled");
    return {
      row: (row) => {
        const from = dayOfParts(row, "styear", "stmonth", "stday");
        const to = dayOfParts(row, "endyear", "endmonth", "endday");
        spanOf(row, from, to, COW_EDGE, "endyear");
        const years = yearsUnder(list, row, "ccode", { from, to });
        for (const { year, state } of years) series.put(year, state, null, 1);
        if (years.length === 0) out.leaveOut("a spell in which its state is no member on any 31 December");
      },
    };
  },
});

/** Regional and global powers by Maoz, each row with a spell of one or of both kinds. */
export const powersTable = (list: StateList): Table => ({
  name: "regional and global powers",
  file: /^maoz_powers\.csv$/i,
  needed: false,
  columns: { needed: ["ccode", "regstdate", "regenddate", "globstdate", "globenddate"] },
  read: (out) => {
    const series = out.series("state.regional-power", "compiled");
    return {
      row: (row) => {
        const spells: [Span, number][] = [];
        for (const [start, end, kind] of [
          ["regstdate", "regenddate", REGIONAL],
          ["globstdate", "globenddate", GLOBAL],
        ] as const) {
          if (row.text(start) === "" && row.text(end) === "") continue;
          const [from, to] = [dayOf(row, start), dayOf(row, end)];
          spanOf(row, from, to, POWERS_EDGE, end);
          spells.push([{ from, to }, kind]);
        }
        if (spells.length === 0)
          row.fail("regstdate", "a spell as a regional or a global power", "the row has neither");
        const points = spells.flatMap(([span, kind]) =>
          yearsUnder(list, row, "ccode", span).map((one) => ({ ...one, kind })),
        );
        for (const { year, state, kind } of points) series.put(year, state, null, kind);
        if (points.length === 0) out.leaveOut("a spell in which its state is no member on any 31 December");
      },
    };
  },
});
