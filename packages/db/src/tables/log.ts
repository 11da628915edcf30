import type { Columns } from "../columns.ts";

/** Imports as wholes, and the append-only record of who did what. */
export function logTables({ table, text, integer, json, index }: Columns) {
  const batches = table(
    "batches",
    {
      id: text().primaryKey(),
      label: text().notNull(),
      author: text().notNull(),
      at: text().notNull(),
      /** SHA-256 of the canonical content, so that the same import is recognised. */
      contentHash: text().notNull(),
      created: integer().notNull(),
      changed: integer().notNull(),
      unchanged: integer().notNull(),
    },
    (t) => [index("batches_content").on(t.contentHash)],
  );

  const events = table(
    "events",
    {
      id: text().primaryKey(),
      at: text().notNull(),
      actor: text().notNull(),
      action: text().notNull(),
      subject: text().notNull(),
      detail: json<Record<string, unknown>>().notNull(),
    },
    (t) => [index("events_subject").on(t.subject, t.id)],
  );

  return { batches, events };
}
