import { WORLD } from "@entente/core/actors";
import type { ActorId, Year } from "@entente/core/units/ids";
import type { Context, Output, RowReader, Table } from "../dataset.ts";
import { type Place, placeFinder } from "../iso/places.ts";
import type { Row } from "../row.ts";

const USD_IN_THOUSAND = 1e3;
/** How the extract came by a row. Rankings have only the largest partners of the largest traders. */
const extracts: Readonly<Record<string, string>> = {
  raw_cache: "",
  export_totals: "",
  top10_export_partners: "of the ten largest partners only",
  top10_import_partners: "of the ten largest partners only",
  top120_flows: "of the largest flows only",
};
/** Codes of what the publisher could not assign to a partner. */
const remainders: ReadonlySet<string> = new Set(["WXD", "W_X"]);

/** Exports from REF_AREA to COUNTERPART_AREA, all goods, thousands of current US dollars; W is the world. */
export const flows: Table = {
  name: "total flows",
  file: /^oecd_btige_total_flows\.csv$/,
  needed: true,
  columns: { needed: ["TIME_PERIOD", "REF_AREA", "COUNTERPART_AREA", "PRODUCT", "OBS_VALUE", "EXTRACT"] },
  read: (out: Output, { states }: Context): RowReader => {
    const reported = out.series("trade.flow", "exporter");
    const estimated = out.series("trade.flow", "compiled");
    const find = placeFinder(states);
    const place = (row: Row, column: string, year: Year): Place => {
      const code = row.word(column);
      if (code === "W") return { actor: WORLD };
      if (remainders.has(code)) return { leftOut: "trade that the publisher assigns to no partner" };
      return find(row, column, code, year);
    };
    return {
      row: (row) => {
        const year = row.year("TIME_PERIOD");
        const [from, to] = [place(row, "REF_AREA", year), place(row, "COUNTERPART_AREA", year)];
        row.oneOf("PRODUCT", ["_T"]);
        const extract = extracts[row.word("EXTRACT")];
        if (extract === undefined)
          row.fail(
            "EXTRACT",
            `one of ${Object.keys(extracts).join(", ")}`,
            "say in the reader what this kind of row is",
          );
        const thousands = row.amount("OBS_VALUE");
        if ("leftOut" in from) return out.leaveOut(from.leftOut);
        if ("leftOut" in to) return out.leaveOut(to.leftOut);
        if (from.actor === to.actor)
          row.fail("COUNTERPART_AREA", "another actor than REF_AREA", "a state has no exports to itself");
        const estimate = isEstimate(from.actor, year);
        const flag = [estimate, year === 2025 ? "2025 is not complete" : "", extract]
          .filter((text) => text !== "")
          .join("; ");
        (estimate === "" ? reported : estimated).put(
          year,
          from.actor,
          to.actor,
          thousands === null ? "not-covered" : Math.round(thousands * USD_IN_THOUSAND),
          flag === "" ? undefined : { flag },
        );
      },
    };
  },
};

/** Years of exporters who no longer report: the publisher spreads a total over the partners of an earlier year. */
const estimates: readonly { readonly actor: ActorId; readonly years: readonly Year[] }[] = [
  { actor: "RUS", years: [2022, 2023] },
];
const isEstimate = (from: ActorId, year: Year): string =>
  estimates.some(({ actor, years }) => actor === from && years.includes(year))
    ? "the OECD's estimate by old partner shares"
    : "";
