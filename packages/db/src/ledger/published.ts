import type { Actor } from "@entente/core/actors";
import type { Preset } from "@entente/core/cohesion/presets";
import type { SeriesPoint } from "@entente/core/series";
import type { Source } from "@entente/core/sources";
import { and, asc, eq } from "drizzle-orm";
import type { Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { asPublished, type PublishedFact } from "./fact-queries.ts";

/** Everything that a release is made of, each list by id or key. */
export type PublishedInputs = {
  actors: Actor[];
  sources: Source[];
  presets: Preset[];
  facts: PublishedFact[];
  series: SeriesPoint[];
};

/** A point's own fields, without the ledger's. */
export const pointColumns = ({ seriesPoints: s }: Tables) => ({
  dataset: s.dataset,
  indicator: s.indicator,
  from: s.from,
  to: s.to,
  part: s.part,
  year: s.year,
  value: s.value,
  unit: s.unit,
  reporter: s.reporter,
  missing: s.missing,
  flag: s.flag,
});

/** What stands as published now, read as of one moment. Drafts, reviews and retracted facts are left out. */
export const publishedInputs = (store: Store): Promise<PublishedInputs> =>
  store.snapshot(async (db) => {
    const t = store.tables;
    const actors = await db.select({ record: t.actors.record }).from(t.actors).orderBy(asc(t.actors.id));
    const sources = await db.select({ record: t.sources.record }).from(t.sources).orderBy(asc(t.sources.id));
    const presets = await db.select({ record: t.presets.record }).from(t.presets).orderBy(asc(t.presets.id));
    const facts = await db
      .select({ revision: t.revisions })
      .from(t.factHeads)
      .innerJoin(
        t.revisions,
        and(eq(t.revisions.factId, t.factHeads.factId), eq(t.revisions.revision, t.factHeads.publishedRevision)),
      )
      .orderBy(asc(t.factHeads.factId));
    return {
      actors: actors.map(({ record }) => record),
      sources: sources.map(({ record }) => record),
      presets: presets.map(({ record }) => record),
      facts: facts.map(({ revision }) => asPublished(revision)),
      series: await db.select(pointColumns(t)).from(t.seriesPoints).orderBy(asc(t.seriesPoints.key)),
    };
  });
