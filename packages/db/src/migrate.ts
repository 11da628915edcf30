import type { Store } from "./store.ts";

/** Brings the ledger's tables up to date. Safe to repeat. */
export const migrate = (store: Store): Promise<void> => store.migrate();
