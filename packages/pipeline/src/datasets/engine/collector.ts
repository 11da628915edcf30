import { Actor } from "@entente/core/actors";
import { FactRecord } from "@entente/core/facts/fact";
import { fieldIssues } from "@entente/core/issues";
import { isAmount, type SeriesIndicator, type SeriesPoint } from "@entente/core/series";
import type { SourceId, Year } from "@entente/core/units/ids";
import { encodeBlock, type StoredBlock } from "@entente/db/series/block-code";
import { Names } from "@entente/db/series/names";
import type { z } from "zod";
import type { Output, SeriesOutput } from "../dataset.ts";
import { RowFault } from "../row.ts";
import { BlockBuilder, Gathering, type SaidTwice } from "./block-builder.ts";
import { Spill } from "./spill.ts";

/** Takes what the readers of a data set put out, file after file. What a rejected row had put out by then is taken back. */
export class Collector implements Output {
  readonly facts: FactRecord[] = [];
  readonly actors: Actor[] = [];
  readonly leftOut: Record<string, number> = {};
  readonly #dataset: SourceId;
  readonly #names = { actors: new Names(), parts: new Names(), flags: new Names() };
  readonly #spill = new Spill();
  readonly #builders = new Map<string, BlockBuilder>();
  /** Rows that were rejected after they had put out numbers. */
  readonly #rejected = new Set<number>();
  #row = 0;
  #hasNumbers = false;
  #before = { facts: 0, actors: 0 };

  constructor(dataset: SourceId) {
    this.#dataset = dataset;
  }

  /** What comes next is of this row, counted over all files. */
  begin(row: number): void {
    this.#row = row;
    this.#hasNumbers = false;
    this.#before.facts = this.facts.length;
    this.#before.actors = this.actors.length;
  }

  /** Takes back what the current row put out. */
  reject(): void {
    if (this.#hasNumbers) this.#rejected.add(this.#row);
    this.facts.length = this.#before.facts;
    this.actors.length = this.#before.actors;
  }

  series(indicator: SeriesIndicator, reporter: SeriesPoint["reporter"]): SeriesOutput {
    const years: (BlockBuilder | undefined)[] = [];
    return {
      put: (year, from, to, value, more) => {
        if (typeof value === "number" && !isAmount(value)) throw noAmount(indicator, value);
        let builder = years[year];
        if (builder === undefined) {
          builder = this.#builder(indicator, reporter, year);
          years[year] = builder;
        }
        this.#hasNumbers = true;
        builder.put(this.#row, from, to, value, more?.part, more?.flag);
      },
    };
  }

  fact(record: FactRecord): void {
    demandValid(FactRecord, record, record.fact.id);
    this.facts.push(record);
  }

  actor(actor: Actor): void {
    demandValid(Actor, actor, actor.id);
    this.actors.push(actor);
  }

  leaveOut(rule: string): void {
    this.leftOut[rule] = (this.leftOut[rule] ?? 0) + 1;
  }

  /**
   * Every block, one after the other, so that only one is held as a whole. Where two rows say something of one subject, the later
   * one is told, and left out as a whole like every rejected row.
   */
  blocks(fileRow: (row: number) => number, twice: (found: SaidTwice) => void): StoredBlock[] {
    const second = new Map<number, SaidTwice>();
    const blocks = this.#blocks(fileRow, (found) => {
      if (!second.has(found.second)) second.set(found.second, found);
    });
    if (second.size === 0) return blocks;
    for (const [row, found] of [...second].sort(([x], [y]) => x - y)) {
      this.#rejected.add(row);
      twice(found);
    }
    return this.#blocks(fileRow, () => undefined);
  }

  close(): void {
    this.#spill.close();
  }

  #blocks(fileRow: (row: number) => number, twice: (found: SaidTwice) => void): StoredBlock[] {
    const blocks: StoredBlock[] = [];
    const gathering = new Gathering();
    for (const [, builder] of [...this.#builders].sort(([x], [y]) => (x < y ? -1 : 1))) {
      const { block, twice: found } = builder.finish(gathering, fileRow, this.#rejected);
      for (const one of found) twice(one);
      if (block.value.length > 0) blocks.push(encodeBlock(block));
    }
    return blocks;
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

const noAmount = (indicator: SeriesIndicator, value: number): RowFault =>
  new RowFault({
    column: "",
    value: `${indicator} ${value}`,
    rule: "a finite number in the unit of the series",
    hint: `the number is too ${Math.abs(value) < 1 ? "small" : "large"} to be an amount`,
  });

/** What a row makes must hold on its own, so that the row is named and not a place in a list. */
function demandValid(schema: z.ZodType, made: unknown, id: string): void {
  const parsed = schema.safeParse(made);
  if (parsed.success) return;
  const [issue] = fieldIssues(parsed.error, made);
  throw new RowFault({
    column: "",
    value: `${id}: ${issue?.path ?? ""} ${issue?.found ?? ""}`,
    rule: issue?.expected ?? "a valid record",
    hint: "the row makes no record that holds; check its cells",
  });
}
