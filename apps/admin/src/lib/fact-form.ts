import { Evidence } from "@entente/core/evidence";
import { type FactKind, factSchemas } from "@entente/core/facts/fact";
import type { FieldIssue } from "@entente/core/issues";
import { z } from "zod";
import { same } from "./difference.ts";
import { blankOf, type Field, formFields, typedObject } from "./fields.ts";
import type { Refusal } from "./http.ts";
import { slugOf } from "./words.ts";

/** A record while it is being typed: of the right outline, but its values are whatever was typed. */
export type Typed = { fact: Record<string, unknown>; evidence: unknown[] };

/** What every kind has, after what is special to it. */
const lastOfAll = ["confidence", "dispute", "tags", "note", "id"];

/** The fields of a kind: what it is, what is special to it, then what is rarely typed first. */
export function factFields(kind: FactKind): Field[] {
  const fields = formFields(factSchemas[kind]).map(
    (field): Field =>
      field.key === "id" ? { ...field, required: false, hint: "Left blank, it is made from the title" } : field,
  );
  const last = lastOfAll.flatMap((key) => fields.filter((field) => field.key === key));
  return [...fields.filter((field) => !last.includes(field)), ...last];
}

export const evidenceField: Field & { kind: "list" } = {
  kind: "list",
  keepsEmpty: true,
  key: "evidence",
  label: "Evidence",
  required: true,
  item: { kind: "group", key: "evidence", label: "Evidence", required: true, fields: formFields(Evidence) },
};

const evidenceFields = evidenceField.item.kind === "group" ? evidenceField.item.fields : [];

export const blankRecord = (kind: FactKind): Typed => ({
  fact: blankOf(factFields(kind)),
  evidence: [{ ...blankOf(evidenceFields), stance: "supports" }],
});

/** What is sent: as the schema wants it where it can be, as typed where not. Without an id, one made from the title. */
export function recordToSend(kind: FactKind, { fact, evidence }: Typed): Typed {
  const typed = typedObject(factFields(kind), fact);
  const id = (typed["id"] ?? "") === "" ? slugOf(String(typed["title"] ?? "")) : typed["id"];
  return { fact: { ...typed, id }, evidence: evidence.map((piece) => typedObject(evidenceFields, piece)) };
}

/** Whether something kept for a form has the outline of a record. */
export const isTyped = (content: unknown): content is Typed =>
  z.object({ fact: z.record(z.string(), z.unknown()), evidence: z.array(z.unknown()) }).safeParse(content).success;

/** Fields that say nothing of the world, so that they may change while the evidence stays. */
const aboutTheRecord = ["id", "title", "note", "tags", "dispute"];

/** Whether the claim changed while what it rests on did not: then somebody has to say that the same sources say so. */
export const claimMovedAlone = (before: Typed, after: Typed): boolean =>
  same(before.evidence, after.evidence) &&
  [...new Set([...Object.keys(before.fact), ...Object.keys(after.fact)])].some(
    (key) => !aboutTheRecord.includes(key) && !same(before.fact[key], after.fact[key]),
  );

type Reference = { kind: string; id: string; from: string };

/** A refusal field by field; empty when it is about the fact as a whole. */
export function issuesIn(problem: Refusal | null): FieldIssue[] {
  if (problem?.code === "invalid" && Array.isArray(problem["issues"])) return problem["issues"] as FieldIssue[];
  if (problem?.code !== "unknown-reference" || !Array.isArray(problem["references"])) return [];
  return (problem["references"] as Reference[]).map(({ kind, id, from }) => ({
    path: from.startsWith("evidence") ? from : `fact.${from}`,
    found: JSON.stringify(id),
    expected: `the code of ${kind === "actor" ? "an actor" : `a ${kind}`} that is recorded`,
  }));
}
