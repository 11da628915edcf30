import { CsvError, type Parser, parse } from "csv-parse";
import { parse as parseAtOnce } from "csv-parse/sync";
import { Refusal } from "../../refusal.ts";
import type { Table } from "../dataset.ts";
import { Decoder, detectEncoding, type Encoding } from "./decode.ts";
import type { GivenFile } from "./given-files.ts";

export type Separator = "," | ";" | "\t" | "|";
export const separators: readonly Separator[] = [",", ";", "\t", "|"];
export type Format = { readonly encoding: Encoding; readonly separator: Separator; readonly header: readonly string[] };

/** The longest row: a field of a million characters is a quotation mark that was never closed, or no table. */
const MOST_CHARACTERS = 500_000;
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
  table: Table,
  handlers: Handlers,
  given: { encoding?: Encoding | undefined } = {},
): Promise<void> {
  const stream = await file.content();
  let parser: Parser | undefined;
  let decoder: Decoder | undefined;
  let number = 1;
  let bytes = 0;
  let pending: Buffer[] = [];
  const drain = (): void => {
    for (let cells = parser?.read(); cells !== null && cells !== undefined; cells = parser?.read()) {
      number += 1;
      handlers.row(cells, number);
    }
  };
  const begin = (): void => {
    const start = Buffer.concat(pending);
    const encoding = given.encoding ?? detectEncoding(start.subarray(0, LOOK));
    const separator = separatorOf(new TextDecoder(encoding).decode(start.subarray(0, LOOK)), file, table);
    handlers.start({ encoding, ...separator });
    decoder = new Decoder(file.name, encoding);
    parser = parserOf(separator.separator);
    parser.write(decoder.decode(start, false));
    pending = [];
    drain();
  };
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (parser === undefined || decoder === undefined) {
        pending.push(chunk);
        if (bytes >= LOOK) begin();
      } else {
        if (!parser.write(decoder.decode(chunk, false))) drain();
        if (parser.errored) throw parser.errored;
        drain();
      }
      handlers.progress?.(bytes, number - 1);
    }
    if (parser === undefined) begin();
    await ended(parser, decoder?.decode(new Uint8Array(), true) ?? new Uint8Array(), drain);
  } catch (cause) {
    throw told(cause, file, number);
  } finally {
    stream.destroy();
    parser?.destroy();
  }
}

const parserOf = (delimiter: Separator): Parser =>
  parse({
    bom: true,
    delimiter,
    from: 2,
    relax_column_count: true,
    max_record_size: MOST_CHARACTERS,
  }).on("error", () => undefined);

function ended(parser: Parser | undefined, rest: Uint8Array, drain: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (parser === undefined) return resolve();
    const attempt = (): void => {
      try {
        drain();
      } catch (cause) {
        reject(cause);
      }
    };
    parser.on("readable", attempt);
    parser.on("error", reject);
    parser.on("end", resolve);
    parser.end(rest);
    attempt();
  });
}

/** The separator under which the first row has the columns of the table. */
function separatorOf(text: string, { name }: GivenFile, { columns }: Table): Pick<Format, "separator" | "header"> {
  const start = text.replace(/^\uFEFF/, "");
  if (start.trim() === "")
    throw new Refusal(`${name}:1  the file is empty; expected the columns ${columns.needed.join(", ")}`);
  const tried = separators.flatMap((separator) => {
    try {
      const [header] = parseAtOnce(start, {
        delimiter: separator,
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
    if (twice) throw new Refusal(`${name}:1  found the column ${twice} twice; expected each once`);
    return fitting;
  }
  const closest = tried.toSorted((x, y) => y.header.length - x.header.length)[0]?.header ?? [];
  const absent = columns.needed.filter((column) => !closest.includes(column));
  throw new Refusal(
    `${name}:1  found no column ${absent.join(", ")}; found ${closest.slice(0, 12).join(", ").slice(0, 400)}. ` +
      "Is it another data set or another version of it?",
  );
}

/** What went wrong with the file itself, with its place. */
function told(cause: unknown, { name }: GivenFile, row: number): unknown {
  if (cause instanceof CsvError) {
    const long = cause.code === "CSV_MAX_RECORD_SIZE";
    const hint = long
      ? `a row of more than ${MOST_CHARACTERS.toLocaleString("en")} characters; is a quotation mark not closed?`
      : cause.message;
    return new Refusal(`${name}:${row + 1}  this is no table that can be read: ${hint}`);
  }
  if (cause instanceof Error && "code" in cause && /^(Z_|ERR_ZLIB|ERR_PADDING)/.test(String(cause.code)))
    return new Refusal(
      `${name}:${row + 1}  the compressed file ends early or is damaged (${cause.message}); get it again`,
    );
  return cause;
}
