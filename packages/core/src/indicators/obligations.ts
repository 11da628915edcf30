import { rungs } from "../cohesion/settings.ts";
import type { Rung } from "../cohesion/types.ts";
import type { FactOf } from "../facts/fact.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { holdsOn, lastDayOf } from "../units/valid-time.ts";
import { factsOf, type Index, setAside } from "./index-inputs.ts";

/** A treaty of a dyad that holds, or may hold, on 31 December, and the rung to which it takes them. */
export type ObligationInForce = {
  readonly fact: FactOf<"treaty">;
  readonly rung: Rung;
  readonly holds: true | "unknown";
  readonly setAside: boolean;
};

/** The higher of two rungs. */
export const higher = (x: Rung, y: Rung): Rung => (rungs.indexOf(y) > rungs.indexOf(x) ? y : x);

/** Military assistance, in defence or attack, reaches the top rung only when it binds by itself. */
function rungOf({ type, trigger }: FactOf<"treaty">["obligations"][number]): Rung {
  switch (type) {
    case "defence":
    case "offence":
      return trigger === "automatic" ? "defence-automatic" : "defence";
    case "neutrality":
    case "non-aggression":
      return "non-aggression";
    case "consultation":
      return "consultation";
  }
}

/** The treaties between a and b on 31 December, also those set aside, by the highest obligation that a or b owes. */
export function obligationsInForce(index: Index, a: ActorId, b: ActorId, year: Year): readonly ObligationInForce[] {
  const on = lastDayOf(year);
  return factsOf(index, a, b).treaties.flatMap(({ fact, time }) => {
    const holds = holdsOn(time, on);
    const owed = fact.obligations.filter(({ owedBy }) => !owedBy || owedBy.includes(a) || owedBy.includes(b));
    if (holds === false || owed.length === 0) return [];
    return [{ fact, rung: owed.map(rungOf).reduce(higher), holds, setAside: setAside(fact) }];
  });
}
