import type { Actor } from "@entente/core/actors";
import type { FactRecord } from "@entente/core/facts/fact";
import type { SeriesIndicator, SeriesPoint } from "@entente/core/series";
import type { SourceId, Year } from "@entente/core/units/ids";
import { encodeBlock, type StoredBlock } from "@entente/db/series/block-code";
import { Names } from "@entente/db/series/names";
import type { Output, SeriesOutput } from "../dataset.ts";
import { BlockBuilder, type SaidTwice } from "./block-builder.ts";
import { Spill } from "./spill.ts";

/** Takes what the readers of a data set put out, file after file. */
export class Collector implements Output {
  readonly facts: FactRecord[] = [];
  readonly actors: Actor[] = [];
  readonly leftOut: Record<string, number> = {};
  /** Set by the engine before each row: its number over all files. */
  row = 0;
  readonly #dataset: SourceId;
  readonly #names = { actors: new Names(), parts: new Names(), flags: new Names() };
  readonly #spill = new Spill();
  readonly #builders = new Map<string, BlockBuilder>();

  constructor(dataset: SourceId) {
    this.#dataset = dataset;
  }

  series(indicator: SeriesIndicator, reporter: SeriesPoint["reporter"]): SeriesOutput {
    const years: (BlockBuilder | undefined)[] = [];
    return {
      put: (year, from, to, value, more) => {
        let builder = years[year];
        if (builder === undefined) {
          builder = this.#builder(indicator, reporter, year);
          years[year] = builder;
        }
        builder.put(this.row, from, to, value, more?.part, more?.flag);
      },
    };
  }

  fact(record: FactRecord): void {
    this.facts.push(record);
  }

  actor(actor: Actor): void {
    this.actors.push(actor);
  }

  leaveOut(rule: string): void {
    this.leftOut[rule] = (this.leftOut[rule] ?? 0) + 1;
  }

  /** Every block, one after the other, so that only one is held as a whole; what stands twice is told. */
  blocks(fileRow: (row: number) => number, twice: (found: SaidTwice) => void): StoredBlock[] {
    const blocks: StoredBlock[] = [];
    for (const [, builder] of [...this.#builders].sort(([x], [y]) => (x < y ? -1 : 1))) {
      const { block, twice: found } = builder.finish(fileRow);
      for (const one of found) twice(one);
      blocks.push(encodeBlock(block));
    }
    return blocks;
  }

  close(): void {
    this.#spill.close();
  }

  #builder(indicator: SeriesIndicator, reporter: SeriesPoint["reporter"], year: Year): BlockBuilder {
    const name = `${indicator}/${reporter}/${year}`;
    const known = this.#builders.get(name);
    if (known) return known;
    const builder = new BlockBuilder({ dataset: this.#dataset, indicator, reporter, year }, this.#names, this.#spill);
    this.#builders.set(name, builder);
    return builder;
  }
}
