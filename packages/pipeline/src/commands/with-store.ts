import { openStore, type Store } from "@entente/db/store";
import { settings } from "../env.ts";

/** Opens the ledger, brings its tables up to date, and closes it whatever happens. */
export async function withStore<T>(
  work: (store: Store) => Promise<T>,
  config: { home: string; databaseUrl?: string } = settings(),
): Promise<T> {
  const store = await openStore(config);
  try {
    await store.migrate();
    return await work(store);
  } finally {
    await store.close();
  }
}
