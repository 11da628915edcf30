import type { SeriesIndicator } from "@entente/core/series";
import type { ActorId, SourceId, Year } from "@entente/core/units/ids";
import type { MissingReason } from "@entente/core/units/missing";
import { NO_PART, NOBODY, reasons } from "../../series/block.ts";
import { encodeBlock, type StoredBlock } from "../../series/block-code.ts";

type Point = {
  readonly from: ActorId;
  readonly to: ActorId | null;
  readonly part: string | null;
  readonly value: number;
  readonly missing: number;
  readonly flag: string | null;
};

const alphabetical = (names: Iterable<string>): string[] => [...new Set(names)].sort();
const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** Collects the points of one derived series in one year. */
export class BlockWriter {
  readonly #key: StoredBlock["key"];
  readonly #points: Point[] = [];

  constructor(dataset: SourceId, indicator: SeriesIndicator, year: Year) {
    this.#key = { dataset, indicator, reporter: "computed", year };
  }

  put(
    from: ActorId,
    to: ActorId | null,
    value: number | MissingReason,
    more: { part?: string; flag?: string | undefined } = {},
  ): void {
    const known = typeof value === "number";
    this.#points.push({
      from,
      to,
      part: more.part ?? null,
      value: known ? value : 0,
      missing: known ? 0 : reasons.indexOf(value) + 1,
      flag: more.flag ?? null,
    });
  }

  /** The block; null when nothing was put. */
  finish(): StoredBlock | null {
    if (this.#points.length === 0) return null;
    const points = this.#points.sort(
      (x, y) => compare(x.from, y.from) || compare(x.to ?? "", y.to ?? "") || compare(x.part ?? "", y.part ?? ""),
    );
    const actors = alphabetical(points.flatMap(({ from, to }) => (to === null ? [from] : [from, to])));
    const parts = alphabetical(points.flatMap(({ part }) => (part === null ? [] : [part])));
    const flags = alphabetical(points.flatMap(({ flag }) => (flag === null ? [] : [flag])));
    const place = (names: readonly string[]) => new Map(names.map((name, i) => [name, i]));
    const [who, what, said] = [place(actors), place(parts), place(flags)];
    // A byte holds the place of a flag: a series with more kinds of them than that says too much.
    if (flags.length > 254)
      throw new RangeError(`${this.#key.indicator}: found ${flags.length} flags; expected at most 254`);
    return encodeBlock({
      key: this.#key,
      actors,
      parts,
      flags,
      from: Uint16Array.from(points, ({ from }) => who.get(from) ?? 0),
      to: Uint16Array.from(points, ({ to }) => (to === null ? NOBODY : (who.get(to) ?? 0))),
      part: Uint16Array.from(points, ({ part }) => (part === null ? NO_PART : (what.get(part) ?? 0))),
      value: Float64Array.from(points, ({ value }) => value),
      missing: Uint8Array.from(points, ({ missing }) => missing),
      flag: Uint8Array.from(points, ({ flag }) => (flag === null ? 0 : (said.get(flag) ?? 0) + 1)),
      row: new Uint32Array(points.length),
    });
  }
}
