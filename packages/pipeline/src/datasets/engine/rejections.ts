import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { stringify } from "csv-stringify/sync";
import type { Fault } from "../row.ts";

/** A row that an import did not take: where it stands, what is wrong with it, and what to do. */
export type Rejection = Fault & { readonly file: string; readonly row: number };

const MOST_KEPT = 20;
const header = ["file", "row", "column", "value", "rule", "hint"] as const;

/** `file:row  column: found …; expected …. Hint` — one line, so that editors can jump to it. */
export const rejectionLine = ({ file, row, column, value, rule, hint }: Rejection): string =>
  `${file}:${row}  ${column}: found "${value.length > 80 ? `${value.slice(0, 79)}…` : value}"; expected ${rule}. ${hint}`;

/** Counts rejected rows, keeps the first few to be shown, and writes each to a file for a spreadsheet. */
export class Rejections {
  readonly first: Rejection[] = [];
  count = 0;
  readonly #path: string | undefined;
  #handle: number | undefined;

  constructor(path?: string) {
    this.#path = path;
  }

  /** The file with all of them; undefined when there is none. */
  get file(): string | undefined {
    return this.#handle === undefined ? undefined : this.#path;
  }

  add(rejection: Rejection): void {
    this.count += 1;
    if (this.first.length < MOST_KEPT) this.first.push(rejection);
    if (this.#path === undefined) return;
    if (this.#handle === undefined) {
      mkdirSync(dirname(this.#path), { recursive: true });
      rmSync(this.#path, { force: true });
      this.#handle = openSync(this.#path, "w");
      this.#write(header);
    }
    this.#write(header.map((column) => String(rejection[column]).slice(0, 1000)));
  }

  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
  }

  /** A cell that a spreadsheet would run as a formula is written as text. */
  #write(cells: readonly string[]): void {
    if (this.#handle !== undefined) writeSync(this.#handle, stringify([cells], { escape_formulas: true }));
  }
}
