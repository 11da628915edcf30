import type { MissingReason } from "@entente/core/units/missing";
import { type Block, type BlockKey, NO_PART, NOBODY, reasons } from "@entente/db/series/block";
import type { Names } from "./names.ts";
import type { Spill, Stretch } from "./spill.ts";

/** Points that are held in memory before they go to the scratch file. */
const CAPACITY = 1024;
/** value 8, row 4, part 4, from 2, to 2, missing 1, flag 1. */
const WIDTH = 22;
const NONE_32 = 0xffffffff;

export type Dictionaries = { readonly actors: Names; readonly parts: Names; readonly flags: Names };
/** Two rows that say something of one subject. Rows count over all files of the import. */
export type Twice = { readonly first: number; readonly second: number; readonly subject: string };

class Columns {
  readonly bytes: Uint8Array;
  readonly value: Float64Array;
  readonly row: Uint32Array;
  readonly part: Uint32Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly missing: Uint8Array;
  readonly flag: Uint8Array;

  constructor(n: number) {
    const buffer = new ArrayBuffer(n * WIDTH);
    this.bytes = new Uint8Array(buffer);
    this.value = new Float64Array(buffer, 0, n);
    this.row = new Uint32Array(buffer, 8 * n, n);
    this.part = new Uint32Array(buffer, 12 * n, n);
    this.from = new Uint16Array(buffer, 16 * n, n);
    this.to = new Uint16Array(buffer, 18 * n, n);
    this.missing = new Uint8Array(buffer, 20 * n, n);
    this.flag = new Uint8Array(buffer, 21 * n, n);
  }
}

/** Collects the points of one block in the order of the file; memory stays the same however many there are. */
export class BlockBuilder {
  readonly #key: BlockKey;
  readonly #names: Dictionaries;
  readonly #spill: Spill;
  readonly #now = new Columns(CAPACITY);
  readonly #stretches: Stretch[] = [];
  #used = 0;

  constructor(key: BlockKey, names: Dictionaries, spill: Spill) {
    this.#key = key;
    this.#names = names;
    this.#spill = spill;
  }

  put(
    row: number,
    from: string,
    to: string | null,
    value: number | MissingReason,
    part: string | undefined,
    flag: string | undefined,
  ): void {
    const { actors, parts, flags } = this.#names;
    const c = this.#now;
    const i = this.#used;
    const known = typeof value === "number";
    c.value[i] = known ? value : 0;
    c.missing[i] = known ? 0 : reasons.indexOf(value) + 1;
    c.row[i] = row;
    c.from[i] = actors.numberOf(from);
    c.to[i] = to === null ? NOBODY : actors.numberOf(to);
    c.part[i] = part === undefined ? NONE_32 : parts.numberOf(part);
    c.flag[i] = flag === undefined ? 0 : flags.numberOf(flag) + 1;
    this.#used += 1;
    if (this.#used === CAPACITY) {
      this.#stretches.push(this.#spill.write(c.bytes));
      this.#used = 0;
    }
  }

