import { type Block, type BlockKey, NO_PART, NOBODY } from "./block.ts";
import type { Names } from "./names.ts";

/** value 8, row 4, part 4, from 2, to 2, missing 1, flag 1. */
const WIDTH = 22;
export const NONE_32 = 0xffffffff;
const NO_FLAG = 0xff;

/** The names that the numbers in columns stand for. */
export type Dictionaries = { readonly actors: Names; readonly parts: Names; readonly flags: Names };

/** Points in columns, in the order in which they come; numbers stand for names of dictionaries. Flags count from 1. */
export class PointColumns {
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

  /** Takes the first `n` points of others from position `at` on. */
  take(source: PointColumns, at: number, n: number): void {
    for (const name of ["value", "row", "part", "from", "to", "missing", "flag"] as const)
      this[name].set(source[name].subarray(0, n), at);
  }
}

/** Two points of one subject, by their positions in the columns. */
export type Twice = { readonly first: number; readonly second: number };

/** The first `n` points as a block in its order, and every subject that stands in it twice. Throws on more than 254 flags. */
export function assembleBlock(
  key: BlockKey,
  all: PointColumns,
  n: number,
  names: Dictionaries,
): { block: Block; order: Uint32Array; twice: Twice[] } {
  if (names.flags.list.length >= NO_FLAG)
    throw new RangeError(`${key.indicator}: found ${names.flags.list.length} flags; expected at most ${NO_FLAG - 1}`);
  const who = ranked(names.actors.list, n, [all.from, all.to], 0, NOBODY);
  const what = ranked(names.parts.list, n, [all.part], 0, NONE_32);
  const said = ranked(names.flags.list, n, [all.flag], 1, 0);
  const subjects = new Float64Array(n);
  const [ofTo, ofPart] = [who.names.length + 1, what.names.length + 1];
  for (let i = 0; i < n; i++) {
    const to = all.to[i] === NOBODY ? 0 : (who.ranks[all.to[i] ?? 0] ?? 0) + 1;
    const part = all.part[i] === NONE_32 ? 0 : (what.ranks[all.part[i] ?? 0] ?? 0) + 1;
    subjects[i] = ((who.ranks[all.from[i] ?? 0] ?? 0) * ofTo + to) * ofPart + part;
  }
  const order = inOrder(subjects);
  const block = {
    key,
    actors: who.names,
    parts: what.names,
    flags: said.names,
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
    if (before !== undefined && subjects[before] === subjects[i]) twice.push({ first: before, second: i });
    const flag = all.flag[i] ?? 0;
    block.value[k] = all.value[i] ?? 0;
    block.row[k] = all.row[i] ?? 0;
    block.from[k] = who.ranks[all.from[i] ?? 0] ?? 0;
    block.to[k] = all.to[i] === NOBODY ? NOBODY : (who.ranks[all.to[i] ?? 0] ?? 0);
    block.part[k] = all.part[i] === NONE_32 ? NO_PART : (what.ranks[all.part[i] ?? 0] ?? 0);
    block.missing[k] = all.missing[i] ?? 0;
    block.flag[k] = flag === 0 ? 0 : (said.ranks[flag - 1] ?? 0) + 1;
  }
  return { block, order, twice };
}

/** The names that occur in the first `n` cells of columns, in alphabetical order, and the place of each number among them. */
function ranked(all: readonly string[], n: number, columns: readonly ArrayLike<number>[], base: number, none: number) {
  const used = new Uint8Array(all.length);
  for (const column of columns)
    for (let i = 0; i < n; i++) {
      const number = column[i] ?? none;
      if (number !== none) used[number - base] = 1;
    }
  const numbers: number[] = [];
  for (let i = 0; i < all.length; i++) if (used[i]) numbers.push(i);
  numbers.sort((x, y) => ((all[x] ?? "") < (all[y] ?? "") ? -1 : 1));
  const ranks = new Uint32Array(all.length);
  for (const [rank, number] of numbers.entries()) ranks[number] = rank;
  return { names: numbers.map((i) => all[i] ?? ""), ranks };
}

/** The positions of the values in ascending order; equal values keep their order. */
function inOrder(values: Float64Array): Uint32Array {
  const n = values.length;
  const order = new Uint32Array(n);
  let largest = 0;
  let sorted = true;
  for (let i = 0; i < n; i++) {
    const value = values[i] ?? 0;
    if (value > largest) largest = value;
    else if (value < largest) sorted = false;
    order[i] = i;
  }
  if (sorted) return order;
  if ((largest + 1) * n >= Number.MAX_SAFE_INTEGER)
    return order.sort((x, y) => (values[x] ?? 0) - (values[y] ?? 0) || x - y);
  // Value and position in one number: sorted without a comparison function, which takes a tenth of the time.
  const packed = new Float64Array(n);
  for (let i = 0; i < n; i++) packed[i] = (values[i] ?? 0) * n + i;
  packed.sort();
  for (let i = 0; i < n; i++) {
    const both = packed[i] ?? 0;
    order[i] = both - Math.floor(both / n) * n;
  }
  return order;
}
