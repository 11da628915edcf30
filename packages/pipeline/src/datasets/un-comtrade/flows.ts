import type { Year } from "@entente/core/units/ids";
import type { Context, Output, RowReader, Table } from "../dataset.ts";
import { type Place, placeFinder } from "../iso/places.ts";
import type { Row } from "../row.ts";
import { comtradeNames } from "./names.ts";

const REIMPORTS = "re-imports: reporter and partner are one country";
const TAIWAN = "Other Asia, nes";
const otherAsia = `one side is reported as ${TAIWAN}`;

/** Trade with China and the USA as partners report it: current US dollars, all goods (TOTAL) or a product of the Harmonised System. */
export const totals: Table = {
  name: "totals by partner",
  file: /^comtrade_partner_totals\.csv$/,
  needed: true,
  columns: { needed: ["refYear", "flowCode", "reporterDesc", "partnerDesc", "primaryValue", "cmdCode"] },
  read: flowReader,
};

/** As the totals, by product of six digits: part HS270900 is crude oil. */
export const products: Table = {
  name: "products",
  file: /^comtrade_products_to_china\.csv$/,
  needed: false,
  columns: totals.columns,
  ignored: ["cmdDesc"],
  read: flowReader,
};

/** M is the reporter's imports from the partner, so the partner's exports in the importer's report; X the reporter's exports. */
function flowReader(out: Output, { states }: Context): RowReader {
  const asImported = out.series("trade.flow", "importer");
  const asExported = out.series("trade.flow", "exporter");
  const byIso = placeFinder(states);
  const byCow = placeFinder(states, "cow");
  const place = (row: Row, column: string, year: Year): Place => {
    const code = comtradeNames.get(row.text(column));
    if (code === undefined)
      row.fail(column, "a name of UN Comtrade's that is known here", "add the name to un-comtrade/names.ts");
    return code.startsWith("cow ") ? byCow(row, column, code.slice(4), year) : byIso(row, column, code, year);
  };
  return {
    row: (row) => {
      const year = row.year("refYear");
      const direction = row.oneOf("flowCode", ["M", "X"]);
      const part = partOf(row);
      const value = row.amount("primaryValue");
      const reporter = place(row, "reporterDesc", year);
      const partner = place(row, "partnerDesc", year);
      if (row.text("reporterDesc") === row.text("partnerDesc")) return out.leaveOut(REIMPORTS);
      if ("leftOut" in reporter) return out.leaveOut(reporter.leftOut);
      if ("leftOut" in partner) return out.leaveOut(partner.leftOut);
      const dollars = value === null ? "not-covered" : Math.round(value);
      const more = {
        ...part,
        ...(row.text("reporterDesc") === TAIWAN || row.text("partnerDesc") === TAIWAN ? { flag: otherAsia } : {}),
      };
      if (direction === "M") asImported.put(year, partner.actor, reporter.actor, dollars, more);
      else asExported.put(year, reporter.actor, partner.actor, dollars, more);
    },
  };
}

function partOf(row: Row): { part?: string } {
  const code = row.text("cmdCode");
  if (code === "TOTAL") return {};
  if (!/^\d{6}$/.test(code))
    row.fail("cmdCode", "TOTAL or six digits", "products of two or four digits are sums of these and not read");
  return { part: `HS${code}` };
}
