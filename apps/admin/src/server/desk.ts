import "server-only";
import type { FactKind, FactRecord } from "@entente/core/facts/fact";
import { listUsers } from "@entente/db/ledger/accounts";
import { factHead, factHistory } from "@entente/db/ledger/fact-queries";
import { listFacts } from "@entente/db/ledger/list-facts";
import { listActors, listSources, source } from "@entente/db/ledger/references";
import type { FactHead, Revision } from "@entente/db/ledger/types";
import { notFound } from "next/navigation";
import type { CitedEvidence } from "#components/evidence-list.tsx";
import type { Options } from "#components/form/form-context.tsx";
import { isOwnChange } from "#lib/own-change.ts";
import { ledger } from "./store.ts";

/** The fact of a page with its revisions, newest first. */
export async function factOfPage(id: string): Promise<{ head: FactHead; revisions: Revision[] }> {
  const store = await ledger();
  const head = (await factHead(store, id)) ?? notFound();
  return { head, revisions: await factHistory(store, id) };
}

/** More than these a browser's list would not help with. */
const MOST_FACTS = 2000;

/** The actors, sources and (where the kind of fact names any) facts that a form may name. */
export async function formOptions(kind: FactKind): Promise<Options> {
  const store = await ledger();
  const actors = await listActors(store);
  const sources = await listSources(store);
  const namesFacts = kind === "judgement";
  const { facts } = namesFacts ? await listFacts(store, { limit: MOST_FACTS, offset: 0 }) : { facts: [] };
  return {
    actor: actors.map(({ id, name, shortName }) => ({ id, name: shortName ?? name })),
    source: sources.map(({ record: { id, title } }) => ({ id, name: title })),
    fact: facts.map(({ factId, title }) => ({ id: factId, name: title })),
  };
}

/** The in-review fact that has waited longest and that this person may approve, other than the one at hand. */
export async function nextToReview(userId: string, at: string): Promise<string | null> {
  const store = await ledger();
  const { facts } = await listFacts(store, { status: "in-review", limit: 200, offset: 0 });
  for (const { factId } of facts.toReversed()) {
    if (factId !== at && !isOwnChange(await factHistory(store, factId), userId)) return factId;
  }
  return null;
}

/** What each piece of evidence rests on, in its order; null for a source that is not recorded. */
export async function evidenceOf({ evidence }: FactRecord): Promise<CitedEvidence[]> {
  const store = await ledger();
  return Promise.all(
    evidence.map(async (piece) => ({ piece, source: (await source(store, piece.source))?.record ?? null })),
  );
}

/** People's names by account, for histories. What came with an import has no account. */
export async function nameOfUser(): Promise<(id: string) => string> {
  const names = new Map((await listUsers(await ledger())).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? (id === "import" ? "Import" : id);
}
