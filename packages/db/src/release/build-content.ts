import { and, asc, eq } from "drizzle-orm";
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
    return {
      facts,
      actors: actors.map(({ record }) => record),
      sources: sources.map(({ record }) => record),
      presets: presets.map(({ record }) => record),
      series: points.map(({ key: _key, batchId: _batch, ...point }) => point),
    };
  });
