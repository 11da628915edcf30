import { Refusal } from "../refusal.ts";

/** What the publishers write where they know no value. */
const unknown: ReadonlySet<string> = new Set(["", "NA", "-9"]);

/** A count or an amount of a published table: null when it is missing, which is never 0. */
export function amount(text: string): number | null {
  if (unknown.has(text.trim())) return null;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Refusal(`found "${text}"; expected an amount, blank or −9`);
  return value;
}
