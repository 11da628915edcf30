import type { ActorId, Year } from "@entente/core/units/ids";
import type { MissingReason } from "@entente/core/units/missing";
import { z } from "zod";
import { NOBODY, reasons } from "./block.ts";
import { packColumns, unpackColumns } from "./columns.ts";

/**
 * One indicator in one year, of every subject of which anything can be said, ordered by a and b: positions in `actors`, which is
 * alphabetical; `b` is NOBODY for a figure of one actor. An undirected dyad stands once, with a before b. `missing` is 0 where
 * `value` is known and otherwise 1 + the position of the reason in `reasons`. `coverage` is 0–1.
 */
export type FigureTable = {
  readonly indicator: string;
  readonly year: Year;
  readonly actors: readonly ActorId[];
  readonly a: Uint16Array;
  readonly b: Uint16Array;
  readonly value: Float64Array;
  readonly coverage: Float32Array;
  readonly missing: Uint8Array;
};

const Header = z.strictObject({
  indicator: z.string(),
  year: z.int(),
  actors: z.array(z.string()),
  rows: z.int().min(0),
});

export function encodeFigures({ indicator, year, actors, a, b, value, coverage, missing }: FigureTable): Uint8Array {
  const header = Buffer.from(JSON.stringify({ indicator, year, actors, rows: value.length }));
  return packColumns(header, [value, coverage, a, b, missing]);
}

/** Throws on bytes that are no table of figures. */
export function decodeFigures(content: Uint8Array): FigureTable {
  const { header, next } = unpackColumns(content);
  const { indicator, year, actors, rows } = Header.parse(header);
  return {
    indicator,
    year,
    actors,
    value: next(Float64Array, rows),
    coverage: next(Float32Array, rows),
    a: next(Uint16Array, rows),
    b: next(Uint16Array, rows),
    missing: next(Uint8Array, rows),
  };
}

/** A row of the table: a value with its coverage, or the reason for its absence. */
export type FigureRow = {
  readonly year: Year;
  readonly a: ActorId;
  readonly b: ActorId | null;
  readonly value: number | null;
  readonly coverage: number;
  readonly missing: MissingReason | null;
};

export function figureRow(table: FigureTable, i: number): FigureRow {
  const absent = table.missing[i] ?? 0;
  return {
    year: table.year,
    a: table.actors[table.a[i] ?? 0] ?? "",
    b: table.b[i] === NOBODY ? null : (table.actors[table.b[i] ?? 0] ?? null),
    value: absent === 0 ? (table.value[i] ?? null) : null,
    coverage: Math.round((table.coverage[i] ?? 0) * 1000) / 1000,
    missing: absent === 0 ? null : (reasons[absent - 1] ?? null),
  };
}
