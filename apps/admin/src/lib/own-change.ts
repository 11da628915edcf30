import type { Revision } from "@entente/db/ledger/types";

/** Whether somebody wrote part of what is under review. Revisions come newest first; the ledger itself decides. */
export function isOwnChange(
  revisions: readonly Pick<Revision, "status" | "action" | "author">[],
  userId: string,
): boolean {
  const end = revisions.findIndex(({ status }) => status === "published" || status === "retracted");
  const open = end === -1 ? revisions : revisions.slice(0, end);
  return open.some(({ author, action }) => author === userId && action !== "send-back");
}
