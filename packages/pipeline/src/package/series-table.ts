import { type SeriesPoint, seriesIndicators, seriesUnits } from "@entente/core/series";
import type { Release } from "@entente/db/release/open";
import { everyBlock, everyCarriedPoint, missingReasonAt } from "@entente/db/release/read-whole";
import { type Block, NO_PART, NOBODY } from "@entente/db/series/block";
import { csvCell } from "./csv.ts";
import { type Column, integer, missingColumn, number, text, year } from "./fields.ts";
import { numberText } from "./number-text.ts";

export const seriesColumns: readonly Column[] = [
  text("dataset", "The data set, by the id of its source"),
  text(
    "indicator",
    `What is measured. ${Object.entries(seriesIndicators)
      .map(([id, { title, unit, shape }]) => `${id}: ${title}, ${unit}; ${shape}.`)
      .join(" ")}`,
  ),
  text("reporter", "Whose report it is: exporter, importer, compiled by the publisher, or computed from the data set", {
    constraints: { enum: ["exporter", "importer", "compiled", "computed"] },
  }),
  year("The year that the number is about"),
  text("from", "The actor, or the one from which something goes"),
  text("to", "The other actor; blank where the number is about one"),
  text("part", "Which part of the indicator, such as a product group, a month or a roll call"),
  number("value", "The number, in the unit of the row; blank where `missing` says why there is none"),
  text("unit", "Unit of the value; money in whole units of current prices", {
    constraints: { enum: [...seriesUnits] },
  }),
  missingColumn,
  text("flag", "The publisher's or the importer's remark on this number"),
  integer("row", "Row of the publisher's file; blank where the number was carried or computed without one"),
];

/** Every recorded point of the data sets that may be passed on: those carried one by one, then whole data sets. */
export function* seriesPieces(release: Release, wanted: (dataset: string) => boolean): Generator<string> {
  yield `${seriesColumns.map(({ name }) => name).join(",")}\n`;
  for (const point of everyCarriedPoint(release)) if (wanted(point.dataset)) yield carriedText(point);
  for (const block of everyBlock(release, wanted)) yield blockText(block);
}

function carriedText(point: SeriesPoint): string {
  const { dataset, indicator, reporter, year, from, to, part, value, unit, missing, flag } = point;
  const known = missing === null ? numberText(value) : "";
  const cells = [dataset, indicator, reporter, year, from, to, csvCell(part), known, unit, missing, csvCell(flag), ""];
  return `${cells.map((cell) => cell ?? "").join(",")}\n`;
}

function blockText(block: Block): string {
  const { key, actors, from, to, part, value, missing, flag, row } = block;
  const parts = block.parts.map(csvCell);
  const flags = block.flags.map(csvCell);
  const head = `${key.dataset},${key.indicator},${key.reporter},${key.year},`;
  const { unit } = seriesIndicators[key.indicator];
  let rows = "";
  for (let i = 0; i < value.length; i++) {
    const other = to[i] === NOBODY ? "" : actors[to[i] ?? 0];
    const which = part[i] === NO_PART ? "" : parts[part[i] ?? 0];
    const absent = missing[i] ?? 0;
    const said = flag[i] === 0 ? "" : flags[(flag[i] ?? 0) - 1];
    const number = absent === 0 ? numberText(value[i]) : "";
    rows += `${head}${actors[from[i] ?? 0]},${other},${which},${number},${unit},${absent === 0 ? "" : missingReasonAt(absent)},${said},${row[i] || ""}\n`;
  }
  return rows;
}
