import type { FieldIssue } from "../issues.ts";
import type { FactId } from "../units/ids.ts";
import { err, ok, type Result } from "../units/result.ts";
import type { Applied, Premises } from "./applied.ts";
import { addFact, alterFact, removeFact } from "./change-facts.ts";
import { indexOf, madeFrom } from "./index-of.ts";
import { scaledClaim } from "./scale-claims.ts";
import { scaledSeries } from "./scale-series.ts";
import { scaledTrade } from "./scaled-trade.ts";
import type { Change, ChangeOf, Scenario } from "./scenario.ts";

/**
 * The inputs and settings as they would be: every change in its order, each upon what those before it made. The inputs given are
 * not touched, and what no change concerns is shared with them. Refused with every field that cannot be used: an unknown fact or
 * actor, a fact that its schema refuses, weights that are all 0, a dispute with two claims in use. Method, section 6.
 */
export function applyScenario({ inputs, settings }: Premises, scenario: Scenario): Result<Applied, FieldIssue[]> {
  let applied: Applied = { inputs, settings, hypothetical: new Set() };
  const issues: FieldIssue[] = [];
  for (const [i, change] of scenario.changes.entries()) {
    const next = applyChange(applied, change);
    if (next.ok) applied = next.value;
    else issues.push(...next.error.map((issue) => ({ ...issue, path: `changes.${i}.${issue.path}` })));
  }
  if (issues.length === 0) issues.push(...impossible(applied, inputs.facts));
  return issues.length === 0 ? ok(applied) : err(issues);
}

/** One change upon what stands. */
export function applyChange(before: Applied, change: Change): Result<Applied, FieldIssue[]> {
  switch (change.kind) {
    case "add-fact":
      return addFact(before, change);
    case "remove-fact":
      return removeFact(before, change);
    case "alter-fact":
      return alterFact(before, change);
    case "scale-flow":
      return scaleFlow(before, change);
    case "set-weight": {
      const weights = { ...before.settings.weights, [change.dimension]: change.value };
      return ok({ ...before, settings: { ...before.settings, weights } });
    }
  }
}

/** Trade times a factor, in the series and in published figures, which are read as they stood before. */
function scaleFlow(before: Applied, change: ChangeOf<"scale-flow">): Result<Applied, FieldIssue[]> {
  const index = indexOf(before.inputs);
  const scaled = scaledTrade(index.actors, change);
  if (!scaled.ok) return scaled;
  if (change.factor === 1) return ok(before);
  const moved: FactId[] = [];
  const facts = before.inputs.facts.map((record) => {
    const next = scaledClaim(index, scaled.value, record);
    if (next !== record) moved.push(record.fact.id);
    return next;
  });
  return ok({
    ...before,
    inputs: madeFrom(before.inputs, {
      ...before.inputs,
      facts: moved.length === 0 ? before.inputs.facts : facts,
      series: scaledSeries(index, before.inputs.series, scaled.value),
    }),
    hypothetical: new Set([...before.hypothetical, ...moved]),
  });
}

/** What no single change is to blame for. */
function impossible({ inputs, settings, hypothetical }: Applied, published: Premises["inputs"]["facts"]): FieldIssue[] {
  const weights = Object.values(settings.weights);
  // Only a fact that does not stand as published can be one claim in use too many.
  const asked = new Set(
    hypothetical.size === 0
      ? []
      : inputs.facts.flatMap(({ fact }) => (hypothetical.has(fact.id) ? (fact.dispute?.id ?? []) : [])),
  );
  const before = claimsInUse(published, asked);
  const doubled = [...claimsInUse(inputs.facts, asked)].filter(
    ([id, count]) => count > 1 && count > (before.get(id) ?? 0),
  );
  return [
    ...(weights.some((weight) => weight > 0)
      ? []
      : [{ path: "changes", found: "every weight at 0", expected: "at least one weight above 0" }]),
    ...doubled.map(([id, count]) => ({
      path: "changes",
      found: `${count} claims in use in the dispute "${id}"`,
      expected: "one claim in use at most",
    })),
  ];
}

function claimsInUse(facts: Premises["inputs"]["facts"], disputes: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  if (disputes.size === 0) return counts;
  for (const { fact } of facts) {
    if (!fact.dispute?.inUse || !disputes.has(fact.dispute.id)) continue;
    counts.set(fact.dispute.id, (counts.get(fact.dispute.id) ?? 0) + 1);
  }
  return counts;
}
