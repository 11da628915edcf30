import { WORLD } from "@entente/core/actors";
import type { Output, Table } from "../dataset.ts";
import { ENDED_CODE, endedCodes } from "../ended-codes.ts";
import { placeFinder } from "../iso/places.ts";

const USD_IN_MILLION = 1e6;

/**
 * A state's whole trade with the world: imports and exports, millions of current US dollars, missing as −9 or blank. The list has
 * years of countries before they were states, such as colonies; they are left out under a rule.
 */
export const totals: Table = {
  name: "national totals",
  file: /^(National_COW_4\.0|cow_trade_sy)\.csv$/,
  needed: true,
  columns: { needed: ["ccode", "year", "imports", "exports"] },
  ignored: ["statename", "statenme", "stateabb", "alt_imports", "alt_exports", "source1", "source2", "version"],
  read: (out: Output, { states }) => {
    const flow = out.series("trade.flow", "compiled");
    const find = placeFinder(states, "cow");
    const ended = endedCodes(states, "cow");
    const whole = (millions: number | null) =>
      millions === null ? "not-covered" : Math.round(millions * USD_IN_MILLION);
    return {
      row: (row) => {
        const year = row.year("year");
        const code = row.word("ccode");
        const place = find(row, "ccode", code, year);
        const imports = whole(row.amount("imports"));
        const exports = whole(row.amount("exports"));
        if ("leftOut" in place) return out.leaveOut(place.leftOut);
        if (ended(code, year)) return out.leaveOut(ENDED_CODE);
        flow.put(year, WORLD, place.actor, imports);
        flow.put(year, place.actor, WORLD, exports);
      },
    };
  },
};
