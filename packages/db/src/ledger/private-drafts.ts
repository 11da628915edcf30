import { and, eq } from "drizzle-orm";
import type { Store } from "../store.ts";
import type { UserId } from "./types.ts";

/** What somebody typed into a form and has not saved: kept for them alone. */
export type PrivateDraft = { content: unknown; baseRevision: number | null; at: string };

export async function savePrivateDraft(
  store: Store,
  draft: { userId: UserId; form: string; content: unknown; baseRevision: number | null },
): Promise<{ at: string }> {
  const { privateDrafts } = store.tables;
  const at = store.now();
  const { content, baseRevision } = draft;
  await store.write((tx) =>
    tx
      .insert(privateDrafts)
      .values({ ...draft, at })
      .onConflictDoUpdate({
        target: [privateDrafts.userId, privateDrafts.form],
        set: { content, baseRevision, at },
      }),
  );
  return { at };
}

const owned = ({ tables: { privateDrafts } }: Store, userId: UserId, form: string) =>
  and(eq(privateDrafts.userId, userId), eq(privateDrafts.form, form));

export async function readPrivateDraft(store: Store, userId: UserId, form: string): Promise<PrivateDraft | null> {
  const { privateDrafts } = store.tables;
  const [row] = await store.read
    .select({ content: privateDrafts.content, baseRevision: privateDrafts.baseRevision, at: privateDrafts.at })
    .from(privateDrafts)
    .where(owned(store, userId, form));
  return row ?? null;
}

export async function dropPrivateDraft(store: Store, userId: UserId, form: string): Promise<void> {
  await store.write((tx) => tx.delete(store.tables.privateDrafts).where(owned(store, userId, form)));
}
