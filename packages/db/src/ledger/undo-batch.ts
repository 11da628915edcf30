import { err, ok, type Result } from "@entente/core/units/result";
import { and, asc, eq } from "drizzle-orm";
import { sha256 } from "../canonical.ts";
import type { Store } from "../store.ts";
import { attempt, type Reading, type Writing } from "./attempt.ts";
import type { Stamp } from "./batch.ts";
import type { Conflict } from "./batch-plan.ts";
import { type DatasetVersion, datasetHead, listingOf } from "./datasets.ts";
import { newId, note } from "./events.ts";
import { appendAlone, writeListing } from "./import-dataset.ts";
import { publishedAmong } from "./projection.ts";
import { headRevision, historyOf } from "./revisions.ts";
import type { NotFound, Revision, UserId } from "./types.ts";

/** A later import of the same data set stands on this one: undo that one first. */
export type NotTheLast = { code: "not-the-last"; last: DatasetVersion };
export type UndoRefusal = NotFound | NotTheLast;
export type UndoResult = {
  batchId: string;
  facts: { withdrawn: number; restored: number };
  points: number;
  conflicts: Conflict[];
};

const versionOf = async ({ db, t }: Reading, batchId: string): Promise<DatasetVersion | null> => {
  const [row] = await db.select().from(t.datasetVersions).where(eq(t.datasetVersions.id, batchId));
  return row ?? null;
};

/** Each fact that the batch wrote goes back to what was published before; one that was changed since is left and named. */
async function undoFacts(writing: Writing, undone: string, stamp: Stamp, result: UndoResult): Promise<void> {
  const { db, t } = writing;
  const written = await db
    .select({ factId: t.revisions.factId, revision: t.revisions.revision })
    .from(t.revisions)
    .where(eq(t.revisions.batchId, undone))
    .orderBy(asc(t.revisions.factId), asc(t.revisions.revision));
  for (const { factId, revision } of written) {
    const head = await headRevision(writing, factId);
    if (head === null || head.revision !== revision) {
      result.conflicts.push({ kind: "fact", id: factId });
      continue;
    }
    const earlier: Revision[] = (await historyOf(writing, factId))
      .filter((one) => one.revision < revision)
      .toReversed();
    const before = publishedAmong(earlier);
    if (before) {
      await appendAlone(writing, head, { action: "import", status: "published", record: before.record, ...stamp });
      result.facts.restored += 1;
    } else {
      await appendAlone(writing, head, { action: "retract", status: "retracted", record: head.record, ...stamp });
      result.facts.withdrawn += 1;
    }
  }
}

/** Numbers that the batch brought one by one: what they replaced comes back, the rest goes. */
async function undoPoints({ db, t }: Writing, undone: string, batchId: string): Promise<number> {
  const current = await db.select().from(t.seriesPoints).where(eq(t.seriesPoints.batchId, undone));
  for (const { key, batchId: _batch, ...point } of current) {
    await db.insert(t.seriesReplaced).values({ key, point, batchId: undone, replacedBy: batchId });
    const [old] = await db
      .select()
      .from(t.seriesReplaced)
      .where(and(eq(t.seriesReplaced.key, key), eq(t.seriesReplaced.replacedBy, undone)));
    if (old)
      await db
        .update(t.seriesPoints)
        .set({ ...old.point, batchId: old.batchId })
        .where(eq(t.seriesPoints.key, key));
    else await db.delete(t.seriesPoints).where(eq(t.seriesPoints.key, key));
  }
  return current.length;
}

/** A new version of the data set that says what the one before the undone one said. */
async function undoVersion(writing: Writing, version: DatasetVersion, stamp: Stamp): Promise<number> {
  const { db, t, at } = writing;
  const [before] = await db
    .select()
    .from(t.datasetVersions)
    .where(and(eq(t.datasetVersions.dataset, version.dataset), eq(t.datasetVersions.number, version.number - 1)));
  const listing = before ? await listingOf(writing, before.id) : [];
  const undone = await listingOf(writing, version.id);
  const { author, batchId, note: words } = stamp;
  const none = { read: 0, new: 0, changed: 0, unchanged: 0, removed: 0, rejected: 0, leftOut: {} };
  await db.insert(t.datasetVersions).values({
    id: batchId,
    dataset: version.dataset,
    number: version.number + 1,
    version: before?.version ?? version.version,
    importerVersion: before?.importerVersion ?? version.importerVersion,
    files: before?.files ?? [],
    counts: before?.counts ?? none,
    undoes: version.id,
    author,
    at,
    note: words,
  });
  await writeListing(writing, batchId, listing);
  return undone.reduce((sum, { points }) => sum + points, 0);
}

/**
 * Undoes a batch as a whole: by new revisions and a new version, for nothing is ever taken out of the history. Actors and sources
 * that it brought stay, for others may refer to them.
 */
export const undoBatch = (
  store: Store,
  { batchId: undone, author, reason }: { batchId: string; author: UserId; reason: string },
): Promise<Result<UndoResult, UndoRefusal>> =>
  attempt<UndoResult, UndoRefusal>(
    store,
    async (writing) => {
      const { db, t, at } = writing;
      const [batch] = await db.select().from(t.batches).where(eq(t.batches.id, undone));
      if (batch === undefined) return err({ code: "not-found", id: undone });
      const version = await versionOf(writing, undone);
      const last = version && (await datasetHead(writing, version.dataset));
      if (last && last.id !== undone) return err({ code: "not-the-last", last });

      const batchId = newId();
      const label = `undo of ${batch.label}`;
      const contentHash = sha256(`undo ${undone}`);
      await db
        .insert(t.batches)
        .values({ id: batchId, label, author, at, contentHash, created: 0, changed: 0, unchanged: 0 });
      const stamp: Stamp = { author, note: reason === "" ? label : `${label}: ${reason}`, batchId };
      const result: UndoResult = { batchId, facts: { withdrawn: 0, restored: 0 }, points: 0, conflicts: [] };
      await undoFacts(writing, undone, stamp, result);
      result.points = version ? await undoVersion(writing, version, stamp) : await undoPoints(writing, undone, batchId);
      await note(writing, { actor: author, action: "undo", subject: undone, detail: { ...result } });
      return ok(result);
    },
    { exclusive: true },
  );
