import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { Refusal } from "../../refusal.ts";
import type { Table } from "../dataset.ts";
import { Decoder, detectEncoding, type Encoding } from "./decode.ts";
import { Damaged, type GivenFile } from "./given-files.ts";
import { MOST_CHARACTERS, RowSplitter, TooLong } from "./row-splitter.ts";
import { shown } from "./shown.ts";

export type Separator = "," | ";" | "\t" | "|";
export const separators: readonly Separator[] = [",", ";", "\t", "|"];
export type Format = { readonly encoding: Encoding; readonly separator: Separator; readonly header: readonly string[] };

/** What a table is recognised by. */
type Columns = Pick<Table, "columns">;

/** How much of a file is looked at to tell its encoding and its separator. */
const LOOK = 1 << 16;

export type Handlers = {
  /** Called once, before the first row. */
  readonly start: (format: Format) => void;
  /** Called for each row below the header; `number` as a spreadsheet counts. */
  readonly row: (cells: readonly string[], number: number) => void;
  readonly progress?: (bytes: number, rows: number) => void;
};

/** Reads a table row by row. Memory stays the same whatever its size. Refuses, with its place, what is no such table. */
export async function readRows(
  file: GivenFile,
  table: Columns,
  handlers: Handlers,
  given: { encoding?: Encoding | undefined } = {},
): Promise<void> {
  let begun: { splitter: RowSplitter; decoder: Decoder } | undefined;
  let pending: Buffer[] = [];
  let bytes = 0;
  const begin = (whole: boolean) => {
    const start = Buffer.concat(pending);
    pending = [];
    const encoding = given.encoding ?? detectEncoding(start.subarray(0, LOOK), whole && start.length <= LOOK);
    const decoder = new Decoder(file.name, encoding);
    const text = decoder.decode(start, false);
    const { separator, header } = separatorOf(text.slice(0, LOOK), file, table);
    handlers.start({ encoding, separator, header });
    const splitter = new RowSplitter(separator, (cells, number) => {
      if (number > 1) handlers.row(cells, number);
    });
    begun = { splitter, decoder };
    splitter.push(text);
    return begun;
  };
  try {
    for await (const chunk of file.content()) {
      bytes += chunk.length;
      if (begun) begun.splitter.push(begun.decoder.decode(chunk, false));
      else if (pending.push(chunk) > 0 && bytes >= LOOK) begin(false);
      handlers.progress?.(bytes, Math.max(0, (begun?.splitter.count ?? 0) - 1));
    }
    const { splitter, decoder } = begun ?? begin(true);
    splitter.push(decoder.decode(new Uint8Array(), true));
    await splitter.end();
  } catch (cause) {
    throw told(cause, file, begun?.splitter.count ?? 0);
  } finally {
    begun?.splitter.close();
  }
}

/** The separator under which the first row has the columns of the table. */
function separatorOf(start: string, { name }: GivenFile, { columns }: Columns): Pick<Format, "separator" | "header"> {
  if (start.trim() === "")
    throw new Refusal(`${name}:1  the file is empty; expected the columns ${columns.needed.join(", ")}`);
  const tried = separators.flatMap((separator) => {
    try {
      const [header] = parse(start, {
        delimiter: separator,
        record_delimiter: ["\r\n", "\n", "\r"],
        to: 1,
        relax_column_count: true,
        relax_quotes: true,
        max_record_size: LOOK,
      }) as string[][];
      return header ? [{ separator, header: header.map((column) => column.trim()) }] : [];
    } catch {
      return [];
    }
  });
  const fitting = tried.find(({ header }) => columns.needed.every((column) => header.includes(column)));
  if (fitting) {
    const twice = fitting.header.find((column, i) => column !== "" && fitting.header.indexOf(column) < i);
    if (twice) throw new Refusal(`${name}:1  found the column ${shown(twice)} twice; expected each once`);
    return fitting;
  }
  const closest = tried.toSorted((x, y) => y.header.length - x.header.length)[0]?.header ?? [];
  const absent = columns.needed.filter((column) => !closest.includes(column));
  throw new Refusal(
    `${name}:1  found no column ${absent.join(", ")}; found ${shown(closest.slice(0, 12).join(", "), 400)}. ` +
      "Is it another data set or another version of it?",
  );
}

/** What went wrong with the file itself, with its place. */
function told(cause: unknown, { name }: GivenFile, rows: number): unknown {
  const place = `${name}:${rows + 1}  `;
  const tooLong = `a row of more than ${MOST_CHARACTERS.toLocaleString("en")} characters; is a quotation mark not closed?`;
  if (cause instanceof TooLong) return new Refusal(`${place}this is no table that can be read: ${tooLong}`);
  if (cause instanceof CsvError) {
    const hint = cause.code === "CSV_MAX_RECORD_SIZE" ? tooLong : shown(cause.message, 300);
    return new Refusal(`${place}this is no table that can be read: ${hint}`);
  }
  if (cause instanceof Damaged)
    return new Refusal(`${place}the compressed file ends early or is damaged (${cause.message}); get it again`);
  return cause;
}
