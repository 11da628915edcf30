import { and, asc, eq } from "drizzle-orm";
import type { Reading } from "../ledger/attempt.ts";
import { blockContent, datasetHeads, listingOf } from "../ledger/datasets.ts";
import type { Store } from "../store.ts";
import type { ReleaseContent } from "./content.ts";

/** What stands in the ledger at one moment: the published revision of every fact, and everything facts refer to. */
export const publishedContent = ({ snapshot, tables: t }: Store): Promise<ReleaseContent> =>
  snapshot(async (db) => {
    const facts = await db
      .select({ record: t.revisions.record, revision: t.revisions.revision })
      .from(t.factHeads)
      .innerJoin(
        t.revisions,
        and(eq(t.revisions.factId, t.factHeads.factId), eq(t.revisions.revision, t.factHeads.publishedRevision)),
      )
      .orderBy(asc(t.factHeads.factId));
    const actors = await db.select({ record: t.actors.record }).from(t.actors).orderBy(asc(t.actors.id));
    const sources = await db.select({ record: t.sources.record }).from(t.sources).orderBy(asc(t.sources.id));
    const presets = await db.select({ record: t.presets.record }).from(t.presets).orderBy(asc(t.presets.id));
    const points = await db.select().from(t.seriesPoints).orderBy(asc(t.seriesPoints.key));
    const whole = await wholeDatasets({ db, t });
    const replaced = new Set(whole.datasets.map(({ id }) => id));
    return {
      facts,
      actors: actors.map(({ record }) => record),
      sources: sources.map(({ record }) => record),
      presets: presets.map(({ record }) => record),
      series: points
        .filter(({ dataset }) => !replaced.has(dataset))
        .map(({ key: _key, batchId: _batch, ...point }) => point),
      ...whole,
    };
  });

/** The data sets that stand as a whole. One whose import was undone stands no more. */
async function wholeDatasets(reading: Reading): Promise<Pick<ReleaseContent, "datasets" | "blocks">> {
  const datasets: ReleaseContent["datasets"][number][] = [];
  const blocks: ReleaseContent["blocks"][number][] = [];
  for (const { id: versionId, dataset: id, version, importerVersion, files } of await datasetHeads(reading)) {
    if (files.length === 0) continue;
    datasets.push({
      id,
      version,
      importerVersion,
      files: files.map(({ name, sha256, rows }) => ({ name, sha256, rows })),
    });
    for (const { indicator, reporter, year, hash, points } of await listingOf(reading, versionId)) {
      const content = await blockContent(reading, hash);
      blocks.push({ key: { dataset: id, indicator, reporter, year }, hash, points, content });
    }
  }
  return { datasets, blocks };
}
