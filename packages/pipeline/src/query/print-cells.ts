import { once } from "node:events";
import { stringify } from "csv-stringify/sync";
import type { Format } from "./print.ts";

/** One line of an answer in columns of its own; null is an empty cell. */
export type Cells<Column extends string> = Readonly<Record<Column, string | number | null>>;

/** Writes a short answer whole: as a table whose columns are as wide as what stands in them, as CSV, or as JSON. */
export async function printCells<Column extends string>(
  rows: readonly Cells<Column>[],
  columns: readonly Column[],
  format: Format,
  out: NodeJS.WritableStream,
): Promise<void> {
  if (!out.write(textOf(rows, columns, format))) await once(out, "drain");
}

function textOf<Column extends string>(
  rows: readonly Cells<Column>[],
  columns: readonly Column[],
  format: Format,
): string {
  if (format === "json") return `${JSON.stringify(rows, null, 1)}\n`;
  if (format === "csv")
    return stringify(
      rows.map((row) => columns.map((column) => row[column])),
      { header: true, columns: [...columns], escape_formulas: true },
    );
  const shown = rows.map((row) => columns.map((column) => shortened(row[column])));
  const widths = columns.map((column, i) => Math.max(column.length, ...shown.map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `${cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd()}\n`;
  return [columns, ...shown].map(line).join("");
}

const LONGEST = 60;

function shortened(cell: string | number | null): string {
  const text = cell === null ? "" : String(cell);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
