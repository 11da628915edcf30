import type { SourceId } from "@entente/core/units/ids";
import { err, ok, type Result } from "@entente/core/units/result";
import { asc, eq, inArray } from "drizzle-orm";
import { sha256 } from "../canonical.ts";
import type { StoredBlock } from "../series/block-code.ts";
import type { Store } from "../store.ts";
import type { ImportCounts, ImportedFile } from "../tables/datasets.ts";
import { attempt, type Reading, type Writing } from "./attempt.ts";
import { type BatchRefusal, type Stamp, writePlan } from "./batch.ts";
import { type BatchContent, batchHash, batchReferences, definedBy, parseBatch } from "./batch-content.ts";
import { type Conflict, planBatch } from "./batch-plan.ts";
import { unknownReferences } from "./check-record.ts";
import { chunks } from "./chunks.ts";
import { type DatasetVersion, datasetHead, type Listing, listingOf } from "./datasets.ts";
import { newId, note } from "./events.ts";
import { append, type Change, headRevision } from "./revisions.ts";
import type { Revision, UserId } from "./types.ts";

/** A published data set, read and checked. */
export type DatasetImport = {
  readonly author: UserId;
  readonly note: string;
  readonly dataset: SourceId;
  readonly version: string;
  readonly importerVersion: number;
  readonly files: readonly ImportedFile[];
  readonly counts: ImportCounts;
  readonly content: Pick<BatchContent, "actors" | "sources" | "facts">;
  readonly blocks: readonly StoredBlock[];
  /** The number of the version that the counts were made against; null for none. */
  readonly base: number | null;
};

/** Another import of the same data set was stored since this one looked. */
export type StaleDataset = { code: "stale-dataset"; theirs: DatasetVersion };
export type DatasetRefusal = BatchRefusal | StaleDataset;
export type DatasetResult = {
  /** The batch; that of the version that stands, when nothing changed. */
  batchId: string;
  stored: boolean;
  facts: { new: number; changed: number; unchanged: number; removed: number };
  conflicts: Conflict[];
};

const asListing = ({ key, hash, points }: StoredBlock): Listing => ({
  indicator: key.indicator,
  reporter: key.reporter,
  year: key.year,
  hash,
  points,
});

const listingHash = (listing: readonly Listing[]): string =>
  sha256(
    listing
      .map(({ indicator, reporter, year, hash }) => `${indicator}/${reporter}/${year}/${hash}`)
      .toSorted()
      .join("\n"),
  );

const sameListing = (one: readonly Listing[], other: readonly Listing[]): boolean =>
  listingHash(one) === listingHash(other);

/** Stores the blocks that the ledger lacks. */
async function writeBlocks({ db, t }: Writing, blocks: readonly StoredBlock[]): Promise<void> {
  const stored = new Set<string>();
  for (const some of chunks([...new Set(blocks.map(({ hash }) => hash))])) {
    const rows = await db.select({ hash: t.blocks.hash }).from(t.blocks).where(inArray(t.blocks.hash, some));
    for (const { hash } of rows) stored.add(hash);
  }
  for (const { hash, content } of blocks) {
    if (stored.has(hash)) continue;
    await db.insert(t.blocks).values({ hash, content });
    stored.add(hash);
  }
}

/** Lists the blocks that make up a version. */
export async function writeListing({ db, t }: Writing, versionId: string, listing: readonly Listing[]): Promise<void> {
  for (const some of chunks(listing))
    await db.insert(t.datasetListings).values(some.map((listed) => ({ versionId, ...listed })));
}

type Withdrawals = { heads: Revision[]; conflicts: Conflict[] };

