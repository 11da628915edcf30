import type { SeriesIndicator, SeriesPoint } from "@entente/core/series";
import type { ActorId, SourceId, Year } from "@entente/core/units/ids";
import { type MissingReason, missingReasons } from "@entente/core/units/missing";

/** Which numbers a block holds: one indicator of one data set in one year, by one kind of report. */
export type BlockKey = {
  readonly dataset: SourceId;
  readonly indicator: SeriesIndicator;
  readonly reporter: SeriesPoint["reporter"];
  readonly year: Year;
};

/**
 * The numbers of a block in columns, ordered by from, to and part. `from`, `to` and `part` are positions in `actors` and `parts`,
 * which are in alphabetical order; NOBODY and NO_PART stand for none. `missing` is 0 where `value` is known and otherwise 1 + the
 * position of the reason in `reasons`, with 0 in `value`. `flag` is 0 or 1 + a position in `flags`. `row` is the row of the file.
 */
export type Block = {
  readonly key: BlockKey;
  readonly actors: readonly ActorId[];
  readonly parts: readonly string[];
  readonly flags: readonly string[];
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly part: Uint16Array;
  readonly value: Float64Array;
  readonly missing: Uint8Array;
  readonly flag: Uint8Array;
  readonly row: Uint32Array;
};

export const NOBODY = 0xffff;
export const NO_PART = 0xffff;
/** The order is part of the stored form: new reasons go to the end. */
export const reasons: readonly MissingReason[] = [
  "no-fact",
  "not-published",
  "not-covered",
  "not-a-state-then",
  "not-applicable",
  "too-few",
  "zero-denominator",
  "not-recomputable",
  "disputed",
];
if (reasons.length !== Object.keys(missingReasons).length) throw new Error("every reason needs its place in a block");

/** Position of each point in a block by its subject, "from/to/part". */
export const subjectOf = ({ actors, parts, from, to, part }: Block, i: number): string =>
  `${actors[from[i] ?? 0]}/${to[i] === NOBODY ? "-" : actors[to[i] ?? 0]}/${part[i] === NO_PART ? "-" : parts[part[i] ?? 0]}`;

/** The points of a block as the rest of the house knows them. */
export function pointAt(block: Block, i: number): Omit<SeriesPoint, "unit"> {
  const { key, actors, parts, flags, from, to, part, value, missing, flag } = block;
  const absent = missing[i] ?? 0;
  return {
    ...key,
    from: actors[from[i] ?? 0] ?? "",
    to: to[i] === NOBODY ? null : (actors[to[i] ?? 0] ?? null),
    part: part[i] === NO_PART ? null : (parts[part[i] ?? 0] ?? null),
    value: absent === 0 ? (value[i] ?? null) : null,
    missing: absent === 0 ? null : (reasons[absent - 1] ?? null),
    flag: flag[i] === 0 ? null : (flags[(flag[i] ?? 0) - 1] ?? null),
  };
}
