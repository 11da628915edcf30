import { asc } from "drizzle-orm";
import type { Store } from "../store.ts";
import type { Reading } from "./attempt.ts";
import { chunks } from "./chunks.ts";
import { type Projection, projectionOf, publishedAmong } from "./projection.ts";
import type { Revision } from "./types.ts";
import { projectReference, type Reference } from "./write-reference.ts";

/** Every fact's revisions in their order, fact by fact in the order of ids. */
export async function allHistories({ db, t }: Reading): Promise<Map<string, Revision[]>> {
  const rows = await db.select().from(t.revisions).orderBy(asc(t.revisions.factId), asc(t.revisions.revision));
  return Map.groupBy(rows, ({ factId }) => factId);
}

/** The projections as they must be, derived from revisions alone. */
export const derived = (histories: Map<string, Revision[]>): Projection[] =>
  [...histories.values()].flatMap((revisions) => {
    const head = revisions.at(-1);
    return head ? [projectionOf({ ...head, published: publishedAmong(revisions) })] : [];
  });

/** The newest version of every actor, source and preset. */
export async function currentReferences({ db, t }: Reading): Promise<(Reference & { revision: number })[]> {
  const { referenceRevisions: r } = t;
  const rows = await db.select().from(r).orderBy(asc(r.kind), asc(r.id), asc(r.revision));
  const newest = new Map(rows.map((row) => [`${row.kind} ${row.id}`, row]));
  // A row's kind says what its record is; the columns can't.
  return [...newest.values()].map(
    ({ kind, record, revision }) => ({ kind, record, revision }) as Reference & { revision: number },
  );
}

/** Throws the projections away and derives them anew. */
export const rebuildProjections = (store: Store): Promise<void> =>
  store.write(
    async (db) => {
      const { tables: t } = store;
      const projections = derived(await allHistories({ db, t }));
      await db.delete(t.factActors);
      await db.delete(t.factSources);
      await db.delete(t.factHeads);
      for (const some of chunks(projections.map(({ head }) => head))) await db.insert(t.factHeads).values(some);
      for (const some of chunks(projections.flatMap(({ actors }) => actors)))
        await db.insert(t.factActors).values(some);
      for (const some of chunks(projections.flatMap(({ sources }) => sources)))
        await db.insert(t.factSources).values(some);
      const references = await currentReferences({ db, t });
      await db.delete(t.actors);
      await db.delete(t.sources);
      await db.delete(t.presets);
      for (const reference of references)
        await projectReference({ db, t, at: store.now() }, reference, reference.revision);
    },
    { exclusive: true },
  );
