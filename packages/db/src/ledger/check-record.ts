import { FactRecord } from "@entente/core/facts/fact";
import { type FieldIssue, fieldIssues } from "@entente/core/issues";
import { err, ok, type Result } from "@entente/core/units/result";
import { and, eq, inArray, ne } from "drizzle-orm";
import type { Reading } from "./attempt.ts";
import { chunks } from "./chunks.ts";
import { identityOf } from "./projection.ts";
import { type Reference, referencesOf } from "./references-of.ts";
import type { Duplicate, Invalid, ReferentKind, UnknownReference } from "./types.ts";

const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Text that one of the engines would refuse or change: the NUL character, and halves of a surrogate pair. */
export function unstorable(value: unknown, path: string): FieldIssue[] {
  if (typeof value === "string") {
    return UNSTORABLE.test(value)
      ? [
          {
            path,
            found: JSON.stringify(value).slice(0, 80),
            expected: "text without control code 0 or broken characters",
          },
        ]
      : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => unstorable(member, path === "" ? key : `${path}.${key}`));
}

/** The record as its schema has it, or every field that is wrong. */
export function parseRecord(input: unknown): Result<FactRecord, Invalid> {
  const parsed = FactRecord.safeParse(input);
  if (!parsed.success) return err({ code: "invalid", issues: fieldIssues(parsed.error, input) });
  const issues = unstorable(parsed.data, "");
  return issues.length === 0 ? ok(parsed.data) : err({ code: "invalid", issues });
}

async function existing({ db, t }: Reading, kind: ReferentKind, ids: string[]): Promise<string[]> {
  const [table, column] = (
    {
      actor: [t.actors, t.actors.id],
      source: [t.sources, t.sources.id],
      fact: [t.factHeads, t.factHeads.factId],
    } as const
  )[kind];
  const found: string[] = [];
  for (const some of chunks(ids)) {
    const rows = await db.select({ id: column }).from(table).where(inArray(column, some));
    found.push(...rows.map((row) => row.id));
  }
  return found;
}

/** The references that lead nowhere; `known` holds what the same write brings along, as "kind id". */
export async function unknownReferences(
  reading: Reading,
  references: readonly Reference[],
  known: ReadonlySet<string> = new Set(),
): Promise<UnknownReference[]> {
  const open = references.filter(({ kind, id }) => !known.has(`${kind} ${id}`));
  const there = new Set<string>();
  for (const kind of ["actor", "source", "fact"] as const) {
    const ids = [...new Set(open.flatMap((reference) => (reference.kind === kind ? [reference.id] : [])))];
    for (const id of await existing(reading, kind, ids)) there.add(`${kind} ${id}`);
  }
  return open.filter(({ kind, id }) => !there.has(`${kind} ${id}`));
}

export const unknownReferencesOf = (reading: Reading, record: FactRecord): Promise<UnknownReference[]> =>
  unknownReferences(reading, referencesOf(record));

/** The fact that already makes this claim under another id. */
export async function duplicateOf({ db, t }: Reading, { fact }: FactRecord): Promise<Duplicate | null> {
  const [twin] = await db
    .select({ factId: t.factHeads.factId })
    .from(t.factHeads)
    .where(
      and(
        eq(t.factHeads.identity, identityOf(fact)),
        ne(t.factHeads.factId, fact.id),
        ne(t.factHeads.status, "retracted"),
      ),
    );
  return twin ? { code: "duplicate", factId: fact.id, twin: twin.factId } : null;
}
