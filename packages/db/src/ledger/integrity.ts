import { FactRecord, type FactStatus } from "@entente/core/facts/fact";
import { asc, eq } from "drizzle-orm";
import { sameContent } from "../canonical.ts";
import { isIntact } from "../series/block-code.ts";
import type { Store } from "../store.ts";
import type { RevisionAction } from "../tables/facts.ts";
import type { Reading } from "./attempt.ts";
import { allHistories, currentReferences, derived } from "./rebuild.ts";
import { hashOf } from "./revisions.ts";
import type { Revision } from "./types.ts";
import { actorRow, presetRow, sourceRow } from "./write-reference.ts";

export type Integrity = { problems: string[]; facts: number; revisions: number };

/** Where each action may start from (null: no revision yet) and where it leads. */
const steps: Record<RevisionAction, { from: readonly (FactStatus | null)[]; to: FactStatus }> = {
  save: { from: [null, "draft", "in-review", "published", "retracted"], to: "draft" },
  import: { from: [null, "published", "retracted"], to: "published" },
  submit: { from: ["draft"], to: "in-review" },
  approve: { from: ["in-review"], to: "published" },
  "send-back": { from: ["in-review"], to: "draft" },
  retract: { from: ["draft", "in-review", "published"], to: "retracted" },
};

function* faultsOf(revisions: readonly Revision[]): Generator<string> {
  let before: Revision | null = null;
  for (const row of revisions) {
    const name = `${row.factId} revision ${row.revision}`;
    const { hash, ...content } = row;
    const { from, to } = steps[row.action];
    if (row.revision !== (before?.revision ?? 0) + 1 || row.previous !== (before?.revision ?? null))
      yield `${name} does not follow the revision before it`;
    if (hash !== hashOf(content, before?.hash ?? null)) yield `${name} was altered after it was written`;
    if (row.status !== to || !from.includes(before?.status ?? null))
      yield `${name}: "${row.action}" can't lead from ${before?.status ?? "nothing"} to ${row.status}`;
    if (before && row.at < before.at) yield `${name} is dated before the revision it follows`;
    if (row.record.fact.id !== row.factId || !FactRecord.safeParse(row.record).success)
      yield `${name} does not hold a valid record of its fact`;
    before = row;
  }
}

const rowKey = (row: Record<string, unknown>): string => Object.values(row).join(" ");

/** Each stored row that revisions do not explain, and each row that they demand and that is not there. */
function differences<T extends { factId: string } | { id: string }>(
  table: string,
  stored: T[],
  expected: T[],
  key: (row: T) => string,
): string[] {
  const named = (row: T): string => ("factId" in row ? row.factId : row.id);
  const demanded = new Map(expected.map((row) => [key(row), row]));
  const problems: string[] = [];
  for (const row of stored) {
    const should = demanded.get(key(row));
    demanded.delete(key(row));
    if (!should || !sameContent(row, should)) problems.push(`${table} of ${named(row)} is not what its revisions say`);
  }
  for (const row of demanded.values()) problems.push(`${table} of ${named(row)} lacks a row that its revisions demand`);
  return problems;
}

async function projectionFaults({ db, t }: Reading, histories: Map<string, Revision[]>): Promise<string[]> {
  const expected = derived(histories);
  const heads = await db.select().from(t.factHeads).orderBy(asc(t.factHeads.factId));
  const actors = await db.select().from(t.factActors);
  const sources = await db.select().from(t.factSources);
  return [
    ...differences(
      "fact_heads",
      heads,
      expected.map(({ head }) => head),
      ({ factId }) => factId,
    ),
    ...differences(
      "fact_actors",
      actors,
      expected.flatMap((projection) => projection.actors),
      rowKey,
    ),
    ...differences(
      "fact_sources",
      sources,
      expected.flatMap((projection) => projection.sources),
      rowKey,
    ),
  ];
}

async function referenceFaults({ db, t }: Reading): Promise<string[]> {
  const current = await currentReferences({ db, t });
  const id = (row: { id: string }): string => row.id;
  return [
    ...differences(
      "actors",
      await db.select().from(t.actors),
      current.flatMap((one) => (one.kind === "actor" ? [actorRow(one.record, one.revision)] : [])),
      id,
    ),
    ...differences(
      "sources",
      await db.select().from(t.sources),
      current.flatMap((one) => (one.kind === "source" ? [sourceRow(one.record, one.revision)] : [])),
      id,
    ),
    ...differences(
      "presets",
      await db.select().from(t.presets),
      current.flatMap((one) => (one.kind === "preset" ? [presetRow(one.record, one.revision)] : [])),
      id,
    ),
  ];
}

/** Blocks of numbers that are no longer what they are named by, and listings that name one that is not there. */
async function blockFaults({ db, t }: Reading): Promise<string[]> {
  const names = await db.select({ hash: t.blocks.hash }).from(t.blocks).orderBy(asc(t.blocks.hash));
  const problems: string[] = [];
  for (const { hash } of names) {
    const [row] = await db.select().from(t.blocks).where(eq(t.blocks.hash, hash));
    if (row === undefined || !intact(hash, row.content))
      problems.push(`block ${hash} was altered after it was written`);
  }
  return problems;
}

function intact(hash: string, content: Uint8Array): boolean {
  try {
    return isIntact(hash, content);
  } catch {
    return false;
  }
}

/** Checks the file, every chain of revisions, every block, and that the projections say what the revisions say. */
export const integrityCheck = (store: Store): Promise<Integrity> =>
  store.snapshot(async (db) => {
    const from = { db, t: store.tables };
    const histories = await allHistories(from);
    const chains = [...histories.values()];
    return {
      problems: [
        ...(await store.engineProblems()),
        ...chains.flatMap((revisions) => [...faultsOf(revisions)]),
        ...(await projectionFaults(from, histories)),
        ...(await referenceFaults(from)),
        ...(await blockFaults(from)),
      ],
      facts: histories.size,
      revisions: chains.reduce((sum, revisions) => sum + revisions.length, 0),
    };
  });
