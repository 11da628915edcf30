import { rungs } from "../cohesion/settings.ts";
import type { Rung } from "../cohesion/types.ts";
import { outrankedBy } from "../facts/competing.ts";
import type { FactOf } from "../facts/fact.ts";
import type { ActorId, FactId, Year } from "../units/ids.ts";
import { holdsOn, type IsoDate, lastDayOf, type ValidTime } from "../units/valid-time.ts";
import { factsOf, type Index, setAside } from "./index-inputs.ts";

/** A treaty of a dyad that holds, or may hold, on a day, and the rung to which it takes them. */
export type ObligationInForce = {
  readonly fact: FactOf<"treaty">;
  readonly rung: Rung;
  readonly holds: true | "unknown";
  /** When it binds both, in the spell asked about. */
  readonly time: ValidTime;
  /** It lost its dispute, or another statement on the same treaty stands before it. */
  readonly setAside: boolean;
  /** The statement that stands before it. */
  readonly outrankedBy?: FactId;
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
export const obligationsInForce = (index: Index, a: ActorId, b: ActorId, year: Year): readonly ObligationInForce[] =>
  obligationsOn(index, a, b, lastDayOf(year));

/** The same on any day. */
export function obligationsOn(index: Index, a: ActorId, b: ActorId, on: IsoDate): readonly ObligationInForce[] {
  const found: ObligationInForce[] = [];
  for (const { fact, time } of factsOf(index, a, b).treaties) {
    const holds = holdsOn(time, on);
    const owed = fact.obligations.filter(({ owedBy }) => !owedBy || owedBy.includes(a) || owedBy.includes(b));
    if (holds === false || owed.length === 0) continue;
    const before = found.at(-1);
    const again = before?.fact === fact;
    if (again && (before.holds === true || holds === "unknown")) continue;
    if (again) found.pop();
    const by = outrankedBy(index.outranked, fact.id, a, b);
    found.push({
      fact,
      rung: owed.map(rungOf).reduce(higher),
      holds,
      time,
      setAside: setAside(fact) || by !== undefined,
      ...(by === undefined ? {} : { outrankedBy: by }),
    });
  }
  return found;
}
