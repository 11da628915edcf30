import type { FactOf } from "@entente/core/facts/fact";
import type { Level } from "./codes.ts";

type Weight = Pick<FactOf<"friction">, "form" | "severity">;

/**
 * How a dispute weighs between two states, by the higher of their levels of hostility: war 5; force used or displayed 4, the
 * anchor of a militarised dispute; a threat in words alone 3, graver than a protest. Null where neither took a militarised step.
 */
export function disputeWeight(level: Level): Weight | null {
  if (level === 5) return { form: "war", severity: 5 };
  if (level >= 3) return { form: "militarised-dispute", severity: 4 };
  return level === 2 ? { form: "militarised-dispute", severity: 3 } : null;
}

export const weighingRule =
  "The higher level of hostility of the two states decides: war weighs 5, force used or displayed 4, a mere threat 3; a pair of which neither took a militarised step makes no fact.";
