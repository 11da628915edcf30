import type { Table } from "../dataset.ts";
import { dayOf, dayOfParts, spanOf } from "./days.ts";
import type { StateList } from "./state-list.ts";

/** A state that is one on this day is one still: the list ends here. */
export const COW_EDGE = "2016-12-31";
export const GW_EDGE = "2017-12-31";

/** Members of the Correlates of War state system, one row a spell. */
export const cowTable = (list: StateList): Table => ({
  name: "state system membership",
  file: /^(cow_states|states2016)\.csv$/i,
  needed: true,
  columns: {
    needed: ["stateabb", "ccode", "statenme", "styear", "stmonth", "stday", "endyear", "endmonth", "endday"],
  },
  ignored: ["version"],
  read: () => ({
    row: (row) => {
      const from = dayOfParts(row, "styear", "stmonth", "stday");
      const to = dayOfParts(row, "endyear", "endmonth", "endday");
      const span = spanOf(row, from, to, COW_EDGE, "endyear");
      list.spell(row, "cow", { number: "ccode", abbreviation: "stateabb", name: "statenme" }, span);
    },
  }),
});

/** Independent states by Gleditsch and Ward, one row a spell. The states of both lists are made at its end. */
export const gwTable = (list: StateList): Table => ({
  name: "Gleditsch–Ward list of independent states",
  file: /^gw_states\.csv$/i,
  needed: true,
  columns: { needed: ["gwcode", "stateabb", "statename", "startdate", "enddate"] },
  read: (out, { states }) => ({
    row: (row) => {
      const span = spanOf(row, dayOf(row, "startdate"), dayOf(row, "enddate"), GW_EDGE, "enddate");
      list.spell(row, "gw", { number: "gwcode", abbreviation: "stateabb", name: "statename" }, span);
    },
    end: () => {
      for (const actor of list.actors(states.actors)) out.actor(actor);
    },
  }),
});
