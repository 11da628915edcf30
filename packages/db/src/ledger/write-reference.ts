import type { Actor } from "@entente/core/actors";
import type { Preset } from "@entente/core/cohesion/presets";
import type { Source } from "@entente/core/sources";
import { and, desc, eq } from "drizzle-orm";
import type { ReferenceKind } from "../tables/references.ts";
import type { Tables } from "../tables.ts";
import type { Reading, Writing } from "./attempt.ts";
import type { UserId } from "./types.ts";

/** An actor, a source or a preset, told apart by kind. */
export type Reference =
  | { kind: "actor"; record: Actor }
  | { kind: "source"; record: Source }
  | { kind: "preset"; record: Preset };
export type ReferenceRevision = Tables["referenceRevisions"]["$inferSelect"];

const nameOf = (name: Source["author"][number]): string =>
  "literal" in name ? name.literal : `${name.given ?? ""} ${name.family}`;

const searchOf = (source: Source): string =>
  [source.id, source.title, ...source.author.map(nameOf), source.publisher ?? "", source["container-title"] ?? ""]
    .join(" ")
    .toLowerCase();

export const actorRow = (record: Actor, revision: number): Tables["actors"]["$inferSelect"] => {
  const { id, kind, name } = record;
  return { id, revision, kind, name, record };
};

export const sourceRow = (record: Source, revision: number): Tables["sources"]["$inferSelect"] => {
  const { id, title, sourceKind, reliability } = record;
  return { id, revision, title, sourceKind, reliability, search: searchOf(record), record };
};

export const presetRow = (record: Preset, revision: number): Tables["presets"]["$inferSelect"] => {
  const { id, name } = record;
  return { id, revision, name, record };
};

/** Every version of an actor, source or preset, newest first. */
export const referenceHistory = ({ db, t }: Reading, kind: ReferenceKind, id: string): Promise<ReferenceRevision[]> =>
  db
    .select()
    .from(t.referenceRevisions)
    .where(and(eq(t.referenceRevisions.kind, kind), eq(t.referenceRevisions.id, id)))
    .orderBy(desc(t.referenceRevisions.revision));

/** Makes a version the current one. */
export async function projectReference({ db, t }: Writing, reference: Reference, revision: number): Promise<void> {
  switch (reference.kind) {
    case "actor": {
      const row = actorRow(reference.record, revision);
      await db.insert(t.actors).values(row).onConflictDoUpdate({ target: t.actors.id, set: row });
      return;
    }
    case "source": {
      const row = sourceRow(reference.record, revision);
      await db.insert(t.sources).values(row).onConflictDoUpdate({ target: t.sources.id, set: row });
      return;
    }
    case "preset": {
      const row = presetRow(reference.record, revision);
      await db.insert(t.presets).values(row).onConflictDoUpdate({ target: t.presets.id, set: row });
    }
  }
}

/** Appends a version and makes it current. False when another writer was first: nothing was written then. */
export async function writeReference(
  writing: Writing,
  version: Reference & { revision: number; author: UserId; note: string; batchId?: string },
): Promise<boolean> {
  const { db, t, at } = writing;
  const { kind, record, revision, author, note, batchId = null } = version;
  const written = await db
    .insert(t.referenceRevisions)
    .values({ kind, id: record.id, revision, record, author, at, note, batchId })
    .onConflictDoNothing()
    .returning({ id: t.referenceRevisions.id });
  if (written.length === 0) return false;
  await projectReference(writing, version, revision);
  return true;
}
