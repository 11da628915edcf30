import type { FactKind, FactRecord, FactStatus } from "@entente/core/facts/fact";
import type { ActorId, FactId, SourceId } from "@entente/core/units/ids";
import { and, asc, count, desc, eq, inArray, lte, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { reading } from "./attempt.ts";
import { publishedAmong } from "./projection.ts";
import { historyOf, readHead, revisionOf } from "./revisions.ts";
import type { FactHead, FactSummary, Revision } from "./types.ts";

/** The newest revision of a fact and the published one that stands, or null. */
export const factHead = (store: Store, factId: FactId): Promise<FactHead | null> => readHead(reading(store), factId);

/** Every revision of a fact, newest first. */
export const factHistory = (store: Store, factId: FactId): Promise<Revision[]> => historyOf(reading(store), factId);

/** One revision, whole, or null. */
export const factRevision = (store: Store, factId: FactId, revision: number): Promise<Revision | null> =>
  revisionOf(reading(store), factId, revision);

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

/** Matched as written: `%` and `_` have no meaning of their own. */
const contains = (column: SQLWrapper, text: string): SQL =>
  sql`${column} like ${`%${text.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`;

function matching({ factHeads, factActors }: Tables, store: Store, filter: FactFilter): SQL | undefined {
  const { kind, status, actor, tag } = filter;
  const words = (filter.text ?? "").toLowerCase().split(/\s+/).filter(Boolean).slice(0, 12);
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
    ...words.map((word) => contains(factHeads.search, word)),
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

/** A published fact, with the revision that was approved. */
export type PublishedFact = FactRecord & { revision: number; at: string };

export const asPublished = ({ record, revision, at }: Revision): PublishedFact => ({ ...record, revision, at });

/** What stood as published at an instant (ISO 8601), by id. Throws on anything that is no instant. */
export async function factsAsKnownOn(store: Store, instant: string): Promise<PublishedFact[]> {
  const on = new Date(instant).toISOString();
  const { read, tables: t } = store;
  const rows = await read
    .select()
    .from(t.revisions)
    .where(and(lte(t.revisions.at, on), inArray(t.revisions.status, ["published", "retracted"])))
    .orderBy(asc(t.revisions.factId), asc(t.revisions.revision));
  return [...Map.groupBy(rows, ({ factId }) => factId).values()].flatMap((revisions) => {
    const standing = publishedAmong(revisions);
    return standing ? [asPublished(standing)] : [];
  });
}
