import type { FactRecord } from "@entente/core/facts/fact";
import type { SourceId } from "@entente/core/units/ids";
import { and, asc, desc, eq } from "drizzle-orm";
import type { Tables } from "../tables.ts";
import type { Reading } from "./attempt.ts";

export type DatasetVersion = Tables["datasetVersions"]["$inferSelect"];
export type Listing = Omit<Tables["datasetListings"]["$inferSelect"], "versionId">;

/** The version of a data set that stands; null before its first import. */
export async function datasetHead({ db, t }: Reading, dataset: SourceId): Promise<DatasetVersion | null> {
  const [row] = await db
    .select()
    .from(t.datasetVersions)
    .where(eq(t.datasetVersions.dataset, dataset))
    .orderBy(desc(t.datasetVersions.number))
    .limit(1);
  return row ?? null;
}

/** Every version of a data set, newest first. */
export const datasetHistory = ({ db, t }: Reading, dataset: SourceId): Promise<DatasetVersion[]> =>
  db
    .select()
    .from(t.datasetVersions)
    .where(eq(t.datasetVersions.dataset, dataset))
    .orderBy(desc(t.datasetVersions.number));

/** The version that stands of every data set that was ever imported, by data set. */
export async function datasetHeads({ db, t }: Reading): Promise<DatasetVersion[]> {
  const rows = await db
    .select()
    .from(t.datasetVersions)
    .orderBy(asc(t.datasetVersions.dataset), asc(t.datasetVersions.number));
  return [...new Map(rows.map((row) => [row.dataset, row])).values()];
}

/** The blocks of a version, by indicator, reporter and year. */
export async function listingOf({ db, t }: Reading, versionId: string): Promise<Listing[]> {
  const { datasetListings: l } = t;
  const rows = await db
    .select()
    .from(l)
    .where(eq(l.versionId, versionId))
    .orderBy(asc(l.indicator), asc(l.reporter), asc(l.year));
  return rows.map(({ versionId: _version, ...listed }) => listed);
}

/** The content of a block. Throws where the ledger does not have it: a listing never names such a one. */
export async function blockContent({ db, t }: Reading, hash: string): Promise<Uint8Array> {
  const [row] = await db.select({ content: t.blocks.content }).from(t.blocks).where(eq(t.blocks.hash, hash));
  if (row === undefined) throw new Error(`the ledger lists the block ${hash} and does not have it`);
  return row.content;
}

/** The facts that imports of a data set made and that are published now, by id. */
export async function datasetFactRecords({ db, t }: Reading, dataset: SourceId): Promise<FactRecord[]> {
  const rows = await db
    .select({ record: t.revisions.record })
    .from(t.datasetFacts)
    .innerJoin(t.factHeads, eq(t.factHeads.factId, t.datasetFacts.factId))
    .innerJoin(
      t.revisions,
      and(eq(t.revisions.factId, t.factHeads.factId), eq(t.revisions.revision, t.factHeads.publishedRevision)),
    )
    .where(eq(t.datasetFacts.dataset, dataset))
    .orderBy(asc(t.datasetFacts.factId));
  return rows.map(({ record }) => record);
}
