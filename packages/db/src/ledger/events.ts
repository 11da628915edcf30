import { desc } from "drizzle-orm";
import { monotonicFactory } from "ulid";
import type { Store } from "../store.ts";
import type { Writing } from "./attempt.ts";
import type { UserId } from "./types.ts";

export type LedgerEvent = {
  id: string;
  at: string;
  actor: UserId;
  action: string;
  subject: string;
  detail: Record<string, unknown>;
};

/** Ids that grow within one process, even inside one millisecond. */
export const newId = monotonicFactory();

/** Notes who did what to what. Facts note it in their own revisions. */
export async function note(
  { db, t, at }: Writing,
  event: Pick<LedgerEvent, "actor" | "action" | "subject"> & { detail?: Record<string, unknown> },
): Promise<void> {
  await db.insert(t.events).values({ id: newId(), at, ...event, detail: event.detail ?? {} });
}

/** Notes something on its own, in a write of its own. */
export const noteEvent = (store: Store, event: Parameters<typeof note>[1]): Promise<void> =>
  store.write((db) => note({ db, t: store.tables, at: store.now() }, event));

/** What was done, newest first. */
export const listEvents = ({ read, tables: t }: Store, { limit }: { limit: number }): Promise<LedgerEvent[]> =>
  read.select().from(t.events).orderBy(desc(t.events.at), desc(t.events.id)).limit(limit);
