import type { FactKind, FactRecord, FactStatus } from "@entente/core/facts/fact";
import { sql } from "drizzle-orm";
import type { Columns } from "../columns.ts";
import type { logTables } from "./log.ts";

export type RevisionAction = "save" | "submit" | "approve" | "send-back" | "retract" | "import";
export type Standing = "head" | "published";

/** The ledger proper (revisions) and what is derived from it (fact_heads, fact_actors, fact_sources). */
export function factTables(
  { table, text, integer, json, index, uniqueIndex, primaryKey }: Columns,
  { batches }: ReturnType<typeof logTables>,
) {
  /** Append-only: every change of a fact, of its evidence or of its status. */
  const revisions = table(
    "revisions",
    {
      factId: text().notNull(),
      revision: integer().notNull(),
      previous: integer(),
      action: text().$type<RevisionAction>().notNull(),
      status: text().$type<FactStatus>().notNull(),
      record: json<FactRecord>().notNull(),
      author: text().notNull(),
      at: text().notNull(),
      note: text().notNull(),
      batchId: text().references(() => batches.id),
      /** SHA-256 over this revision and the hash of the one before it. */
      hash: text().notNull(),
    },
    (t) => [primaryKey({ columns: [t.factId, t.revision] }), index("revisions_at").on(t.at)],
  );

  /** One row a fact: the working head and the published revision that stands. */
  const factHeads = table(
    "fact_heads",
    {
      factId: text().primaryKey(),
      revision: integer().notNull(),
      publishedRevision: integer(),
      status: text().$type<FactStatus>().notNull(),
      kind: text().$type<FactKind>().notNull(),
      title: text().notNull(),
      author: text().notNull(),
      at: text().notNull(),
      /** Lower-case id, title, note and tags, for search. */
      search: text().notNull(),
      /** Tags as |a|b|, so that one can be looked for whole. */
      tags: text().notNull(),
      /** What two facts must not share: kind, actors, valid time, title and publisher. */
      identity: text().notNull(),
    },
    (t) => [
      uniqueIndex("fact_heads_identity").on(t.identity).where(sql`status <> 'retracted'`),
      index("fact_heads_status").on(t.status, t.kind),
    ],
  );

  const factActors = table(
    "fact_actors",
    { factId: text().notNull(), actorId: text().notNull(), standing: text().$type<Standing>().notNull() },
    (t) => [
      primaryKey({ columns: [t.factId, t.actorId, t.standing] }),
      index("fact_actors_actor").on(t.actorId, t.standing),
    ],
  );

  const factSources = table(
    "fact_sources",
    { factId: text().notNull(), sourceId: text().notNull(), standing: text().$type<Standing>().notNull() },
    (t) => [
      primaryKey({ columns: [t.factId, t.sourceId, t.standing] }),
      index("fact_sources_source").on(t.sourceId, t.standing),
    ],
  );

  /** What somebody typed and has not saved: theirs alone, never part of the ledger. */
  const privateDrafts = table(
    "private_drafts",
    {
      userId: text().notNull(),
      form: text().notNull(),
      content: json<unknown>().notNull(),
      baseRevision: integer(),
      at: text().notNull(),
    },
    (t) => [primaryKey({ columns: [t.userId, t.form] })],
  );

  return { revisions, factHeads, factActors, factSources, privateDrafts };
}
