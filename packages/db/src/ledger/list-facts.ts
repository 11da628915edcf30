import type { FactKind, FactStatus } from "@entente/core/facts/fact";
import type { ActorId, SourceId } from "@entente/core/units/ids";
import { and, asc, count, countDistinct, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { contains, wordsOf } from "./search.ts";
import type { FactSummary } from "./types.ts";

export type FactFilter = {
  kind?: FactKind | undefined;
  status?: FactStatus | undefined;
  actor?: ActorId | undefined;
  /** Words that must all occur in the id, title, note, tags or actors. */
  text?: string | undefined;
  tag?: string | undefined;
  limit: number;
  offset: number;
};

function matching({ factHeads, factActors }: Tables, store: Store, filter: FactFilter): SQL | undefined {
  const { kind, status, actor, tag } = filter;
  return and(
    kind ? eq(factHeads.kind, kind) : undefined,
    status ? eq(factHeads.status, status) : undefined,
    actor
      ? inArray(
          factHeads.factId,
          store.read.select({ id: factActors.factId }).from(factActors).where(eq(factActors.actorId, actor)),
        )
      : undefined,
    tag ? contains(factHeads.tags, `|${tag}|`) : undefined,
    ...wordsOf(filter.text).map((word) => contains(factHeads.search, word)),
  );
}

const summary = ({ factHeads: h }: Tables) => ({
  factId: h.factId,
  revision: h.revision,
  publishedRevision: h.publishedRevision,
  status: h.status,
  kind: h.kind,
  title: h.title,
  author: h.author,
  at: h.at,
});

/** Facts by their working head, last changed first, and how many match in all. */
export async function listFacts(store: Store, filter: FactFilter): Promise<{ facts: FactSummary[]; count: number }> {
  const { read, tables: t } = store;
  const where = matching(t, store, filter);
  const [total] = await read.select({ n: count() }).from(t.factHeads).where(where);
  const facts = await read
    .select(summary(t))
    .from(t.factHeads)
    .where(where)
    .orderBy(desc(t.factHeads.at), asc(t.factHeads.factId))
    .limit(filter.limit)
    .offset(filter.offset);
  return { facts, count: total?.n ?? 0 };
}

/** Facts whose working head or published revision rests on a source, by id. */
export function usedBy(store: Store, sourceId: SourceId): Promise<FactSummary[]> {
  const { read, tables: t } = store;
  const citing = read
    .select({ id: t.factSources.factId })
    .from(t.factSources)
    .where(eq(t.factSources.sourceId, sourceId));
  return read
    .select(summary(t))
    .from(t.factHeads)
    .where(inArray(t.factHeads.factId, citing))
    .orderBy(asc(t.factHeads.factId));
}

/** How many facts rest on each source, their working head or their published revision; sources without any are left out. */
export async function usageOfSources({ read, tables: { factSources: s } }: Store): Promise<Map<SourceId, number>> {
  const rows = await read
    .select({ id: s.sourceId, n: countDistinct(s.factId) })
    .from(s)
    .groupBy(s.sourceId);
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** Every tag that a fact's working head has, in order. */
export async function listTags({ read, tables: { factHeads: h } }: Store): Promise<string[]> {
  const rows = await read.selectDistinct({ tags: h.tags }).from(h);
  return [...new Set(rows.flatMap(({ tags }) => tags.split("|").filter(Boolean)))].sort();
}
