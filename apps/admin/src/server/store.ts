import "server-only";
import { migrate } from "@entente/db/migrate";
import { openStore, type Store } from "@entente/db/store";
import { env } from "#env.ts";

let opening: Promise<Store> | undefined;

/** The ledger of this process, opened once, its tables brought up to date. A failed attempt is not kept. */
export function ledger(): Promise<Store> {
  opening ??= open().catch((cause) => {
    opening = undefined;
    throw cause;
  });
  return opening;
}

async function open(): Promise<Store> {
  const { ENTENTE_HOME, DATABASE_URL } = env();
  const store = await openStore({ home: ENTENTE_HOME, databaseUrl: DATABASE_URL });
  await migrate(store);
  return store;
}
