import "server-only";
import { listFacts } from "@entente/db/ledger/list-facts";
import type { FactSummary } from "@entente/db/ledger/types";
import type { Store } from "@entente/db/store";

const MOST_SHOWN = 200;

/** Facts that were approved or retracted after an instant (all when there is none), last changed first, 200 at most. */
export async function publishedSince(store: Store, instant: string | null): Promise<FactSummary[]> {
  const lists = await Promise.all(
    (["published", "retracted"] as const).map((status) => listFacts(store, { status, limit: MOST_SHOWN, offset: 0 })),
  );
  return lists
    .flatMap(({ facts }) => facts)
    .filter(({ at }) => instant === null || at > instant)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, MOST_SHOWN);
}
