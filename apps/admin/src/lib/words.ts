import type { FieldIssue } from "@entente/core/issues";
import type { Revision } from "@entente/db/ledger/types";

/** "firstPublisher" → "First publisher"; "container-title" → "Container title". */
export function inWords(key: string): string {
  const spaced = key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/-/g, " ")
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** "in-review" → "in review". */
export const statusInWords = (status: string): string => inWords(status).toLowerCase();

const deeds: Record<Revision["action"], string> = {
  save: "saved",
  import: "imported",
  submit: "submitted for review",
  approve: "approved",
  "send-back": "sent back",
  retract: "retracted",
};
export const deedInWords = (action: Revision["action"]): string => deeds[action];

/** One of what a label names: "Parties" → "Party", "Facts for" → "Fact for". */
export const singular = (label: string): string => label.replace(/ies\b/, "y").replace(/([^s])s\b/, "$1");

export const usedBy = (count: number): string => (count === 1 ? "1 fact" : count === 0 ? "no fact" : `${count} facts`);

/** What is wrong with a field: what is there and what should be, or only the latter where nothing is there. */
export const issueInWords = ({ found, expected }: FieldIssue): string =>
  found === "nothing" || found === '""' ? `needed: ${expected}` : `found ${found}; expected ${expected}`;

/** "An instant" to the minute in UTC, the same on server and browser. */
export const instant = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

/** A path of a record for people: "fact.obligations.0.trigger" → "Obligation 1, trigger". */
export function pathInWords(path: string): string {
  const parts = path.split(".").filter((part, index) => !(index === 0 && part === "fact"));
  const words: string[] = [];
  for (const part of parts) {
    if (/^\d+$/.test(part)) words.push(`${singular(words.pop() ?? "Item")} ${Number(part) + 1}`);
    else words.push(inWords(part));
  }
  return words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(", ");
}

/** A value of a record as a reader of differences wants to see it. */
export function valueInWords(value: unknown): string {
  if (value === undefined || value === null || value === "") return "nothing";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(valueInWords).join("; ");
  if (typeof value === "object") {
    return Object.entries(value)
      .map(([key, part]) => `${inWords(key)}: ${valueInWords(part)}`)
      .join(", ");
  }
  return String(value);
}

/** A lower-case slug of a title, for a fact that has no id yet. */
export const slugOf = (title: string): string =>
  title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
