import type { FactRecord } from "@entente/core/facts/fact";
import type { Release } from "@entente/db/release/open";
import { releasePublishedFacts } from "@entente/db/release/read-content";

export type FactChange = {
  readonly id: string;
  readonly title: string;
  readonly change: "new" | "gone" | "changed";
  /** For a changed fact the fields that differ, as "field: was → is". */
  readonly fields: readonly string[];
};

/** The facts that two releases do not share, by id. */
export function factChanges(before: Release, after: Release): FactChange[] {
  const old = new Map(releasePublishedFacts(before).map(({ record }) => [record.fact.id, record]));
  const changes: FactChange[] = [];
  for (const { record } of releasePublishedFacts(after)) {
    const { id, title } = record.fact;
    const known = old.get(id);
    old.delete(id);
    if (known === undefined) changes.push({ id, title, change: "new", fields: [] });
    else {
      const fields = differingFields(known, record);
      if (fields.length > 0) changes.push({ id, title, change: "changed", fields });
    }
  }
  for (const { fact } of old.values()) changes.push({ id: fact.id, title: fact.title, change: "gone", fields: [] });
  return changes.sort((x, y) => (x.id < y.id ? -1 : 1));
}

function differingFields(before: FactRecord, after: FactRecord): string[] {
  const flat = (record: FactRecord): Record<string, unknown> => ({ ...record.fact, evidence: record.evidence });
  const [was, is] = [flat(before), flat(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((field) => {
    const [x, y] = [told(was[field]), told(is[field])];
    return x === y ? [] : [`${field}: ${x} → ${y}`];
  });
}

const told = (value: unknown): string => {
  const text = value === undefined ? "nothing" : typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};
