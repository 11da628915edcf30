import type { Year } from "@entente/core/units/ids";

/** Why a row is rejected: the column and value at fault, the rule it breaks, and what to do about it. */
export type Fault = {
  readonly column: string;
  readonly value: string;
  readonly rule: string;
  readonly hint: string;
};

/** Thrown for one row, caught by the engine. No Error: a file may have a million of them, and none needs a stack. */
export class RowFault {
  readonly fault: Fault;
  constructor(fault: Fault) {
    this.fault = fault;
  }
}

const [FIRST, LAST] = [1816, 2100];
/** What publishers write where they know no value. */
const unknown: ReadonlySet<string> = new Set(["", "NA", "-9", "-9.0", "NaN", "."]);

/**
 * The row that is being read. Each method reads one cell by the name of its column and throws a `RowFault` when the cell is not
 * what it must be. One object serves all rows of a file.
 */
export class Row {
  /** As a spreadsheet counts: the header is row 1. */
  number = 1;
  cells: readonly string[] = [];
  readonly #positions: ReadonlyMap<string, number>;

  /** Cells that a row has when it is whole. */
  readonly width: number;

  constructor(header: readonly string[]) {
    this.width = header.length;
    this.#positions = new Map(header.map((name, position) => [name, position]));
  }

  has(column: string): boolean {
    return this.#positions.has(column);
  }

  /** The cell, trimmed; "" where it is blank or the file has no such column. */
  text(column: string): string {
    const position = this.#positions.get(column);
    return position === undefined ? "" : (this.cells[position] ?? "").trim();
  }

  /** A cell that must say something. */
  word(column: string): string {
    const text = this.text(column);
    if (text === "" || text === "NA") this.fail(column, "a value is needed", "the cell is blank");
    return text;
  }

  /** A calendar year from 1816 to 2100. */
  year(column: string): Year {
    const text = this.text(column);
    const year = Number(text);
    if (!Number.isInteger(year) || text === "" || year < FIRST || year > LAST)
      this.fail(column, "a year from 1816 to 2100", "the state system begins in 1816; check the column or the row");
    return year;
  }

  /** A whole number; null where it is blank, NA or −9. */
  integer(column: string): number | null {
    const text = this.text(column);
    if (unknown.has(text)) return null;
    const value = Number(text);
    if (!Number.isInteger(value))
      this.fail(column, "a whole number, blank, NA or -9", "no other text stands for a number");
    return value;
  }

  /** An amount or a count, at least 0; null where it is blank, NA or −9. */
  amount(column: string): number | null {
    const text = this.text(column);
    if (unknown.has(text)) return null;
    const value = Number(text);
    if (!Number.isFinite(value) || value < 0)
      this.fail(column, "an amount of at least 0, blank, NA or -9", "no other negative code is known for this column");
    return value;
  }

  /** Any finite number; null where it is blank, NA or −9. */
  real(column: string): number | null {
    const text = this.text(column);
    if (unknown.has(text)) return null;
    const value = Number(text);
    if (!Number.isFinite(value)) this.fail(column, "a number, blank, NA or -9", "no other text stands for a number");
    return value;
  }

  /** 0 or 1; null where it is blank, NA or −9. */
  flag(column: string): boolean | null {
    const text = this.text(column);
    if (unknown.has(text)) return null;
    if (text !== "0" && text !== "1") this.fail(column, "0 or 1, blank, NA or -9", "the column is a yes or no");
    return text === "1";
  }

  /** One of the words that the column may hold. */
  oneOf<Word extends string>(column: string, words: readonly Word[]): Word {
    const text = this.text(column);
    const found = words.find((word) => word === text);
    if (found === undefined)
      this.fail(column, `one of ${words.join(", ")}`, "the data set's codebook knows no other value");
    return found;
  }

  /** Rejects the row for what one of its cells holds. */
  fail(column: string, rule: string, hint: string): never {
    throw new RowFault({ column, value: this.text(column), rule, hint });
  }
}
