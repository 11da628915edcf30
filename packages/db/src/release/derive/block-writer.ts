import type { SeriesIndicator } from "@entente/core/series";
import type { ActorId, SourceId, Year } from "@entente/core/units/ids";
import type { MissingReason } from "@entente/core/units/missing";
import { assembleBlock, NONE_32, PointColumns } from "../../series/assemble.ts";
import { NOBODY, reasons } from "../../series/block.ts";
import { encodeBlock, type StoredBlock } from "../../series/block-code.ts";
import { Names } from "../../series/names.ts";

/** Collects the points of one derived series in one year. */
export class BlockWriter {
  readonly #key: StoredBlock["key"];
  readonly #names = { actors: new Names(), parts: new Names(), flags: new Names() };
  #points = new PointColumns(1024);
  #used = 0;

  constructor(dataset: SourceId, indicator: SeriesIndicator, year: Year) {
    this.#key = { dataset, indicator, reporter: "computed", year };
  }

  put(
    from: ActorId,
    to: ActorId | null,
    value: number | MissingReason,
    more?: { part?: string; flag?: string | undefined },
  ): void {
    const i = this.#used;
    if (i === this.#points.value.length) {
      const larger = new PointColumns(i * 4);
      larger.take(this.#points, 0, i);
      this.#points = larger;
    }
    const { actors, parts, flags } = this.#names;
    const p = this.#points;
    const known = typeof value === "number";
    p.value[i] = known ? value : 0;
    p.missing[i] = known ? 0 : reasons.indexOf(value) + 1;
    p.from[i] = actors.numberOf(from);
    p.to[i] = to === null ? NOBODY : actors.numberOf(to);
    p.part[i] = more?.part === undefined ? NONE_32 : parts.numberOf(more.part);
    p.flag[i] = more?.flag === undefined ? 0 : flags.numberOf(more.flag) + 1;
    this.#used += 1;
  }

  /** The block; null when nothing was put. */
  finish(): StoredBlock | null {
    if (this.#used === 0) return null;
    return encodeBlock(assembleBlock(this.#key, this.#points, this.#used, this.#names).block);
  }
}
