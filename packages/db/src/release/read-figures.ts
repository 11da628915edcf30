import type { ActorId, Year } from "@entente/core/units/ids";
import { NOBODY } from "../series/block.ts";
import { decodeFigures, type FigureRow, type FigureTable, figureRow } from "../series/figures.ts";
import { databaseOf, type Release } from "./open.ts";
import type { YearRange } from "./read-inputs.ts";

export type DerivedIndicator = {
  readonly indicator: string;
  readonly first: Year;
  readonly last: Year;
  readonly rows: number;
};

/** The indicators of which a release holds the figures of all subjects, with the years they reach over. */
export const derivedIndicators = (release: Release): DerivedIndicator[] =>
  databaseOf(release)
    .prepare<[], DerivedIndicator>(
      "select indicator, min(year) as first, max(year) as last, sum(rows) as rows from figures group by indicator order by indicator",
    )
    .all();

const MOST_KEPT = 48;
const kept = new Map<string, FigureTable | null>();

/** All figures of an indicator in a year; null where the release has none. The tables asked for last are kept open. */
export function figureTable(release: Release, indicator: string, year: Year): FigureTable | null {
  const name = `${release.id}/${indicator}/${year}`;
  const known = kept.get(name);
  if (known !== undefined) {
    kept.delete(name);
    kept.set(name, known);
    return known;
  }
  const row = databaseOf(release)
    .prepare<[string, number], { content: Uint8Array }>("select content from figures where indicator = ? and year = ?")
    .get(indicator, year);
  const table = row ? decodeFigures(row.content) : null;
  kept.set(name, table);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return table;
}

/** Rows of an indicator by year, a and b: of some actors among themselves, or of everybody. One year is held at a time. */
export function* figureRows(
  release: Release,
  indicator: string,
  years: YearRange,
  actors: readonly ActorId[] | "all" = "all",
): Generator<FigureRow> {
  const found = databaseOf(release)
    .prepare<[string, number, number], { year: Year }>(
      "select year from figures where indicator = ? and year between ? and ? order by year",
    )
    .all(indicator, years.from, years.to);
  const wanted = actors === "all" ? null : new Set(actors);
  for (const { year } of found) {
    const table = figureTable(release, indicator, year);
    if (table === null) continue;
    const among = wanted && Uint8Array.from(table.actors, (actor) => (wanted.has(actor) ? 1 : 0));
    for (let i = 0; i < table.value.length; i++) {
      const b = table.b[i] ?? NOBODY;
      if (among && !(among[table.a[i] ?? 0] && (b === NOBODY || among[b]))) continue;
      yield figureRow(table, i);
    }
  }
}

/** The figures of a group's pairs in a year, by member and member; null on the diagonal and where nothing can be said. */
export function groupMatrix(
  release: Release,
  indicator: string,
  members: readonly ActorId[],
  year: Year,
): (FigureRow | null)[][] {
  const table = figureTable(release, indicator, year);
  const places = members.map((member) => table?.actors.indexOf(member) ?? -1);
  return members.map((_, i) =>
    members.map((__, j) => {
      const [a = -1, b = -1] = [places[i], places[j]];
      if (table === null || a < 0 || b < 0 || a === b) return null;
      const at = rowOf(table, a, b) ?? rowOf(table, b, a);
      return at === undefined ? null : figureRow(table, at);
    }),
  );
}

/** Where a pair stands in a table, which is ordered by a and b. */
function rowOf({ a, b }: FigureTable, i: number, j: number): number | undefined {
  let low = 0;
  let high = a.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = (a[middle] ?? 0) - i || (b[middle] ?? 0) - j;
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
