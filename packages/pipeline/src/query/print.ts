import { once } from "node:events";
import { stringify } from "csv-stringify/sync";
import type { AnswerRow } from "./question.ts";

export const formats = ["table", "csv", "json"] as const;
export type Format = (typeof formats)[number];

const AT_ONCE = 2000;

/** Writes rows as they come, some thousand at a time, and waits where the reader is slower. */
export async function printRows(
  rows: Iterable<AnswerRow>,
  format: Format,
  out: NodeJS.WritableStream,
): Promise<number> {
  let printed = 0;
  let columns: string[] | null = null;
  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, "drain");
  };
  if (format === "json") await write("[");
  for (const some of chunked(rows)) {
    const [first] = some;
    if (columns === null && first) {
      columns = ["year", "a", ...("b" in first ? ["b"] : []), "value", "coverage", "missing"];
      if (format === "csv") await write(`${columns.join(",")}\n`);
      if (format === "table") await write(line(columns, columns));
    }
    const cells = (row: AnswerRow) => (columns ?? []).map((column) => row[column as keyof AnswerRow] ?? "");
    if (format === "json") {
      const text = some.map((row) => JSON.stringify(row)).join(",\n");
      await write(`${printed === 0 ? "\n" : ",\n"}${text}`);
    } else if (format === "csv") await write(stringify(some.map(cells), { escape_formulas: false }));
    else await write(some.map((row) => line(cells(row).map(String), columns ?? [])).join(""));
    printed += some.length;
  }
  if (format === "json") await write("\n]\n");
  return printed;
}

const widths: Readonly<Record<string, number>> = { year: 6, a: 14, b: 14, value: 24, coverage: 10, missing: 20 };
const line = (cells: readonly string[], columns: readonly string[]): string =>
  `${cells
    .map((cell, i) => cell.padEnd((widths[columns[i] ?? ""] ?? 12) - 1))
    .join(" ")
    .trimEnd()}\n`;

function* chunked(rows: Iterable<AnswerRow>): Generator<AnswerRow[]> {
  let some: AnswerRow[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length === AT_ONCE) {
      yield some;
      some = [];
    }
  }
  if (some.length > 0) yield some;
}
