import type { FactRecord } from "@entente/core/facts/fact";
import type { SeriesPoint } from "@entente/core/series";
import { type Block, reasons } from "../series/block.ts";
import { decodeBlock } from "../series/block-code.ts";
import { decodeFigures, type FigureTable } from "../series/figures.ts";
import { databaseOf, type Release } from "./open.ts";

/** What a number in a table's or a block's column `missing` stands for: position + 1. */
export const missingReasonAt = (code: number): string => reasons[code - 1] ?? "";

/** Every fact in the order of the ids, one at a time: a release may hold more than fit into memory. */
export function* everyFact(release: Release): Generator<FactRecord> {
  const rows = databaseOf(release).prepare<[], { record: string }>("select record from facts order by id").iterate();
  for (const { record } of rows) yield JSON.parse(record);
}

/** Every number that was carried one by one, in the order of the names by which they are cited. */
export const everyCarriedPoint = (release: Release): IterableIterator<SeriesPoint> =>
  databaseOf(release)
    .prepare<[], SeriesPoint>(
      `select dataset, indicator, "from", "to", part, year, value, unit, reporter, missing, flag from series order by key`,
    )
    .iterate();

type BlockPlace = { dataset: string; indicator: string; reporter: string; year: number };

/** Every block by data set, indicator, reporter and year, of the data sets that are wanted. One is held at a time. */
export function* everyBlock(release: Release, wanted: (dataset: string) => boolean): Generator<Block> {
  const db = databaseOf(release);
  const places = db
    .prepare<[], BlockPlace>(
      "select dataset, indicator, reporter, year from blocks order by dataset, indicator, reporter, year",
    )
    .all();
  const open = db.prepare<[string, string, string, number], { content: Uint8Array }>(
    "select content from blocks where dataset = ? and indicator = ? and reporter = ? and year = ?",
  );
  for (const { dataset, indicator, reporter, year } of places) {
    const found = wanted(dataset) ? open.get(dataset, indicator, reporter, year) : undefined;
    if (found) yield decodeBlock(found.content);
  }
}

/** How many points of a data set a release holds. Opens its blocks. */
export function pointsOfDataset(release: Release, dataset: string): number {
  const carried = databaseOf(release)
    .prepare<[string], { n: number }>("select count(*) as n from series where dataset = ?")
    .get(dataset);
  let points = carried?.n ?? 0;
  for (const { value } of everyBlock(release, (id) => id === dataset)) points += value.length;
  return points;
}

/** All figures of an indicator, a table a year in the order of the years. One is held at a time. */
export function* figureTables(release: Release, indicator: string): Generator<FigureTable> {
  const db = databaseOf(release);
  const years = db
    .prepare<[string], { year: number }>("select year from figures where indicator = ? order by year")
    .all(indicator);
  const open = db.prepare<[string, number], { content: Uint8Array }>(
    "select content from figures where indicator = ? and year = ?",
  );
  for (const { year } of years) {
    const found = open.get(indicator, year);
    if (found) yield decodeFigures(found.content);
  }
}
