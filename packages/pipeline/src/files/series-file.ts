import { readFileSync } from "node:fs";
import { fieldIssues } from "@entente/core/issues";
import { SeriesPoint } from "@entente/core/series";
import { CsvError, parse } from "csv-parse/sync";
import type { Located, Place, Problem } from "./problem.ts";

export const seriesColumns = [
  "dataset",
  "indicator",
  "from",
  "to",
  "part",
  "year",
  "value",
  "unit",
  "reporter",
  "missing",
  "flag",
] as const;
type Column = (typeof seriesColumns)[number];
const numeric: ReadonlySet<Column> = new Set(["year", "value"]);

/** A CSV file of bulk numbers. A blank cell is null; a number must be written as one. */
export function readSeries(file: string, name: string): { records: Located<SeriesPoint>[]; problems: Problem[] } {
  const fault = (place: Place, found: string, expected: string, hint?: string) => ({
    records: [],
    problems: [{ ...place, field: "", found, expected, ...(hint ? { hint } : {}) }],
  });
  const rows: { cells: string[]; row: number }[] = [];
  try {
    parse(readFileSync(file, "utf8"), {
      bom: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ cells, row: lines });
        return null;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const row = typeof cause["lines"] === "number" ? cause["lines"] : 1;
    return fault({ file: name, row, column: 1 }, "broken CSV", `${seriesColumns.length} cells a row`, cause.message);
  }
  const [header, ...body] = rows;
  const written = header?.cells.join(",") ?? "";
  if (written !== seriesColumns.join(",")) {
    return fault(
      { file: name, row: 1, column: 1 },
      written || "an empty file",
      `the header ${seriesColumns.join(",")}`,
    );
  }

  const records: Located<SeriesPoint>[] = [];
  const problems: Problem[] = [];
  for (const { cells, row } of body) {
    const at = (path: readonly PropertyKey[]): Place => ({
      file: name,
      row,
      column: Math.max(0, (seriesColumns as readonly PropertyKey[]).indexOf(path[0] ?? "")) + 1,
    });
    const input = Object.fromEntries(seriesColumns.map((column, i) => [column, cell(column, cells[i] ?? "")]));
    const parsed = SeriesPoint.safeParse(input);
    if (parsed.success) {
      records.push({ value: parsed.data, at });
      continue;
    }
    for (const [i, { path, found, expected }] of fieldIssues(parsed.error, input).entries()) {
      problems.push({ ...at(parsed.error.issues[i]?.path ?? []), field: path, found, expected });
    }
  }
  return { records, problems };
}

function cell(column: Column, text: string): string | number | null {
  if (text === "") return null;
  if (!numeric.has(column)) return text;
  // Text that is no number stays text, so that the schema refuses it by name.
  return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
}
