import { type BatchResult, importBatch } from "@entente/db/ledger/batch";
import { knownReferences } from "@entente/db/ledger/references";
import type { Store } from "@entente/db/store";
import { Refusal } from "../refusal.ts";
import { refusalWords } from "../refusal-words.ts";
import { readFolder } from "./read-folder.ts";
import { print, say } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Stores checked content as one batch: all of it or nothing. */
export async function importContent(
  store: Store,
  content: ReturnType<typeof readFolder>,
  label: string,
): Promise<BatchResult> {
  const imported = await importBatch(store, { author: "import", label, ...content });
  if (!imported.ok) throw new Refusal(`nothing was stored: ${refusalWords(imported.error)}`);
  for (const { kind, id } of imported.value.conflicts) {
    say(`${kind} ${id} was changed here since the last import: left as it is. Compare the two in the admin app`);
  }
  return imported.value;
}

/** Stores a data folder, which may refer to what the ledger knows already. */
export async function importFolder(folder: string, label: string): Promise<void> {
  const batch = await withStore(async (store) =>
    importContent(store, readFolder(folder, await knownReferences(store)), label),
  );
  print(`${folder}: ${batch.new} new, ${batch.changed} changed, ${batch.unchanged} unchanged`);
}
