import type { Actor } from "@entente/core/actors";
import type { Preset } from "@entente/core/cohesion/presets";
import type { SeriesPoint } from "@entente/core/series";
import type { Source } from "@entente/core/sources";
import type { Columns } from "../columns.ts";
import type { logTables } from "./log.ts";

export type ReferenceKind = "actor" | "source" | "preset";

/** What facts refer to, and bulk numbers. */
export function referenceTables(
  { table, text, integer, number, json, index, primaryKey }: Columns,
  { batches }: ReturnType<typeof logTables>,
) {
  /** Append-only: every version of an actor, a source or a preset. */
  const referenceRevisions = table(
    "reference_revisions",
    {
      kind: text().$type<ReferenceKind>().notNull(),
      id: text().notNull(),
      revision: integer().notNull(),
      record: json<Actor | Source | Preset>().notNull(),
      author: text().notNull(),
      at: text().notNull(),
      note: text().notNull(),
      batchId: text().references(() => batches.id),
    },
    (t) => [primaryKey({ columns: [t.kind, t.id, t.revision] })],
  );

  const actors = table("actors", {
    id: text().primaryKey(),
    revision: integer().notNull(),
    kind: text().notNull(),
    name: text().notNull(),
    record: json<Actor>().notNull(),
  });

  const sources = table("sources", {
    id: text().primaryKey(),
    revision: integer().notNull(),
    title: text().notNull(),
    sourceKind: text().notNull(),
    reliability: text().notNull(),
    /** Lower-case title, authors and publisher, for search. */
    search: text().notNull(),
    record: json<Source>().notNull(),
  });

  const presets = table("presets", {
    id: text().primaryKey(),
    revision: integer().notNull(),
    name: text().notNull(),
    record: json<Preset>().notNull(),
  });

  const point = {
    dataset: text().notNull(),
    indicator: text().$type<SeriesPoint["indicator"]>().notNull(),
    from: text().notNull(),
    to: text(),
    part: text(),
    year: integer().notNull(),
    value: number(),
    unit: text().$type<SeriesPoint["unit"]>().notNull(),
    reporter: text().$type<SeriesPoint["reporter"]>().notNull(),
    missing: text().$type<NonNullable<SeriesPoint["missing"]>>(),
    flag: text(),
  };

  /** Current bulk numbers, under the name by which they are cited. */
  const seriesPoints = table(
    "series_points",
    {
      key: text().primaryKey(),
      ...point,
      batchId: text()
        .notNull()
        .references(() => batches.id),
    },
    (t) => [index("series_points_from").on(t.from, t.indicator), index("series_points_to").on(t.to)],
  );

  /** Append-only: numbers that a later import replaced. */
  const seriesReplaced = table(
    "series_replaced",
    {
      key: text().notNull(),
      point: json<SeriesPoint>().notNull(),
      batchId: text()
        .notNull()
        .references(() => batches.id),
      replacedBy: text()
        .notNull()
        .references(() => batches.id),
    },
    (t) => [primaryKey({ columns: [t.key, t.replacedBy] })],
  );

  return { referenceRevisions, actors, sources, presets, seriesPoints, seriesReplaced };
}
