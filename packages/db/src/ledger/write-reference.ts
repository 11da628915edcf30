import type { Actor } from "@entente/core/actors";
import type { Preset } from "@entente/core/cohesion/presets";
import type { Source } from "@entente/core/sources";
import { and, desc, eq } from "drizzle-orm";
import type { ReferenceKind } from "../tables/references.ts";
import type { Tables } from "../tables.ts";
import type { Reading, Writing } from "./attempt.ts";
import type { UserId } from "./types.ts";

export type ReferenceRecord = { actor: Actor; source: Source; preset: Preset };
export type ReferenceRevision = Tables["referenceRevisions"]["$inferSelect"];

const nameOf = (name: Source["author"][number]): string =>
  "literal" in name ? name.literal : `${name.given ?? ""} ${name.family}`;

export const sourceSearch = (source: Source): string =>
  [source.id, source.title, ...source.author.map(nameOf), source.publisher ?? "", source["container-title"] ?? ""]
    .join(" ")
    .toLowerCase();

/** Every version of an actor, source or preset, newest first. */
export const referenceHistory = ({ db, t }: Reading, kind: ReferenceKind, id: string): Promise<ReferenceRevision[]> =>
  db
    .select()
    .from(t.referenceRevisions)
    .where(and(eq(t.referenceRevisions.kind, kind), eq(t.referenceRevisions.id, id)))
    .orderBy(desc(t.referenceRevisions.revision));

/** The current row that a version stands for. */
async function project({ db, t }: Writing, kind: ReferenceKind, revision: number, record: Actor | Source | Preset) {
  const { id } = record;
  if (kind === "actor") {
    const actor = record as Actor;
    const row = { id, revision, kind: actor.kind, name: actor.name, record: actor };
    await db.insert(t.actors).values(row).onConflictDoUpdate({ target: t.actors.id, set: row });
  } else if (kind === "source") {
    const source = record as Source;
    const { title, sourceKind, reliability } = source;
    const row = { id, revision, title, sourceKind, reliability, search: sourceSearch(source), record: source };
    await db.insert(t.sources).values(row).onConflictDoUpdate({ target: t.sources.id, set: row });
  } else {
    const preset = record as Preset;
    const row = { id, revision, name: preset.name, record: preset };
    await db.insert(t.presets).values(row).onConflictDoUpdate({ target: t.presets.id, set: row });
  }
}

/** Appends a version and makes it current. False when another writer was first: nothing was written then. */
export async function writeReference<K extends ReferenceKind>(
  writing: Writing,
  version: { kind: K; record: ReferenceRecord[K]; revision: number; author: UserId; note: string; batchId?: string },
): Promise<boolean> {
  const { db, t, at } = writing;
  const { kind, record, revision, author, note, batchId = null } = version;
  const written = await db
    .insert(t.referenceRevisions)
    .values({ kind, id: record.id, revision, record, author, at, note, batchId })
    .onConflictDoNothing()
    .returning({ id: t.referenceRevisions.id });
  if (written.length === 0) return false;
  await project(writing, kind, revision, record);
  return true;
}
