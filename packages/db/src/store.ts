import { join } from "node:path";
import { openPostgres } from "./store-postgres.ts";
import { openSqlite } from "./store-sqlite.ts";
import type { Store } from "./store-type.ts";

export type { Reader, Store, Tx, WriteOptions } from "./store-type.ts";

export type StoreConfig = { home: string; databaseUrl?: string | undefined; now?: () => string };

/** The ledger: `<home>/ledger.sqlite`, or PostgreSQL when an address is given. */
export async function openStore({
  home,
  databaseUrl,
  now = () => new Date().toISOString(),
}: StoreConfig): Promise<Store> {
  return databaseUrl ? openPostgres(databaseUrl, now) : openSqlite(join(home, "ledger.sqlite"), now);
}
