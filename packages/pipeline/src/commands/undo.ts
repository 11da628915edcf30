import { type UndoRefusal, undoBatch } from "@entente/db/ledger/undo-batch";
import { Refusal } from "../refusal.ts";
import { number, print, say } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Undoes an import as a whole. */
export async function undo(batchId: string, { reason = "", author = "import" }: { reason?: string; author?: string }) {
  const undone = await withStore((store) => undoBatch(store, { batchId, author, reason }));
  if (!undone.ok) throw new Refusal(words(undone.error));
  const { facts, points, conflicts, batchId: made } = undone.value;
  for (const { kind, id } of conflicts) say(`${kind} ${id} was changed since: left as it is`);
  print(
    `batch ${batchId} undone by batch ${made}: ${facts.withdrawn} facts withdrawn, ${facts.restored} restored, ` +
      `${number(points)} numbers taken back`,
  );
}

const words = (refusal: UndoRefusal): string =>
  refusal.code === "not-found"
    ? `the ledger has no batch "${refusal.id}"`
    : `${refusal.last.dataset} was imported again since: undo batch ${refusal.last.id} first`;
