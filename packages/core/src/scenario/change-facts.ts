import { actorsOf, Fact, type FactRecord } from "../facts/fact.ts";
import { type FieldIssue, fieldIssues } from "../issues.ts";
import { err, ok, type Result } from "../units/result.ts";
import type { Applied } from "./applied.ts";
import { madeFrom } from "./index-of.ts";
import type { ChangeOf } from "./scenario.ts";

type Outcome = Result<Applied, FieldIssue[]>;

/** The facts and one more, which has no evidence. */
export function addFact(before: Applied, { fact }: ChangeOf<"add-fact">): Outcome {
  const taken = before.inputs.facts.some((record) => record.fact.id === fact.id);
  const issues = [
    ...(taken ? [{ path: "fact.id", found: fact.id, expected: "an id that no other fact has" }] : []),
    ...strangers(before, fact, "fact"),
  ];
  if (issues.length > 0) return err(issues);
  return ok(withFacts(before, [...before.inputs.facts, { fact, evidence: [] }], fact.id));
}

/**
 * The facts without one. Where it was the claim in use, its dispute is left without a decision; where it stood before another
 * statement on the same thing, that one stays aside: without the treaty, no data set has it.
 */
export function removeFact(before: Applied, { id }: ChangeOf<"remove-fact">): Outcome {
  const { facts } = before.inputs;
  const removed = facts.filter(({ fact }) => fact.id === id);
  if (removed.length === 0) return err([unknownFact(id)]);
  const left = facts.filter(({ fact }) => fact.id !== id);
  const named = removed.filter(({ fact }) => "identifiers" in fact && (fact.identifiers?.length ?? 0) > 0);
  const next = withFacts(before, left);
  if (named.length === 0) return ok(next);
  const withdrawn = [...(before.inputs.withdrawn ?? []), ...named];
  return ok({ ...next, inputs: madeFrom(before.inputs, { ...next.inputs, withdrawn }) });
}

/** The facts with some fields of one exchanged, checked anew by its schema. Its sources do not speak for what it now says. */
export function alterFact(before: Applied, { id, fields }: ChangeOf<"alter-fact">): Outcome {
  const { facts } = before.inputs;
  const at = facts.findIndex(({ fact }) => fact.id === id);
  const found = facts[at];
  if (found === undefined) return err([unknownFact(id)]);
  const draft = Object.fromEntries(
    Object.entries({ ...found.fact, ...fields }).filter(([, value]) => value !== null && value !== undefined),
  );
  const parsed = Fact.safeParse(draft);
  if (!parsed.success) {
    return err(
      fieldIssues(parsed.error, draft).map((issue) => ({
        ...issue,
        path: issue.path === "" ? "fields" : `fields.${issue.path}`,
      })),
    );
  }
  const issues = strangers(before, parsed.data, "fields");
  if (issues.length > 0) return err(issues);
  return ok(withFacts(before, facts.with(at, { fact: parsed.data, evidence: [] }), id));
}

const withFacts = (before: Applied, facts: readonly FactRecord[], touched?: string): Applied => ({
  ...before,
  inputs: madeFrom(before.inputs, { ...before.inputs, facts }),
  hypothetical: touched === undefined ? before.hypothetical : new Set([...before.hypothetical, touched]),
});

const unknownFact = (id: string): FieldIssue => ({
  path: "id",
  found: id,
  expected: "the id of a fact that there is at this point of the scenario",
});

/** Actors and facts that a fact names and the inputs do not have. */
function strangers({ inputs }: Applied, fact: Fact, path: string): FieldIssue[] {
  const actors = new Set(inputs.actors.map(({ id }) => id));
  const named = fact.kind === "judgement" ? [...fact.factsFor, ...fact.factsAgainst] : [];
  const facts = new Set(named.length === 0 ? [] : inputs.facts.map((record) => record.fact.id));
  return [
    ...actorsOf(fact)
      .filter((id) => !actors.has(id))
      .map((id) => ({ path, found: id, expected: "the code of an actor of this release" })),
    ...named
      .filter((id) => !facts.has(id))
      .map((id) => ({ path, found: id, expected: "the id of a fact that there is at this point of the scenario" })),
  ];
}
