import { CsvError, type Parser, parse } from "csv-parse";

/** The longest row: a field of a million characters is a quotation mark that was never closed, or no table. */
export const MOST_CHARACTERS = 500_000;

/** A row that does not end. */
export class TooLong extends Error {
  override readonly name = "TooLong";
}

const QUOTE = '"';
/** A carriage return that ends a line on its own, as old files have it. */
const LONE_RETURN = /\r[^\n]/;
const RETURN = 13;

/**
 * Splits text into rows, piece by piece. While no quotation mark has come below the header, a row is a line and a cell what stands between two
 * separators, which takes a quarter of the time; from the first mark on csv-parse reads the rest.
 */
export class RowSplitter {
  /** Rows so far, the header among them; a blank one counts. */
  count = 0;
  readonly #separator: string;
  readonly #row: (cells: readonly string[], number: number) => void;
  /** The beginning of a line whose end is still to come. */
  #rest = "";
  #parser: Parser | undefined;
  /** The rows before those that the parser counts. */
  #handedOver = 0;

  constructor(separator: string, row: (cells: readonly string[], number: number) => void) {
    this.#separator = separator;
    this.#row = row;
  }

  push(text: string): void {
    if (this.#parser) {
      this.#parse(this.#parser, text);
      return;
    }
    const all = this.#rest + text;
    if (all.includes(QUOTE, this.count === 0 ? afterHeader(all) : 0) || (all.includes("\r") && LONE_RETURN.test(all))) {
      this.#rest = "";
      this.#parser = parserOf(this.#separator);
      this.#handedOver = this.count;
      this.#parse(this.#parser, all);
      return;
    }
    this.#rest = this.#split(all);
    if (this.#rest.length > MOST_CHARACTERS) throw new TooLong();
  }

  async end(): Promise<void> {
    const parser = this.#parser;
    if (parser === undefined) {
      if (this.#rest !== "") this.#split(`${this.#rest}\n`);
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const attempt = (): void => {
        try {
          this.#drain(parser);
        } catch (cause) {
          reject(cause);
        }
      };
      parser.on("readable", attempt);
      parser.on("error", (cause) => {
        this.#failed(cause);
        reject(cause);
      });
      parser.on("end", resolve);
      parser.end();
      attempt();
    });
  }

  close(): void {
    this.#parser?.destroy();
  }

  /** It gives out no row of the piece in which it fails, but knows how many there were. */
  #failed(cause: unknown): void {
    if (cause instanceof CsvError && typeof cause["records"] === "number")
      this.count = this.#handedOver + cause["records"];
  }

  /**
   * Every whole line becomes a row; returns what is left. Cells are cut out of the text itself: half the time of cutting out the
   * line and splitting it.
   */
  #split(text: string): string {
    let start = 0;
    let cut = positionOf(this.#separator, text, 0);
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      const stop = end > start && text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
      if (stop - start > MOST_CHARACTERS) throw new TooLong();
      this.count += 1;
      const cells: string[] = [];
      for (; cut < stop; cut = positionOf(this.#separator, text, start)) {
        cells.push(text.slice(start, cut));
        start = cut + 1;
      }
      cells.push(text.slice(start, stop));
      start = end + 1;
      this.#row(cells, this.count);
    }
    return text.slice(start);
  }

  #parse(parser: Parser, text: string): void {
    // For each row of another width it makes an error that nobody asks for; without a stack that costs little.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
      parser.write(text);
    } finally {
      Error.stackTraceLimit = limit;
    }
    if (parser.errored) {
      this.#failed(parser.errored);
      throw parser.errored;
    }
    this.#drain(parser);
  }

  #drain(parser: Parser): void {
    for (let cells = parser.read(); cells !== null; cells = parser.read()) {
      this.count += 1;
      this.#row(cells, this.count);
    }
  }
}

/** Infinity where there is none, so that a text without separators is searched once and not once a line. */
function positionOf(separator: string, text: string, from: number): number {
  const at = text.indexOf(separator, from);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

/** Marks around the names of columns make no other rows: where the first line ends if its marks are closed, or else 0. */
function afterHeader(text: string): number {
  const end = text.indexOf("\n") + 1;
  return text.slice(0, end).split(QUOTE).length % 2 === 1 ? end : 0;
}

const parserOf = (delimiter: string): Parser =>
  parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: MOST_CHARACTERS,
  }).on("error", () => undefined);
