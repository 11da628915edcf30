import type { SeriesIndicator, SeriesPoint } from "@entente/core/series";
import type { Columns } from "../columns.ts";
import type { logTables } from "./log.ts";

/** A file that an import read. */
export type ImportedFile = { name: string; sha256: string; bytes: number; rows: number };

/** What an import did, row by row and point by point. */
export type ImportCounts = {
  read: number;
  new: number;
  changed: number;
  unchanged: number;
  removed: number;
  rejected: number;
  /** Rows that hold nothing to store, by the rule that says so. */
  leftOut: Record<string, number>;
};

/**
 * Published data sets, whole: each import of one is a version, which lists the blocks of numbers that make it up. A block is
 * stored once under the hash of its content, so that a version costs no more than what it changed.
 */
export function datasetTables(
  { table, text, integer, json, bytes, uniqueIndex, primaryKey }: Columns,
  { batches }: ReturnType<typeof logTables>,
) {
  /** Append-only: every import of a data set, and every time one was undone. The last one stands. */
  const datasetVersions = table(
    "dataset_versions",
    {
      id: text()
        .primaryKey()
        .references(() => batches.id),
      dataset: text().notNull(),
      /** Counts the versions of a data set, so that a second writer of the same one is refused. */
      number: integer().notNull(),
      version: text().notNull(),
      importerVersion: integer().notNull(),
      files: json<ImportedFile[]>().notNull(),
      counts: json<ImportCounts>().notNull(),
      /** The batch that this one undoes. */
      undoes: text(),
      author: text().notNull(),
      at: text().notNull(),
      note: text().notNull(),
    },
    (t) => [uniqueIndex("dataset_versions_number").on(t.dataset, t.number)],
  );

  /** Append-only: the blocks of a version. */
  const datasetListings = table(
    "dataset_listings",
    {
      versionId: text()
        .notNull()
        .references(() => datasetVersions.id),
      indicator: text().$type<SeriesIndicator>().notNull(),
      reporter: text().$type<SeriesPoint["reporter"]>().notNull(),
      year: integer().notNull(),
      hash: text()
        .notNull()
        .references(() => blocks.hash),
      points: integer().notNull(),
    },
    (t) => [primaryKey({ columns: [t.versionId, t.indicator, t.reporter, t.year] })],
  );

  /** Append-only: the numbers of one indicator and year, by one kind of report, under the SHA-256 of what they say. */
  const blocks = table("blocks", { hash: text().primaryKey(), content: bytes().notNull() });

  /** Append-only: the facts that imports of a data set made. */
  const datasetFacts = table("dataset_facts", { dataset: text().notNull(), factId: text().notNull() }, (t) => [
    primaryKey({ columns: [t.dataset, t.factId] }),
  ]);

  return { datasetVersions, datasetListings, blocks, datasetFacts };
}
