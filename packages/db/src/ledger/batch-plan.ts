import type { FactRecord } from "@entente/core/facts/fact";
import { type SeriesPoint, seriesKey } from "@entente/core/series";
import { inArray } from "drizzle-orm";
import { sameContent } from "../canonical.ts";
import type { ReferenceKind } from "../tables/references.ts";
import type { Reading } from "./attempt.ts";
import type { BatchContent } from "./batch-content.ts";
import { chunks } from "./chunks.ts";
import { historyOf } from "./revisions.ts";
import type { Revision } from "./types.ts";
import { type Reference, referenceHistory } from "./write-reference.ts";

/** An imported record that differs from what somebody wrote here since the last import: left alone, and reported. */
export type Conflict = { kind: ReferenceKind | "fact"; id: string };

type Version = { revision: number; record: unknown; imported: boolean; withdrawn?: boolean };
type Verdict = "new" | "changed" | "unchanged" | "conflict";

/**
 * What an import does to a record, given its versions, newest first. It is held against the last imported version, so
 * that importing again what was imported before never undoes what curators changed since. What an import withdrew, because the
 * data set had it no more or because its batch was undone, an import may bring again.
 */
function verdict(record: unknown, versions: readonly Version[]): Verdict {
  const [head] = versions;
  if (!head) return "new";
  if (head.withdrawn) return "changed";
  const last = versions.find(({ imported }) => imported);
  if (sameContent(record, head.record) || (last && sameContent(record, last.record))) return "unchanged";
  return last === head ? "changed" : "conflict";
}

export type FactChange = { record: FactRecord; head: Revision | null };
export type ReferenceChange = Reference & { revision: number };
type StoredPoint = { point: SeriesPoint; batchId: string };
export type PointChange = { key: string; point: SeriesPoint; replaces: StoredPoint | null };

/** What an import is about to write, and what it leaves as it is. */
export type Plan = {
  references: ReferenceChange[];
  facts: FactChange[];
  points: PointChange[];
  conflicts: Conflict[];
  new: number;
  changed: number;
  unchanged: number;
};

const emptyPlan = (): Plan => ({
  references: [],
  facts: [],
  points: [],
  conflicts: [],
  new: 0,
  changed: 0,
  unchanged: 0,
});

/** Counts the verdict; true when the record is to be written. */
function counted(plan: Plan, given: Verdict, conflict: Conflict): boolean {
  if (given === "conflict") plan.conflicts.push(conflict);
  else plan[given] += 1;
  return given === "new" || given === "changed";
}

async function planReference(reading: Reading, plan: Plan, change: Reference): Promise<void> {
  const { kind, record } = change;
  const history = await referenceHistory(reading, kind, record.id);
  const versions = history.map((row) => ({ ...row, imported: row.batchId !== null }));
  if (counted(plan, verdict(record, versions), { kind, id: record.id }))
    plan.references.push({ ...change, revision: (history[0]?.revision ?? 0) + 1 });
}

async function planFact(reading: Reading, plan: Plan, record: FactRecord): Promise<void> {
  const history = await historyOf(reading, record.fact.id);
  const versions = history.map((row) => ({
    ...row,
    imported: row.action === "import",
    withdrawn: row.status === "retracted" && row.batchId !== null,
  }));
  if (counted(plan, verdict(record, versions), { kind: "fact", id: record.fact.id }))
    plan.facts.push({ record, head: history[0] ?? null });
}

async function planPoints({ db, t }: Reading, plan: Plan, points: readonly SeriesPoint[]): Promise<void> {
  const named = points.map((point) => ({ key: seriesKey(point), point }));
  const rows = await db
    .select()
    .from(t.seriesPoints)
    .where(
      inArray(
        t.seriesPoints.key,
        named.map(({ key }) => key),
      ),
    );
  const stored = new Map<string, StoredPoint>(rows.map(({ key, batchId, ...point }) => [key, { point, batchId }]));
  for (const { key, point } of named) {
    const replaces = stored.get(key) ?? null;
    if (replaces && sameContent(replaces.point, point)) plan.unchanged += 1;
    else {
      plan[replaces ? "changed" : "new"] += 1;
      plan.points.push({ key, point, replaces });
    }
  }
}

export async function planBatch(reading: Reading, content: BatchContent): Promise<Plan> {
  const plan = emptyPlan();
  for (const record of content.actors) await planReference(reading, plan, { kind: "actor", record });
  for (const record of content.sources) await planReference(reading, plan, { kind: "source", record });
  for (const record of content.presets) await planReference(reading, plan, { kind: "preset", record });
  for (const record of content.facts) await planFact(reading, plan, record);
  for (const some of chunks(content.series)) await planPoints(reading, plan, some);
  return plan;
}
