/** Why a number is absent. Absence is data: drawn, counted, and never turned into 0. */
export const missingReasons = {
  "no-fact": "No fact in this release says anything about it.",
  "not-published": "Known to be recorded, but its publisher has not released it.",
  "not-covered": "The data sets in this release do not cover this year or actor.",
  "not-a-state-then": "The actor was not a member of the state system in that year.",
  "not-applicable": "The question does not apply to this kind of actor.",
  "too-few": "Too few observations for the figure to mean anything.",
  "zero-denominator": "The figure divides by zero here.",
  "not-recomputable": "A what-if changes what it is made of, by an amount that the data of this release do not tell.",
  disputed: "Sources disagree and no claim is marked as the one in use.",
} as const;

export type MissingReason = keyof typeof missingReasons;
export type Missing = { readonly missing: MissingReason };

export const missing = (reason: MissingReason): Missing => ({ missing: reason });

/** A number or the reason why there is none: the return type of every indicator's formula. */
export type Maybe = number | Missing;

export const isMissing = (value: unknown): value is Missing =>
  typeof value === "object" && value !== null && "missing" in value;

export const isKnown = (value: Maybe): value is number => typeof value === "number";
