import type { FactRecord } from "@entente/core/facts/fact";
import { and, desc, eq } from "drizzle-orm";
import { canonical, sha256 } from "../canonical.ts";
import type { Reading, Writing } from "./attempt.ts";
import { projectionOf } from "./projection.ts";
import type { FactHead, Revision } from "./types.ts";

export type Change = Pick<Revision, "action" | "status" | "author" | "note"> & { record: FactRecord; batchId?: string };

/** A revision's hash covers all of it and the hash before it: a row that is altered later breaks the chain. */
export const hashOf = (revision: Omit<Revision, "hash">, before: string | null): string =>
  sha256(canonical([revision, before]));

export async function revisionOf({ db, t }: Reading, factId: string, revision: number): Promise<Revision | null> {
  const [row] = await db
    .select()
    .from(t.revisions)
    .where(and(eq(t.revisions.factId, factId), eq(t.revisions.revision, revision)));
  return row ?? null;
}

export async function headRevision({ db, t }: Reading, factId: string): Promise<Revision | null> {
  const [row] = await db
    .select()
    .from(t.revisions)
    .where(eq(t.revisions.factId, factId))
    .orderBy(desc(t.revisions.revision))
    .limit(1);
  return row ?? null;
}

/** Newest first. */
export const historyOf = ({ db, t }: Reading, factId: string): Promise<Revision[]> =>
  db.select().from(t.revisions).where(eq(t.revisions.factId, factId)).orderBy(desc(t.revisions.revision));

async function standing(reading: Reading, factId: string): Promise<Revision | null> {
  const { db, t } = reading;
  const [row] = await db
    .select({ revision: t.factHeads.publishedRevision })
    .from(t.factHeads)
    .where(eq(t.factHeads.factId, factId));
  return row?.revision ? revisionOf(reading, factId, row.revision) : null;
}

export async function readHead(reading: Reading, factId: string): Promise<FactHead | null> {
  const head = await headRevision(reading, factId);
  return head && { ...head, published: await standing(reading, factId) };
}

async function project({ db, t }: Writing, head: FactHead): Promise<void> {
  const rows = projectionOf(head);
  await db.insert(t.factHeads).values(rows.head).onConflictDoUpdate({ target: t.factHeads.factId, set: rows.head });
  await db.delete(t.factActors).where(eq(t.factActors.factId, head.factId));
  await db.delete(t.factSources).where(eq(t.factSources.factId, head.factId));
  if (rows.actors.length > 0) await db.insert(t.factActors).values(rows.actors);
  if (rows.sources.length > 0) await db.insert(t.factSources).values(rows.sources);
}

/**
 * Appends a revision after `head` and brings the projections along.
 * Null when another writer appended first: nothing was written then.
 */
export async function append(writing: Writing, head: Revision | null, change: Change): Promise<FactHead | null> {
  const { db, t, at } = writing;
  const { id: factId } = change.record.fact;
  const revision = {
    factId,
    revision: (head?.revision ?? 0) + 1,
    previous: head?.revision ?? null,
    action: change.action,
    status: change.status,
    record: change.record,
    author: change.author,
    // Clocks of several machines may differ; a fact's own history never runs backwards.
    at: head && head.at > at ? head.at : at,
    note: change.note,
    batchId: change.batchId ?? null,
  };
  const row = { ...revision, hash: hashOf(revision, head?.hash ?? null) };
  const written = await db.insert(t.revisions).values(row).onConflictDoNothing().returning({ at: t.revisions.at });
  if (written.length === 0) return null;
  const published =
    row.status === "published" ? row : row.status === "retracted" ? null : await standing(writing, factId);
  const next = { ...row, published };
  await project(writing, next);
  return next;
}
