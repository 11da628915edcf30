import type { ActorId, Year } from "@entente/core/units/ids";
import { NOBODY } from "../../series/block.ts";
import { encodeFigures } from "../../series/figures.ts";
import type { DerivedFigures } from "../content.ts";

/** Values of all pairs, with why a cell has none (0 where it has) and how much of its inputs was known. */
export type Cells = {
  readonly value: Float64Array;
  readonly reason: Uint8Array;
  readonly coverage: Float64Array;
};

type Shape = "dyad" | "directed-dyad";

/** The rows of which anything can be said: a value, or part of its inputs. Only pairs of states of the year. */
export function pairTable(
  indicator: string,
  year: Year,
  actors: readonly ActorId[],
  exists: Uint8Array,
  shape: Shape,
  { value, reason, coverage }: Cells,
): DerivedFigures | null {
  const n = actors.length;
  const kept: number[] = [];
  for (let i = 0; i < n; i++) {
    if (!exists[i]) continue;
    for (let j = shape === "dyad" ? i + 1 : 0; j < n; j++) {
      const cell = i * n + j;
      if (i !== j && exists[j] && (reason[cell] === 0 || (coverage[cell] ?? 0) > 0)) kept.push(cell);
    }
  }
  return packed(
    indicator,
    year,
    actors,
    kept,
    (cell) => Math.floor(cell / n),
    (cell) => cell % n,
    { value, reason, coverage },
  );
}

/** As `pairTable`, of single actors. */
export function actorTable(
  indicator: string,
  year: Year,
  actors: readonly ActorId[],
  exists: Uint8Array,
  cells: Cells,
): DerivedFigures | null {
  const kept = actors.flatMap((_, i) =>
    exists[i] && (cells.reason[i] === 0 || (cells.coverage[i] ?? 0) > 0) ? [i] : [],
  );
  return packed(
    indicator,
    year,
    actors,
    kept,
    (cell) => cell,
    () => NOBODY,
    cells,
  );
}

function packed(
  indicator: string,
  year: Year,
  actors: readonly ActorId[],
  kept: readonly number[],
  aOf: (cell: number) => number,
  bOf: (cell: number) => number,
  { value, reason, coverage }: Cells,
): DerivedFigures | null {
  if (kept.length === 0) return null;
  const rows = kept.length;
  const table = {
    indicator,
    year,
    actors,
    a: new Uint16Array(rows),
    b: new Uint16Array(rows),
    value: new Float64Array(rows),
    coverage: new Float32Array(rows),
    missing: new Uint8Array(rows),
  };
  for (let k = 0; k < rows; k++) {
    const cell = kept[k] ?? 0;
    table.a[k] = aOf(cell);
    table.b[k] = bOf(cell);
    table.missing[k] = reason[cell] ?? 0;
    table.value[k] = reason[cell] === 0 ? (value[cell] ?? 0) : 0;
    table.coverage[k] = coverage[cell] ?? 0;
  }
  return { indicator, year, rows, content: encodeFigures(table) };
}
