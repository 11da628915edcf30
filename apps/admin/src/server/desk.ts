import "server-only";
import { listUsers } from "@entente/db/ledger/accounts";
import { factHead, factHistory } from "@entente/db/ledger/fact-queries";
import { listActors, listSources } from "@entente/db/ledger/references";
import type { FactHead, Revision } from "@entente/db/ledger/types";
import { notFound } from "next/navigation";
import type { Options } from "#components/form/form-context.tsx";
import { ledger } from "./store.ts";

/** The fact of a page with its revisions, newest first. */
export async function factOfPage(id: string): Promise<{ head: FactHead; revisions: Revision[] }> {
  const store = await ledger();
  const head = (await factHead(store, id)) ?? notFound();
  return { head, revisions: await factHistory(store, id) };
}

/** The actors and sources that a form may name. */
export async function formOptions(): Promise<Options> {
  const store = await ledger();
  const actors = await listActors(store);
  const sources = await listSources(store);
  return {
    actor: actors.map(({ id, name }) => ({ id, name })),
    source: sources.map(({ record: { id, title } }) => ({ id, name: title })),
  };
}

/** People's names by account, for histories. What came with an import has no account. */
export async function nameOfUser(): Promise<(id: string) => string> {
  const names = new Map((await listUsers(await ledger())).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? (id === "import" ? "Import" : id);
}
