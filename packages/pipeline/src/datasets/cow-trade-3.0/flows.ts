import type { Context, Output, RowReader, Table } from "../dataset.ts";
import { TERRITORY } from "../iso/places.ts";
import type { Row } from "../row.ts";

const USD_IN_MILLION = 1e6;
/** The number that the file gives to Hong Kong, beside China's 710. */
const HONG_KONG = "710.1";

/**
 * Imports of pairs of states. flow1: imports of ccode1 from ccode2; flow2: imports of ccode2 from ccode1; millions of current
 * US dollars. The state's name stands beside its code: a name that stood beside another code before rejects the row, as one of
 * the two is wrong. A code may go under more than one name, since some names are cut short in the file.
 */
export const flows: Table = {
  name: "imports of pairs",
  file: /^dyadic_trade_3\.0\.csv$/,
  needed: true,
  columns: { needed: ["ccode1", "ccode2", "year", "importer1", "importer2", "flow1", "flow2"] },
  ignored: [
    "source1",
    "source2",
    "bel_lux_alt_flow1",
    "bel_lux_alt_flow2",
    "china_alt_flow1",
    "china_alt_flow2",
    "version",
  ],
  read: (out: Output, { states }: Context): RowReader => {
    const flow = out.series("trade.flow", "compiled");
    const named = new Map<string, string>();
    const demandOneCode = (row: Row, code: string, name: string): void => {
      const text = row.text(name);
      if (text === "") return;
      const before = named.get(text);
      if (before === undefined) named.set(text, row.text(code));
      else if (before !== row.text(code))
        row.fail(name, `the name of ${row.text(code)}`, `the name stood beside the code ${before} in an earlier row`);
    };
    return {
      row: (row) => {
        const year = row.year("year");
        if (row.text("ccode1") === HONG_KONG || row.text("ccode2") === HONG_KONG) return out.leaveOut(TERRITORY);
        const one = states.of(row, "ccode1", "cow", year);
        const two = states.of(row, "ccode2", "cow", year);
        if (one === two) row.fail("ccode2", "two states", "both codes stand for one state in that year");
        demandOneCode(row, "ccode1", "importer1");
        demandOneCode(row, "ccode2", "importer2");
        const [sold, bought] = [dollars(row, "flow1"), dollars(row, "flow2")];
        flow.put(year, two, one, sold ?? "not-covered");
        flow.put(year, one, two, bought ?? "not-covered");
      },
    };
  },
};

function dollars(row: Row, column: string): number | null {
  const millions = row.amount(column);
  return millions === null ? null : Math.round(millions * USD_IN_MILLION);
}
