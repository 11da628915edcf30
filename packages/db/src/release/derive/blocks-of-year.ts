import type { SeriesIndicator, SeriesPoint } from "@entente/core/series";
import type { ActorId, SourceId, Year } from "@entente/core/units/ids";
import { type Block, NO_PART, NOBODY } from "../../series/block.ts";
import { decodeBlock, type StoredBlock } from "../../series/block-code.ts";

/** The blocks of one year, opened when they are asked for. */
export class BlocksOfYear {
  readonly year: Year;
  readonly #blocks: readonly StoredBlock[];

  constructor(year: Year, blocks: readonly StoredBlock[]) {
    this.year = year;
    this.#blocks = blocks;
  }

  /** The block of an indicator from the first of the data sets that has one; null where none has. */
  first(
    indicator: SeriesIndicator,
    datasets: readonly SourceId[],
    reporter: SeriesPoint["reporter"] = "compiled",
  ): Block | null {
    for (const dataset of datasets) {
      const found = this.#blocks.find(
        ({ key }) => key.dataset === dataset && key.indicator === indicator && key.reporter === reporter,
      );
      if (found) return decodeBlock(found.content);
    }
    return null;
  }

  /** The data sets that have a block of an indicator, in alphabetical order. */
  datasets(indicator: SeriesIndicator): SourceId[] {
    return [
      ...new Set(this.#blocks.filter(({ key }) => key.indicator === indicator).map(({ key }) => key.dataset)),
    ].sort();
  }
}

/** Where each of a block's actors stands among others; −1 where it does not. */
export function placesAmong(block: Block, actors: readonly ActorId[]): Int32Array {
  const place = new Map(actors.map((actor, i) => [actor, i]));
  return Int32Array.from(block.actors, (actor) => place.get(actor) ?? -1);
}

/** The whole numbers of a block of dyads as a matrix; NaN where there is none. `both` fills both halves. */
export function matrixOf(block: Block, actors: readonly ActorId[], { both }: { both: boolean }): Float64Array {
  const n = actors.length;
  const cells = new Float64Array(n * n).fill(Number.NaN);
  const places = placesAmong(block, actors);
  for (let k = 0; k < block.value.length; k++) {
    if (block.missing[k] !== 0 || block.to[k] === NOBODY || block.part[k] !== NO_PART) continue;
    const [i = -1, j = -1] = [places[block.from[k] ?? 0], places[block.to[k] ?? 0]];
    if (i < 0 || j < 0) continue;
    const value = block.value[k] ?? Number.NaN;
    cells[i * n + j] = value;
    if (both) cells[j * n + i] = value;
  }
  return cells;
}

/** The numbers of a block of single actors; NaN where there is none. */
export function vectorOf(block: Block, actors: readonly ActorId[]): Float64Array {
  const cells = new Float64Array(actors.length).fill(Number.NaN);
  const places = placesAmong(block, actors);
  for (let k = 0; k < block.value.length; k++) {
    const i = places[block.from[k] ?? 0] ?? -1;
    if (i >= 0 && block.missing[k] === 0 && block.to[k] === NOBODY && block.part[k] === NO_PART)
      cells[i] = block.value[k] ?? Number.NaN;
  }
  return cells;
}
