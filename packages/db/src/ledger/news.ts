import { and, desc, eq, gt, inArray, isNull, ne, or } from "drizzle-orm";
import type { Store } from "../store.ts";
import type { UserId } from "./types.ts";

/** What a release made now would bring readers, beside what an earlier one has. */
export type News = {
  facts: { factId: string; title: string; action: "approve" | "retract"; author: UserId; at: string }[];
  sources: { id: string; title: string; at: string }[];
  imports: { label: string; created: number; changed: number; at: string }[];
};

const MOST = 200;

/** Approvals, retractions, edits of sources and imports after an instant (ever, when there is none), last first, 200 of each at most. */
export async function newsSince({ read, tables: t }: Store, instant: string | null): Promise<News> {
  const since = instant ?? "";
  const { revisions: r, factHeads: h, referenceRevisions: v, sources: s, batches: b } = t;
  const decisions = await read
    .select({ factId: r.factId, title: h.title, action: r.action, author: r.author, at: r.at })
    .from(r)
    .innerJoin(h, eq(h.factId, r.factId))
    .where(and(gt(r.at, since), inArray(r.action, ["approve", "retract"])))
    .orderBy(desc(r.at), desc(r.revision))
    .limit(MOST);
  const edited = await read
    .select({ id: s.id, title: s.title, at: v.at })
    .from(v)
    .innerJoin(s, eq(s.id, v.id))
    .where(and(gt(v.at, since), eq(v.kind, "source"), isNull(v.batchId)))
    .orderBy(desc(v.at), desc(v.revision))
    .limit(MOST);
  const imports = await read
    .select({ label: b.label, created: b.created, changed: b.changed, at: b.at })
    .from(b)
    .where(and(gt(b.at, since), or(ne(b.created, 0), ne(b.changed, 0))))
    .orderBy(desc(b.at))
    .limit(MOST);
  return {
    facts: firstOfEach(decisions, ({ factId }) => factId).flatMap(({ action, ...fact }) =>
      action === "approve" || action === "retract" ? [{ action, ...fact }] : [],
    ),
    sources: firstOfEach(edited, ({ id }) => id),
    imports,
  };
}

function firstOfEach<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  const first = new Map<string, T>();
  for (const row of rows) if (!first.has(keyOf(row))) first.set(keyOf(row), row);
  return [...first.values()];
}
