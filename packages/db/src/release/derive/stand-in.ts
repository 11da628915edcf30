import type { ActorId, Year } from "@entente/core/units/ids";
import type { Cells } from "./tables.ts";

type Kept = { readonly year: Year; readonly actors: readonly ActorId[]; readonly cells: Cells };

/** Figures of the last years, from which the latest known one stands in for a pair that the year asked knows nothing of. */
export class StandIn {
  readonly #maxAge: number;
  #kept: Kept[] = [];

  /** `maxAge`: how many years old a figure may be; 0 = the year's own only. */
  constructor(maxAge: number) {
    this.#maxAge = maxAge;
  }

  keep(year: Year, actors: readonly ActorId[], cells: Cells): void {
    this.#kept.push({ year, actors, cells });
  }

  /** n × n cells over other actors: each pair's own figure, or the latest earlier one; with the year's own reason where none is. */
  over(year: Year, actors: readonly ActorId[], absent: number): { values: Float64Array; reason: Uint8Array } {
    this.#kept = this.#kept.filter((kept) => kept.year >= year - this.#maxAge);
    const n = actors.length;
    const values = new Float64Array(n * n).fill(Number.NaN);
    const reason = new Uint8Array(n * n).fill(absent);
    for (const { year: of, actors: others, cells } of this.#kept.toSorted((x, y) => y.year - x.year)) {
      const places = new Map(others.map((actor, place) => [actor, place]));
      const place = Int32Array.from(actors, (actor) => places.get(actor) ?? -1);
      const m = others.length;
      for (let i = 0; i < n; i++) {
        const row = place[i] ?? -1;
        if (row < 0) continue;
        for (let j = 0; j < n; j++) {
          const column = place[j] ?? -1;
          const cell = i * n + j;
          if (i === j || column < 0 || reason[cell] === 0) continue;
          const from = row * m + column;
          if (cells.reason[from] === 0) {
            values[cell] = cells.value[from] ?? Number.NaN;
            reason[cell] = 0;
          } else if (of === year) reason[cell] = cells.reason[from] ?? absent;
        }
      }
    }
    return { values, reason };
  }
}