/** Facts that earlier imports of the data set made and this one does not make any more. A curator's own change of one stays. */
async function planWithdrawals(reading: Reading, dataset: SourceId, made: ReadonlySet<string>): Promise<Withdrawals> {
  const { db, t } = reading;
  const before = await db
    .select({ factId: t.datasetFacts.factId })
    .from(t.datasetFacts)
    .where(eq(t.datasetFacts.dataset, dataset))
    .orderBy(asc(t.datasetFacts.factId));
  const heads: Revision[] = [];
  const conflicts: Conflict[] = [];
  for (const { factId } of before) {
    if (made.has(factId)) continue;
    const head = await headRevision(reading, factId);
    if (head === null || head.status === "retracted") continue;
    if (head.action === "import") heads.push(head);
    else conflicts.push({ kind: "fact", id: factId });
  }
  return { heads, conflicts };
}

/** Appends what a batch does to one fact, under an exclusive write. */
export async function appendAlone(writing: Writing, head: Revision | null, change: Change): Promise<void> {
  if (!(await append(writing, head, change)))
    throw new Error(`fact ${change.record.fact.id} was written by another process during an exclusive import`);
}

/**
 * Stores a data set as a whole or not at all, as a new version of it. Its facts are published; facts of the version before that
 * it has no more are withdrawn. The same content again stores nothing. What curators changed since is left alone and named.
 */
export async function importDataset(
  store: Store,
  given: DatasetImport,
): Promise<Result<DatasetResult, DatasetRefusal>> {
  const parsed = parseBatch({ ...given.content, presets: [], series: [] });
  if (!parsed.ok) return parsed;
  const content = parsed.value;
  const { author, dataset, version, importerVersion, base, counts } = given;
  const label = `${dataset} ${version}`;
  return attempt<DatasetResult, DatasetRefusal>(
    store,
    async (writing) => {
      const { db, t, at } = writing;
      const head = await datasetHead(writing, dataset);
      if (head !== null && head.number !== base) return err({ code: "stale-dataset", theirs: head });
      const references = await unknownReferences(writing, batchReferences(content), definedBy(content));
      if (references.length > 0) return err({ code: "unknown-reference", references });

      const plan = await planBatch(writing, content);
      const made = new Set(content.facts.map(({ fact }) => fact.id));
      const withdrawals = await planWithdrawals(writing, dataset, made);
      const listing = given.blocks.map(asListing);
      const facts = {
        new: plan.new,
        changed: plan.changed,
        unchanged: plan.unchanged,
        removed: withdrawals.heads.length,
      };
      const conflicts = [...plan.conflicts, ...withdrawals.conflicts];
      const before = head ? await listingOf(writing, head.id) : [];
      const same = facts.new + facts.changed + facts.removed === 0 && sameListing(before, listing);
      if (head !== null && same) return ok({ batchId: head.id, stored: false, facts, conflicts });

      const batchId = newId();
      await db.insert(t.batches).values({
        id: batchId,
        label,
        author,
        at,
        contentHash: sha256(`${batchHash(content)} ${listingHash(listing)}`),
        created: facts.new + counts.new,
        changed: facts.changed + counts.changed,
        unchanged: facts.unchanged + counts.unchanged,
      });
      const stamp: Stamp = { author, note: given.note === "" ? label : `${label}: ${given.note}`, batchId };
      for (const gone of withdrawals.heads)
        await appendAlone(writing, gone, { action: "retract", status: "retracted", record: gone.record, ...stamp });
      const duplicates = await writePlan(writing, plan, stamp);
      if (duplicates.length > 0) return err({ code: "duplicates", duplicates });
      await db.insert(t.datasetVersions).values({
        id: batchId,
        dataset,
        number: (head?.number ?? 0) + 1,
        version,
        importerVersion,
        files: [...given.files],
        counts,
        undoes: null,
        author,
        at,
        note: given.note,
      });
      await writeBlocks(writing, given.blocks);
      await writeListing(writing, batchId, listing);
      for (const some of chunks([...made]))
        await db
          .insert(t.datasetFacts)
          .values(some.map((factId) => ({ dataset, factId })))
          .onConflictDoNothing();
      await note(writing, {
        actor: author,
        action: "import",
        subject: batchId,
        detail: { label, facts, points: counts },
      });
      return ok({ batchId, stored: true, facts, conflicts });
    },
    { exclusive: true },
  );
}
