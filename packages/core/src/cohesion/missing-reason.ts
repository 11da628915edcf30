import { isMissing, type Maybe, type Missing, type MissingReason, missing } from "../units/missing.ts";

/** When several inputs are absent for different reasons, the one that explains most comes first. */
const telling: readonly MissingReason[] = [
  "not-a-state-then",
  "not-applicable",
  "disputed",
  "not-recomputable",
  "not-published",
  "not-covered",
  "too-few",
  "zero-denominator",
  "no-fact",
];

/** Why a figure is absent when all of its inputs are. */
export function tellingReason(inputs: readonly Maybe[]): Missing {
  const reasons = new Set(inputs.filter(isMissing).map((input) => input.missing));
  return missing(telling.find((reason) => reasons.has(reason)) ?? "no-fact");
}
