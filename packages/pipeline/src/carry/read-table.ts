import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { Refusal } from "../refusal.ts";

/** One row of a published table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV text that are kept. Refuses a table without one of the columns needed. */
export function readRows(
  text: string,
  name: string,
  needed: readonly string[],
  keep: (row: Row) => boolean = () => true,
): Row[] {
  return parse(text, {
    bom: true,
    skip_empty_lines: true,
    columns: (header: string[]) => {
      const absent = needed.filter((column) => !header.includes(column));
      if (absent.length > 0) throw new Refusal(`${name}: found no column ${absent.join(", ")}`);
      return header;
    },
    on_record: (row: Row) => (keep(row) ? row : null),
  });
}

/** As `readRows`, from a file that may be compressed. */
export function readTable(file: string, needed: readonly string[], keep?: (row: Row) => boolean): Row[] {
  const bytes = readFileSync(file);
  return readRows((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"), file, needed, keep);
}

/** A cell of a column that `readRows` has seen to. */
export function cellOf(row: Row, column: string): string {
  const cell = row[column];
  if (cell === undefined) throw new Error(`found no cell ${column}`);
  return cell;
}
