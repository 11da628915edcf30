import type { ActorId, Year } from "@entente/core/units/ids";
import type { Row } from "../row.ts";
import type { States } from "../states.ts";

/** One row of a table of directed dyad-years. */
export type DyadYear<Details> = {
  readonly row: number;
  readonly year: Year;
  readonly codes: readonly [string, string];
  readonly actors: readonly [ActorId, ActorId];
  readonly details: Details;
};

/** All rows of one event and one pair of states, in either direction. */
export type DyadSpell<Details> = {
  readonly event: string;
  readonly codes: readonly [string, string];
  /** Who stood under the codes in the first year. */
  readonly actors: readonly [ActorId, ActorId];
  readonly first: Year;
  readonly last: Year;
  /** Years between the first and the last that no row has. */
  readonly without: readonly Year[];
  readonly rows: readonly DyadYear<Details>[];
};

/** Gathers directed dyad-years into one spell for each event and pair of states. */
export class DyadSpells<Details> {
  readonly #rows = new Map<string, { event: string; rows: DyadYear<Details>[] }>();
  readonly #seen = new Set<string>();
  readonly #states: States;

  constructor(states: States) {
    this.#states = states;
  }

  /**
   * Takes a row with the columns ccode1, ccode2 and year. Rejects one that says again what another says, unless it tells of another
   * part of the year.
   */
  add(row: Row, event: string, details: Details, part = ""): void {
    const year = row.year("year");
    const actors = [this.#states.of(row, "ccode1", "cow", year), this.#states.of(row, "ccode2", "cow", year)] as const;
    const codes = [row.text("ccode1"), row.text("ccode2")] as const;
    if (actors[0] === actors[1]) row.fail("ccode2", "another state than ccode1", "the row sets a state against itself");
    const name = `${event}/${codes.join("/")}/${year}/${part}`;
    if (this.#seen.has(name))
      row.fail("year", "each directed pair once a year", "another row has it; keep one of them");
    this.#seen.add(name);
    const pair = `${event}/${[...codes].sort().join("/")}`;
    const spell = this.#rows.get(pair) ?? { event, rows: [] };
    spell.rows.push({ row: row.number, year, codes, actors, details });
    this.#rows.set(pair, spell);
  }

  /** In the order in which the file begins them. */
  spells(): DyadSpell<Details>[] {
    return [...this.#rows.values()].map(({ event, rows }) => spellOf(event, rows));
  }
}

function spellOf<Details>(event: string, rows: readonly DyadYear<Details>[]): DyadSpell<Details> {
  const years = new Set(rows.map(({ year }) => year));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const start = rows.find(({ year }) => year === first);
  if (start === undefined) throw new Error(`${event} has no row`);
  const without = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => !years.has(year));
  return { event, codes: start.codes, actors: start.actors, first, last, without, rows };
}

/** "dispnum 4061, 365–710, cow_mid_ddydisps.csv row 12 and 3 more". */
export function dyadLocator(label: string, file: string, { event, codes, rows }: DyadSpell<unknown>): string {
  const more = rows.length > 1 ? ` and ${rows.length - 1} more` : "";
  return `${label} ${event}, ${codes.join("–")}, ${file} row ${rows[0]?.row}${more}`;
}
