import type { ActorId, Year } from "@entente/core/units/ids";
import { reasons } from "../../series/block.ts";
import type { FigureTable } from "../../series/figures.ts";

const NOT_COVERED = reasons.indexOf("not-covered") + 1;

/** The figures of an indicator in a year, as the release has them; null where it has none. */
export type TableOf = (indicator: string, year: Year) => FigureTable | null;

/**
 * n × n cells of an undirected indicator: each pair's figure of the year, or else the latest known one that is at most `maxAge`
 * years old. Missing: why the year's own figure is, and "not-covered" where the tables say nothing of the pair.
 */
export function standIns(
  tableOf: TableOf,
  indicator: string,
  year: Year,
  actors: readonly ActorId[],
  maxAge: number,
): { values: Float64Array; reason: Uint8Array } {
  const n = actors.length;
  const values = new Float64Array(n * n).fill(Number.NaN);
  const reason = new Uint8Array(n * n).fill(NOT_COVERED);
  const places = new Map(actors.map((actor, place) => [actor, place]));
  for (let of = year; of >= year - maxAge; of--) {
    const table = tableOf(indicator, of);
    if (table === null) continue;
    const place = Int32Array.from(table.actors, (actor) => places.get(actor) ?? -1);
    for (let row = 0; row < table.value.length; row++) {
      const [i = -1, j = -1] = [place[table.a[row] ?? 0], place[table.b[row] ?? 0]];
      if (i < 0 || j < 0) continue;
      const [cell, mirror] = [i * n + j, j * n + i];
      if (reason[cell] === 0) continue;
      const why = table.missing[row] ?? 0;
      if (why === 0) values[cell] = values[mirror] = table.value[row] ?? Number.NaN;
      if (why === 0 || of === year) reason[cell] = reason[mirror] = why;
    }
  }
  return { values, reason };
}
