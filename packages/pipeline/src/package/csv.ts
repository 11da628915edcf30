import { stringify } from "csv-stringify/sync";

export type Cell = string | number | boolean | null | undefined;

/**
 * Rows as CSV (RFC 4180, lines end in a line feed). No value is a blank cell. A text that a spreadsheet would run as a formula gets
 * an apostrophe before it; a number stays a number, also a negative one.
 */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    {
      escape_formulas: true,
      quoted_match: /[\r\n]/,
      cast: { boolean: (value) => String(value) },
    },
  );

/** One text as a cell between commas. */
export const csvCell = (text: string | null): string => (text === null ? "" : csvRows([[text]]).slice(0, -1));

const ROWS_AT_ONCE = 1000;

/** Pieces of a CSV file: its header, then some rows at a time. */
export function* csvPieces(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield `${columns.join(",")}\n`;
  let some: (readonly Cell[])[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length < ROWS_AT_ONCE) continue;
    yield csvRows(some);
    some = [];
  }
  if (some.length > 0) yield csvRows(some);
}