  /** The block in its order, and every subject that stands in it twice. */
  finish(fileRow: (row: number) => number): { block: Block; twice: Twice[] } {
    const all = this.#gather();
    const n = all.value.length;
    const { actors, parts, flags } = this.#names;
    const who = ranked(actors.list, [all.from, all.to], NOBODY);
    const what = ranked(parts.list, [all.part], NONE_32);
    const flagged = ranked(flags.list, [all.flag.map((flag) => flag - 1)], 0xff);
    const subjects = new Float64Array(n);
    const [ofTo, ofPart] = [who.names.length + 1, what.names.length + 1];
    for (let i = 0; i < n; i++) {
      const to = all.to[i] === NOBODY ? 0 : who.rank(all.to[i] ?? 0) + 1;
      const part = all.part[i] === NONE_32 ? 0 : what.rank(all.part[i] ?? 0) + 1;
      subjects[i] = (who.rank(all.from[i] ?? 0) * ofTo + to) * ofPart + part;
    }
    const order = inOrder(subjects);
    const block: Block = {
      key: this.#key,
      actors: who.names,
      parts: what.names,
      flags: flagged.names,
      value: new Float64Array(n),
      row: new Uint32Array(n),
      from: new Uint16Array(n),
      to: new Uint16Array(n),
      part: new Uint16Array(n),
      missing: new Uint8Array(n),
      flag: new Uint8Array(n),
    };
    const twice: Twice[] = [];
    for (let k = 0; k < n; k++) {
      const i = order[k] ?? 0;
      const before = order[k - 1];
      if (before !== undefined && subjects[before] === subjects[i])
        twice.push({ first: all.row[before] ?? 0, second: all.row[i] ?? 0, subject: this.#told(all, i) });
      block.value[k] = all.value[i] ?? 0;
      block.row[k] = fileRow(all.row[i] ?? 0);
      block.from[k] = who.rank(all.from[i] ?? 0);
      block.to[k] = all.to[i] === NOBODY ? NOBODY : who.rank(all.to[i] ?? 0);
      block.part[k] = all.part[i] === NONE_32 ? NO_PART : what.rank(all.part[i] ?? 0);
      block.missing[k] = all.missing[i] ?? 0;
      block.flag[k] = all.flag[i] === 0 ? 0 : flagged.rank((all.flag[i] ?? 0) - 1) + 1;
    }
    return { block, twice };
  }

  #gather(): Columns {
    const full = this.#stretches.length * CAPACITY;
    const all = new Columns(full + this.#used);
    const chunk = new Columns(CAPACITY);
    const place = (source: Columns, at: number, n: number): void => {
      for (const name of ["value", "row", "part", "from", "to", "missing", "flag"] as const)
        all[name].set(source[name].subarray(0, n), at);
    };
    for (const [i, stretch] of this.#stretches.entries()) {
      chunk.bytes.set(this.#spill.read(stretch));
      place(chunk, i * CAPACITY, CAPACITY);
    }
    place(this.#now, full, this.#used);
    return all;
  }

  #told(all: Columns, i: number): string {
    const { actors, parts } = this.#names;
    const { indicator, year } = this.#key;
    const to = all.to[i] === NOBODY ? "" : ` → ${actors.list[all.to[i] ?? 0]}`;
    const part = all.part[i] === NONE_32 ? "" : ` (${parts.list[all.part[i] ?? 0]})`;
    return `${indicator} ${actors.list[all.from[i] ?? 0]}${to}${part} ${year}`;
  }
}

/** The names that occur in some columns, in alphabetical order, and the place of each number among them. */
function ranked(all: readonly string[], columns: readonly ArrayLike<number>[], none: number) {
  const used = new Uint8Array(all.length);
  for (const column of columns)
    for (let i = 0; i < column.length; i++) if (column[i] !== none) used[column[i] ?? 0] = 1;
  const numbers: number[] = [];
  for (let i = 0; i < all.length; i++) if (used[i]) numbers.push(i);
  numbers.sort((x, y) => ((all[x] ?? "") < (all[y] ?? "") ? -1 : 1));
  const ranks = new Uint32Array(all.length);
  for (const [rank, number] of numbers.entries()) ranks[number] = rank;
  return { names: numbers.map((i) => all[i] ?? ""), rank: (number: number): number => ranks[number] ?? 0 };
}

/** The positions of the values in ascending order; equal values keep their order. */
function inOrder(values: Float64Array): Uint32Array {
  const n = values.length;
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  if ((largest + 1) * n < Number.MAX_SAFE_INTEGER) {
    // Value and position in one number: sorted without a comparison function, which takes a tenth of the time.
    const packed = new Float64Array(n);
    for (let i = 0; i < n; i++) packed[i] = (values[i] ?? 0) * n + i;
    packed.sort();
    const order = new Uint32Array(n);
    for (let i = 0; i < n; i++) {
      const both = packed[i] ?? 0;
      order[i] = both - Math.floor(both / n) * n;
    }
    return order;
  }
  return Uint32Array.from({ length: n }, (_, i) => i).sort((x, y) => (values[x] ?? 0) - (values[y] ?? 0) || x - y);
}
