import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { stringify } from "csv-stringify/sync";
import type { Fault } from "../row.ts";
import { shown } from "./shown.ts";

/** A row that an import did not take: where it stands, what is wrong with it, and what to do. */
export type Rejection = Fault & { readonly file: string; readonly row: number };

const MOST_KEPT = 20;
/** Rows that are written to the file at a time. */
const TOGETHER = 1000;
const header = ["file", "row", "column", "value", "rule", "hint"] as const;

/** `file:row  column: found …; expected …. Hint` — one line, so that editors can jump to it. */
export const rejectionLine = ({ file, row, column, value, rule, hint }: Rejection): string =>
  `${file}:${row}  ${column === "" ? "" : `${column}: `}found "${shown(value)}"; expected ${rule}. ${hint}`;

/** Counts rejected rows, keeps the first few to be shown, and writes each to a file for a spreadsheet. */
export class Rejections {
  readonly first: Rejection[] = [];
  count = 0;
  readonly #path: string | undefined;
  #handle: number | undefined;
  #waiting: (readonly string[])[] = [];

  /** What an earlier import left at the path is removed: it speaks of another file. */
  constructor(path?: string) {
    this.#path = path;
    if (path !== undefined) rmSync(path, { force: true });
  }

  /** The file with all of them; undefined when there is none. */
  get file(): string | undefined {
    return this.count === 0 ? undefined : this.#path;
  }

  add(rejection: Rejection): void {
    this.count += 1;
    if (this.first.length < MOST_KEPT) this.first.push(rejection);
    if (this.#path === undefined) return;
    if (this.count === 1) this.#waiting.push(header);
    this.#waiting.push(header.map((column) => String(rejection[column]).slice(0, 1000)));
    if (this.#waiting.length >= TOGETHER) this.#write(this.#path);
  }

  close(): void {
    if (this.#path !== undefined && this.#waiting.length > 0) this.#write(this.#path);
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }

  /** A cell that a spreadsheet would run as a formula is written as text. */
  #write(path: string): void {
    if (this.#handle === undefined) {
      mkdirSync(dirname(path), { recursive: true });
      this.#handle = openSync(path, "w");
    }
    const text = Buffer.from(stringify(this.#waiting, { escape_formulas: true }));
    this.#waiting = [];
    for (let done = 0; done < text.length; ) done += writeSync(this.#handle, text, done);
  }
}
