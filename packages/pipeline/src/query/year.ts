import { Refusal } from "../refusal.ts";

/** A year of the state system. */
export function yearOf(text: string): number {
  const found = Number(text);
  if (!/^\d{4}$/.test(text) || found < 1816 || found > 2100)
    throw new Refusal(`found the year "${text}"; expected one from 1816 to 2100`);
  return found;
}
