import type { Context, Output, RowReader, Table } from "../dataset.ts";
import { ENDED_CODE, endedCodes } from "../ended-codes.ts";
import type { Row } from "../row.ts";

const USD_IN_MILLION = 1e6;
const rounded = { flag: "0 in the data set: under half a million" };

/**
 * Imports of pairs of states. flow1: imports of ccode1 from ccode2; flow2: imports of ccode2 from ccode1; millions of current
 * US dollars, missing as −9 or blank. A copy without the column importer1 has whole millions, so that its 0 is no zero.
 */
export const flows: Table = {
  name: "imports of pairs",
  file: /^(Dyadic_COW_4\.0|cow_trade_ndy)\.csv$/,
  needed: true,
  columns: { needed: ["ccode1", "ccode2", "year", "flow1", "flow2", "smoothflow1", "smoothflow2"] },
  ignored: [
    "importer1",
    "importer2",
    "smoothtotrade",
    "spike1",
    "spike2",
    "dip1",
    "dip2",
    "trdspike",
    "tradedip",
    "bel_lux_alt_flow1",
    "bel_lux_alt_flow2",
    "china_alt_flow1",
    "china_alt_flow2",
    "source1",
    "source2",
    "version",
  ],
  read: flowReader,
};

function flowReader(out: Output, { states, header }: Context): RowReader {
  const flow = out.series("trade.flow", "compiled");
  const smoothed = out.series("trade.flow-smoothed", "compiled");
  const ofZero = header.includes("importer1") ? undefined : rounded;
  const ended = endedCodes(states, "cow");
  return {
    row: (row) => {
      const year = row.year("year");
      const one = states.of(row, "ccode1", "cow", year);
      const two = states.of(row, "ccode2", "cow", year);
      if (one === two) row.fail("ccode2", "two states", "both codes stand for one state in that year");
      const amounts = [dollars(row, "flow1"), dollars(row, "flow2")] as const;
      const smooth = [dollars(row, "smoothflow1"), dollars(row, "smoothflow2")] as const;
      if (ended(row.text("ccode1"), year) || ended(row.text("ccode2"), year)) return out.leaveOut(ENDED_CODE);
      flow.put(year, two, one, amounts[0] ?? "not-covered", amounts[0] === 0 ? ofZero : undefined);
      flow.put(year, one, two, amounts[1] ?? "not-covered", amounts[1] === 0 ? ofZero : undefined);
      smoothed.put(year, two, one, smooth[0] ?? "not-covered", smooth[0] === 0 ? ofZero : undefined);
      smoothed.put(year, one, two, smooth[1] ?? "not-covered", smooth[1] === 0 ? ofZero : undefined);
    },
  };
}

function dollars(row: Row, column: string): number | null {
  const millions = row.amount(column);
  return millions === null ? null : Math.round(millions * USD_IN_MILLION);
}
