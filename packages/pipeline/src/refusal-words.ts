import type { DatasetRefusal } from "@entente/db/ledger/import-dataset";

const MOST_NAMED = 20;

function listed<T>(all: readonly T[], words: (one: T) => string): string {
  const more = all.length > MOST_NAMED ? `; and ${all.length - MOST_NAMED} more` : "";
  return all.slice(0, MOST_NAMED).map(words).join("; ") + more;
}

/** Why the ledger refused an import, and what to do about it. */
export function refusalWords(refusal: DatasetRefusal): string {
  switch (refusal.code) {
    case "invalid":
      return listed(refusal.issues, ({ path, found, expected }) => `${path}: found ${found}, expected ${expected}`);
    case "unknown-reference":
      return `${listed(refusal.references, ({ kind, id, from }) => `${from} names the unknown ${kind} "${id}"`)}. Correct it or add what it names`;
    case "duplicates":
      return `${listed(refusal.duplicates, ({ factId, twin }) => `${factId} claims what ${twin} claims already`)}. Keep one of them, or correct the id`;
    case "stale-dataset":
      return `another import of it was stored at ${refusal.theirs.at}. Run it again`;
  }
}
