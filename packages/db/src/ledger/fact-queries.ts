import type { FactRecord } from "@entente/core/facts/fact";
import type { FactId } from "@entente/core/units/ids";
import { and, asc, inArray, lte } from "drizzle-orm";
import type { Store } from "../store.ts";
import { reading } from "./attempt.ts";
import { publishedAmong } from "./projection.ts";
import { historyOf, readHead, revisionOf } from "./revisions.ts";
import type { FactHead, Revision } from "./types.ts";

/** The newest revision of a fact and the published one that stands, or null. */
export const factHead = (store: Store, factId: FactId): Promise<FactHead | null> => readHead(reading(store), factId);

/** Every revision of a fact, newest first. */
export const factHistory = (store: Store, factId: FactId): Promise<Revision[]> => historyOf(reading(store), factId);

/** One revision, whole, or null. */
export const factRevision = (store: Store, factId: FactId, revision: number): Promise<Revision | null> =>
  revisionOf(reading(store), factId, revision);

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
