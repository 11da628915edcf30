import type { FactRecord } from "@entente/core/facts/fact";
import type { DataFiles } from "../files/data-folder.ts";
import type { Located, Problem } from "../files/problem.ts";
import { problemAt } from "./problem-at.ts";

/** A dispute has at least two claims, and exactly one of them is in use. */
export function undecidedDisputes({ facts }: DataFiles): Problem[] {
  const disputes = new Map<string, Located<FactRecord>[]>();
  for (const record of facts) {
    const { dispute } = record.value.fact;
    if (dispute) disputes.set(dispute.id, [...(disputes.get(dispute.id) ?? []), record]);
  }
  return [...disputes].flatMap(([id, claims]) => {
    const [first] = claims;
    const inUse = claims.filter(({ value }) => value.fact.dispute?.inUse).length;
    if (!first || (claims.length > 1 && inUse === 1)) return [];
    return [
      problemAt(first, ["fact", "dispute"], {
        found: `${claims.length === 1 ? "one claim" : `${claims.length} claims`} of which ${inUse} in use`,
        expected: `at least two claims in the dispute "${id}", exactly one of them in use`,
      }),
    ];
  });
}
