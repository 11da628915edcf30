import { err, ok, type Result } from "@entente/core/units/result";
import { desc, eq } from "drizzle-orm";
import type { Store } from "../store.ts";
import { attempt, type Reading, type Writing } from "./attempt.ts";
import { type BatchContent, batchHash, batchReferences, definedBy, parseBatch } from "./batch-content.ts";
import { type Conflict, type FactChange, type Plan, type PointChange, planBatch } from "./batch-plan.ts";
import { duplicateOf, unknownReferences } from "./check-record.ts";
import { chunks } from "./chunks.ts";
import { newId, note } from "./events.ts";
import { append } from "./revisions.ts";
import type { Duplicate, Invalid, UnknownReferences, UserId } from "./types.ts";
import { writeReference } from "./write-reference.ts";

export type ImportBatch = BatchContent & { readonly author: UserId; readonly label: string };
export type BatchResult = { batchId: string; new: number; changed: number; unchanged: number; conflicts: Conflict[] };
export type BatchRefusal = Invalid | UnknownReferences | { code: "duplicates"; duplicates: Duplicate[] };

/** Under whose name and in which batch something is written. */
export type Stamp = { author: UserId; note: string; batchId: string };

const lost = (what: string): Error => new Error(`${what} was written by another process during an exclusive import`);

async function sameBatch({ db, t }: Reading, contentHash: string): Promise<string | null> {
  const [row] = await db
    .select({ id: t.batches.id })
    .from(t.batches)
    .where(eq(t.batches.contentHash, contentHash))
    .orderBy(desc(t.batches.id))
    .limit(1);
  return row?.id ?? null;
}

async function writePoints({ db, t }: Writing, changes: readonly PointChange[], batchId: string): Promise<void> {
  for (const some of chunks(changes)) {
    const replaced = some.flatMap(({ key, replaces }) => (replaces ? [{ key, ...replaces, replacedBy: batchId }] : []));
    if (replaced.length > 0) await db.insert(t.seriesReplaced).values(replaced);
    for (const { key, point } of some.filter(({ replaces }) => replaces !== null))
      await db
        .update(t.seriesPoints)
        .set({ ...point, batchId })
        .where(eq(t.seriesPoints.key, key));
    const fresh = some.flatMap(({ key, point, replaces }) => (replaces ? [] : [{ key, ...point, batchId }]));
    if (fresh.length > 0) await db.insert(t.seriesPoints).values(fresh);
  }
}

async function writeFacts(writing: Writing, changes: readonly FactChange[], stamp: Stamp): Promise<Duplicate[]> {
  const duplicates: Duplicate[] = [];
  for (const { record, head } of changes) {
    const twin = await duplicateOf(writing, record);
    if (twin) duplicates.push(twin);
    else if (!(await append(writing, head, { action: "import", status: "published", record, ...stamp })))
      throw lost(`fact ${record.fact.id}`);
  }
  return duplicates;
}

export async function writePlan(writing: Writing, plan: Plan, stamp: Stamp): Promise<Duplicate[]> {
  for (const change of plan.references) {
    if (!(await writeReference(writing, { ...change, ...stamp }))) throw lost(`${change.kind} ${change.record.id}`);
  }
  await writePoints(writing, plan.points, stamp.batchId);
  return writeFacts(writing, plan.facts, stamp);
}

/**
 * Stores an import as a whole or not at all. Its facts are published at once, under the batch's label. Repeating it
 * changes nothing; a record that somebody changed here since the last import is left alone and named in `conflicts`.
 */
export async function importBatch(store: Store, batch: ImportBatch): Promise<Result<BatchResult, BatchRefusal>> {
  const parsed = parseBatch(batch);
  if (!parsed.ok) return parsed;
  const content = parsed.value;
  const contentHash = batchHash(content);
  const { author, label } = batch;
  return attempt<BatchResult, BatchRefusal>(
    store,
    async (writing) => {
      const references = await unknownReferences(writing, batchReferences(content), definedBy(content));
      if (references.length > 0) return err({ code: "unknown-reference", references });
      const plan = await planBatch(writing, content);
      const { new: created, changed, unchanged, conflicts } = plan;
      const counts = { new: created, changed, unchanged, conflicts };
      const known = created + changed === 0 ? await sameBatch(writing, contentHash) : null;
      if (known) return ok({ batchId: known, ...counts });
      const batchId = newId();
      const { db, t, at } = writing;
      await db.insert(t.batches).values({ id: batchId, label, author, at, contentHash, created, changed, unchanged });
      const duplicates = await writePlan(writing, plan, { author, note: label, batchId });
      if (duplicates.length > 0) return err({ code: "duplicates", duplicates });
      await note(writing, { actor: author, action: "import", subject: batchId, detail: { label, ...counts } });
      return ok({ batchId, ...counts });
    },
    { exclusive: true },
  );
}
