import { WORLD } from "@entente/core/actors";
import type { Output, Table } from "../dataset.ts";

const USD_IN_MILLION = 1e6;

/** A state's whole trade with the world: imports and exports, millions of current US dollars, missing as −9 or blank. */
export const totals: Table = {
  name: "national totals",
  file: /^(National_COW_4\.0|cow_trade_sy)\.csv$/,
  needed: true,
  columns: { needed: ["ccode", "year", "imports", "exports"] },
  ignored: ["statename", "statenme", "stateabb", "alt_imports", "alt_exports", "source1", "source2", "version"],
  read: (out: Output, { states }) => {
    const flow = out.series("trade.flow", "compiled");
    const whole = (millions: number | null) =>
      millions === null ? "not-covered" : Math.round(millions * USD_IN_MILLION);
    return {
      row: (row) => {
        const year = row.year("year");
        const state = states.of(row, "ccode", "cow", year);
        const imports = whole(row.amount("imports"));
        const exports = whole(row.amount("exports"));
        flow.put(year, WORLD, state, imports);
        flow.put(year, state, WORLD, exports);
      },
    };
  },
};
