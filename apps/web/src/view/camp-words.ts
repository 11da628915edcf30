import type { ActorId } from "@entente/core/units/ids";
import { allOf, type Names } from "./names.ts";
import { counted, listed } from "./words.ts";

/** Of more than fit in a sentence, so many are named. */
export const MOST_NAMED = 4;
const MOST_IN_CAMP = 7;

/** "France and Russia"; of many, the first few and how many more. */
export function campInWords(camp: readonly ActorId[], names: Names): string {
  if (camp.length <= MOST_IN_CAMP) return allOf(names, camp);
  return listed([...camp.slice(0, MOST_NAMED).map(names), `${counted(camp.length - MOST_NAMED)} others`]);
}
