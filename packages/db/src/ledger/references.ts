import type { Actor } from "@entente/core/actors";
import type { Preset } from "@entente/core/cohesion/presets";
import { fieldIssues } from "@entente/core/issues";
import { Source } from "@entente/core/sources";
import { err, ok, type Result } from "@entente/core/units/result";
import { and, asc, eq } from "drizzle-orm";
import type { Store } from "../store.ts";
import { attempt, reading } from "./attempt.ts";
import { unstorable } from "./check-record.ts";
import { contains, wordsOf } from "./search.ts";
import type { Invalid, NotFound, UserId } from "./types.ts";
import { type ReferenceRevision, referenceHistory, writeReference } from "./write-reference.ts";

/** By code. */
export async function listActors({ read, tables: t }: Store): Promise<Actor[]> {
  const rows = await read.select({ record: t.actors.record }).from(t.actors).orderBy(asc(t.actors.id));
  return rows.map(({ record }) => record);
}

/** By id. */
export async function listPresets({ read, tables: t }: Store): Promise<Preset[]> {
  const rows = await read.select({ record: t.presets.record }).from(t.presets).orderBy(asc(t.presets.id));
  return rows.map(({ record }) => record);
}

export type SourceRevision = { revision: number; record: Source };

/** Sources whose title, authors, publisher or id hold every word, by id. */
export function listSources({ read, tables: t }: Store, { text }: { text?: string } = {}): Promise<SourceRevision[]> {
  return read
    .select({ revision: t.sources.revision, record: t.sources.record })
    .from(t.sources)
    .where(and(...wordsOf(text).map((word) => contains(t.sources.search, word))))
    .orderBy(asc(t.sources.id));
}

export async function source({ read, tables: t }: Store, id: string): Promise<SourceRevision | null> {
  const [row] = await read
    .select({ revision: t.sources.revision, record: t.sources.record })
    .from(t.sources)
    .where(eq(t.sources.id, id));
  return row ?? null;
}

/** Every version of a source, newest first. */
export const sourceHistory = (store: Store, id: string): Promise<ReferenceRevision[]> =>
  referenceHistory(reading(store), "source", id);

/** The ids that facts may refer to. */
export async function knownReferences({
  read,
  tables: t,
}: Store): Promise<Record<"actors" | "sources" | "facts", ReadonlySet<string>>> {
  const idsOf = (rows: { id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));
  return {
    actors: idsOf(await read.select({ id: t.actors.id }).from(t.actors)),
    sources: idsOf(await read.select({ id: t.sources.id }).from(t.sources)),
    facts: idsOf(await read.select({ id: t.factHeads.factId }).from(t.factHeads)),
  };
}

/** Somebody saved the source since: what the writer had read, and what stands now. */
export type StaleSource = { code: "stale"; base: SourceRevision | null; theirs: SourceRevision };

const asSource = ({ revision, record }: ReferenceRevision): SourceRevision => ({ revision, record: record as Source });

/** Saves a new version of a source; null as base for a new one. */
export async function saveSource(
  store: Store,
  params: { record: unknown; author: UserId; baseRevision: number | null; note?: string },
): Promise<Result<SourceRevision, Invalid | StaleSource | NotFound>> {
  const parsed = Source.safeParse(params.record);
  const issues = parsed.success ? unstorable(parsed.data, "") : fieldIssues(parsed.error, params.record);
  if (!parsed.success || issues.length > 0) return err({ code: "invalid", issues });
  const { data: record } = parsed;
  const { author, baseRevision, note = "" } = params;
  return attempt(store, async (writing) => {
    const history = await referenceHistory(writing, "source", record.id);
    const head = history[0];
    if (!head && baseRevision !== null) return err({ code: "not-found", id: record.id });
    const stale = (theirs: ReferenceRevision): StaleSource => {
      const base = history.find(({ revision }) => revision === baseRevision);
      return { code: "stale", base: base ? asSource(base) : null, theirs: asSource(theirs) };
    };
    if (head && head.revision !== baseRevision) return err(stale(head));
    const revision = (head?.revision ?? 0) + 1;
    if (await writeReference(writing, { kind: "source", record, revision, author, note }))
      return ok({ revision, record });
    const [theirs] = await referenceHistory(writing, "source", record.id);
    return err(theirs ? stale(theirs) : { code: "not-found", id: record.id });
  });
}
