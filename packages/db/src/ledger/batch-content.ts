import { createHash } from "node:crypto";
import { Actor } from "@entente/core/actors";
import { Preset } from "@entente/core/cohesion/presets";
import { FactRecord } from "@entente/core/facts/fact";
import { type FieldIssue, fieldIssues } from "@entente/core/issues";
import { SeriesPoint, seriesKey } from "@entente/core/series";
import { Source } from "@entente/core/sources";
import { err, ok, type Result } from "@entente/core/units/result";
import type { z } from "zod";
import { canonical } from "../canonical.ts";
import { unstorable } from "./check-record.ts";
import { type Reference, referencesOf } from "./references-of.ts";
import type { Invalid } from "./types.ts";

/** What one import brings, whole. */
export type BatchContent = {
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly presets: readonly Preset[];
  readonly facts: readonly FactRecord[];
  readonly series: readonly SeriesPoint[];
};

/** Each list as its schema has it; every field that is wrong and every id that stands twice goes to `issues`. */
function parseList<T>(
  list: keyof BatchContent,
  schema: z.ZodType<T>,
  items: readonly unknown[],
  keyOf: (item: T) => string,
  issues: FieldIssue[],
): T[] {
  const seen = new Set<string>();
  return items.flatMap((item, position) => {
    const at = (path: string) => (path === "" ? `${list}.${position}` : `${list}.${position}.${path}`);
    const parsed = schema.safeParse(item);
    const faults = parsed.success ? unstorable(parsed.data, "") : fieldIssues(parsed.error, item);
    issues.push(...faults.map((issue) => ({ ...issue, path: at(issue.path) })));
    if (!parsed.success) return [];
    const key = keyOf(parsed.data);
    if (seen.has(key)) issues.push({ path: at(""), found: key, expected: "each of them once in an import" });
    seen.add(key);
    return [parsed.data];
  });
}

export function parseBatch(input: Record<keyof BatchContent, readonly unknown[]>): Result<BatchContent, Invalid> {
  const issues: FieldIssue[] = [];
  const content = {
    actors: parseList("actors", Actor, input.actors, ({ id }) => id, issues),
    sources: parseList("sources", Source, input.sources, ({ id }) => id, issues),
    presets: parseList("presets", Preset, input.presets, ({ id }) => id, issues),
    facts: parseList("facts", FactRecord, input.facts, ({ fact }) => fact.id, issues),
    series: parseList("series", SeriesPoint, input.series, seriesKey, issues),
  };
  return issues.length === 0 ? ok(content) : err({ code: "invalid", issues });
}

/** SHA-256 of the content, whatever its label, author and time. */
export function batchHash(content: BatchContent): string {
  const hash = createHash("sha256");
  for (const list of ["actors", "sources", "presets", "facts", "series"] as const) {
    hash.update(`\n${list}\n`);
    for (const item of content[list]) hash.update(canonical(item)).update("\n");
  }
  return hash.digest("hex");
}

const actorsIn = (actor: Actor): string[] =>
  actor.kind === "bloc"
    ? actor.members.map((member) => member.actor)
    : actor.kind === "state" && actor.succeeds !== undefined
      ? [actor.succeeds]
      : [];

/** Everything that the content names, each name once, with the first place that names it. */
export function batchReferences({ actors, presets, facts, series }: BatchContent): Reference[] {
  const first = new Map<string, Reference>();
  const add = (reference: Reference): void => {
    const key = `${reference.kind} ${reference.id}`;
    if (!first.has(key)) first.set(key, reference);
  };
  for (const actor of actors) for (const id of actorsIn(actor)) add({ kind: "actor", id, from: `actor ${actor.id}` });
  for (const preset of presets) {
    for (const id of [...preset.members, ...preset.against, ...preset.outside])
      add({ kind: "actor", id, from: `preset ${preset.id}` });
  }
  for (const record of facts) {
    for (const { kind, id, from } of referencesOf(record)) add({ kind, id, from: `fact ${record.fact.id}: ${from}` });
  }
  for (const point of series) {
    const from = `series ${seriesKey(point)}`;
    add({ kind: "source", id: point.dataset, from });
    add({ kind: "actor", id: point.from, from });
    if (point.to !== null) add({ kind: "actor", id: point.to, from });
  }
  return [...first.values()];
}

/** What the content itself defines, as "kind id". */
export const definedBy = ({ actors, sources, facts }: BatchContent): Set<string> =>
  new Set([
    ...actors.map(({ id }) => `actor ${id}`),
    ...sources.map(({ id }) => `source ${id}`),
    ...facts.map(({ fact }) => `fact ${fact.id}`),
  ]);
