import type { MissingReason } from "@entente/core/units/missing";
import { assembleBlock, type Dictionaries, NONE_32, PointColumns } from "@entente/db/series/assemble";
import { type Block, type BlockKey, NOBODY, reasons } from "@entente/db/series/block";
import type { Spill, Stretch } from "./spill.ts";

/** Points that are held in memory before they go to the scratch file. */
const CAPACITY = 1024;

/** Two rows that say something of one subject. Rows count over all files of the import. */
export type SaidTwice = { readonly first: number; readonly second: number; readonly subject: string };

/** Where one block after the other is gathered, so that each does not take memory of its own. */
export class Gathering {
  readonly stretch = new PointColumns(CAPACITY);
  #columns = new PointColumns(0);

  /** Columns with room for so many points; what they hold is of the block before. */
  columnsFor(points: number): PointColumns {
    if (this.#columns.value.length < points) this.#columns = new PointColumns(Math.ceil(points * 1.5));
    return this.#columns;
  }
}

/** Collects the points of one block in the order of the file; memory stays the same however many there are. */
export class BlockBuilder {
  readonly #key: BlockKey;
  readonly #names: Dictionaries;
  readonly #spill: Spill;
  readonly #now = new PointColumns(CAPACITY);
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

  /** The block in its order without the points of some rows, and every subject that stands in it twice. May be asked again. */
  finish(
    gathering: Gathering,
    fileRow: (row: number) => number,
    without: ReadonlySet<number>,
  ): { block: Block; twice: SaidTwice[] } {
    const gathered = this.#stretches.length * CAPACITY + this.#used;
    const all = this.#gather(gathering, gathered);
    const points = without.size === 0 ? gathered : leaveOut(all, gathered, without);
    const { block, twice } = assembleBlock(this.#key, all, points, this.#names);
    for (let k = 0; k < block.row.length; k++) block.row[k] = fileRow(block.row[k] ?? 0);
    return {
      block,
      twice: twice.map(({ first, second }) => ({
        first: all.row[first] ?? 0,
        second: all.row[second] ?? 0,
        subject: this.#told(all, second),
      })),
    };
  }

  #gather(gathering: Gathering, points: number): PointColumns {
    const all = gathering.columnsFor(points);
    for (const [i, stretch] of this.#stretches.entries()) {
      this.#spill.read(stretch, gathering.stretch.bytes);
      all.take(gathering.stretch, i * CAPACITY, CAPACITY);
    }
    all.take(this.#now, this.#stretches.length * CAPACITY, this.#used);
    return all;
  }

  #told(all: PointColumns, i: number): string {
    const { actors, parts } = this.#names;
    const { indicator, year } = this.#key;
    const to = all.to[i] === NOBODY ? "" : ` → ${actors.list[all.to[i] ?? 0]}`;
    const part = all.part[i] === NONE_32 ? "" : ` (${parts.list[all.part[i] ?? 0]})`;
    return `${indicator} ${actors.list[all.from[i] ?? 0]}${to}${part} ${year}`;
  }
}

/** Moves what stays to the front and returns how much that is. */
function leaveOut(all: PointColumns, points: number, rows: ReadonlySet<number>): number {
  let kept = 0;
  for (let i = 0; i < points; i++) {
    if (rows.has(all.row[i] ?? 0)) continue;
    for (const name of ["value", "row", "part", "from", "to", "missing", "flag"] as const)
      all[name][kept] = all[name][i] ?? 0;
    kept += 1;
  }
  return kept;
}
