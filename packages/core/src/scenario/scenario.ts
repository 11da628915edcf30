import { z } from "zod";
import { dimensions } from "../cohesion/settings.ts";
import { Fact } from "../facts/fact.ts";
import { type FieldIssue, fieldIssues } from "../issues.ts";
import { ActorId, FactId, Year } from "../units/ids.ts";
import { err, ok, type Result } from "../units/result.ts";

/** The ids of facts that nobody published begin with this, so that no reader takes one for a fact. */
export const HYPOTHETICAL = "hypothetical.";

/** Whether a fact was made up for a scenario: it has no source, and none is claimed. */
export const isHypothetical = (id: FactId): boolean => id.startsWith(HYPOTHETICAL);

/** A fact that is not published, in the form of every other fact, without evidence. */
const AddFact = z.strictObject({
  kind: z.literal("add-fact"),
  fact: Fact.refine(({ id }) => isHypothetical(id), {
    path: ["id"],
    message: `an id that begins with "${HYPOTHETICAL}", because the fact is made up`,
  }),
});

const RemoveFact = z.strictObject({ kind: z.literal("remove-fact"), id: FactId });

/** Fields of a fact exchanged as they stand; null takes an optional field away. What comes out must be a fact of the same kind. */
const AlterFact = z.strictObject({
  kind: z.literal("alter-fact"),
  id: FactId,
  fields: z
    .record(z.string().min(1).max(40), z.unknown())
    .refine((fields) => Object.keys(fields).length > 0, "at least one field to replace")
    .refine((fields) => !("id" in fields || "kind" in fields), "fields other than id and kind, which cannot change"),
});

/** The trade of `from` with `to`, in the years given or in all, times a factor. `flow` is told of `from`, as in a trade claim. */
const ScaleFlow = z.strictObject({
  kind: z.literal("scale-flow"),
  from: ActorId,
  to: ActorId,
  flow: z.enum(["total", "exports", "imports"]),
  years: z
    .strictObject({ from: Year.optional(), to: Year.optional() })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      path: ["to"],
      message: "a year that is not before the first",
    })
    .optional(),
  factor: z.number("a number").min(0, "a factor from 0 to 100").max(100, "a factor from 0 to 100"),
});

const SetWeight = z.strictObject({
  kind: z.literal("set-weight"),
  dimension: z.enum(dimensions),
  value: z.number("a number").min(0, "a weight from 0 to 100").max(100, "a weight from 0 to 100"),
});

export const Change = z.discriminatedUnion("kind", [AddFact, RemoveFact, AlterFact, ScaleFlow, SetWeight]);
export type Change = z.infer<typeof Change>;
export type ChangeOf<K extends Change["kind"]> = Extract<Change, { kind: K }>;

export const MOST_CHANGES = 50;

/**
 * What if: an ordered list of changes over published facts, figures and weights. Plain data that stands in an address and is
 * never written to the ledger. `version` is that of this form, not of the formulas. Method, section 6.
 */
export const Scenario = z.strictObject({
  version: z.literal(1),
  name: z.string().trim().min(1).max(120).optional(),
  changes: z.array(Change).max(MOST_CHANGES, `at most ${MOST_CHANGES} changes`),
});
export type Scenario = z.infer<typeof Scenario>;

/** A scenario as somebody sends it, or every field that cannot be used. */
export function readScenario(input: unknown): Result<Scenario, FieldIssue[]> {
  const parsed = Scenario.safeParse(input);
  return parsed.success ? ok(parsed.data) : err(fieldIssues(parsed.error, input));
}
