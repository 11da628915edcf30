import { type BatchResult, importBatch } from "@entente/db/ledger/batch";
import { knownReferences } from "@entente/db/ledger/references";
import type { Store } from "@entente/db/store";
import { type readFolder, summary } from "./read-folder.ts";
import { Refusal } from "./refusal.ts";
import { print } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Stores checked content as one batch: all of it or nothing. */
export async function importContent(
  store: Store,
  content: ReturnType<typeof readFolder>,
  label: string,
): Promise<BatchResult> {
  const imported = await importBatch(store, { author: "import", label, ...content });
  if (!imported.ok) throw new Refusal(`nothing was stored: ${JSON.stringify(imported.error)}`);
  return imported.value;
}
