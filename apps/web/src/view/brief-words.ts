import type { Evidence } from "@entente/core/evidence";
import type { Confidence } from "@entente/core/facts/base";
import type { Fact } from "@entente/core/facts/fact";
import type { ActorId } from "@entente/core/units/ids";
import type { Maybe } from "@entente/core/units/missing";
import { allOf, type Names, pairOf } from "./names.ts";
import { timeInWords } from "./time-words.ts";
import { counted, listed, whyMissing } from "./words.ts";

const MOST_NAMES = 8;

/** "Russia, China and North Korea"; of a long list the first few and how many more. */
export function someOf(names: Names, ids: readonly ActorId[], most = MOST_NAMES): string {
  if (ids.length <= most) return allOf(names, ids);
  const shown = most - 2;
  return `${ids.slice(0, shown).map(names).join(", ")} and ${counted(ids.length - shown)} others`;
}

const MOST_PAIRS = 6;

/** Pairs by name; of many only how many they are. */
export function pairsInWords(names: Names, pairs: readonly (readonly [ActorId, ActorId])[], all: number): string {
  if (pairs.length > MOST_PAIRS) return `${counted(pairs.length)} of the ${counted(all)} pairs`;
  return listed(pairs.map(([a, b]) => pairOf(names, a, b)));
}

/** "both", "all three". */
export const allInWords = (members: readonly unknown[]): string =>
  members.length === 2 ? "both" : `all ${counted(members.length)}`;

/** A sentence put into brackets or behind a colon: its full stop goes. */
export const clause = (sentence: string): string => sentence.replace(/\.$/, "");
export const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** "no fact in this release says anything about it": why a value is unknown, to stand in brackets. */
export const because = (value: Maybe): string => lower(clause(whyMissing(value)));

/** A text as a sentence of its own. */
export const stopped = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What a reader is told of a claim that is less than certain. */
const reported: Readonly<Record<Confidence, string>> = {
  high: "",
  moderate: "as reported",
  low: "as reported, with low confidence",
};

/** What stands against taking a fact as it is: a dispute, evidence against it, doubt about it. */
export function doubtsOf(fact: Fact, evidence: readonly Evidence[] | undefined): string[] {
  const contradicted = evidence?.some(({ stance }) => stance === "contradicts") === true;
  const against =
    fact.dispute !== undefined
      ? fact.dispute.inUse
        ? "disputed, the claim in use"
        : "disputed, not used in figures"
      : contradicted
        ? "evidence against it is on record"
        : "";
  return [reported[fact.confidence], against];
}

/** "(a; b)" of what is not empty, with a space before it. */
export function inBrackets(...parts: readonly string[]): string {
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? "" : ` (${said.join("; ")})`;
}

/** A valid time in words; a day that runs into a whole year ends with that year. */
export const whenInWords = (valid: string): string =>
  timeInWords(valid).replace(/^(.*[a-z]+ \d{4}) to (\d{4})$/, "$1 to the end of $2");

/** The title of a fact within a sentence. */
export const quoted = (title: string): string => `“${title}”`;

/** A published share with the digits that its publisher gives, at most one after the point. */
export const publishedShare = (share: number): string => `${Number((share * 100).toFixed(1))}\u00a0%`;
