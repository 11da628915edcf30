import type { FactOf } from "../facts/fact.ts";
import type { ObligationType, Trigger } from "../facts/treaty.ts";
import { factsOf, type Index, setAside } from "../indicators/index-inputs.ts";
import { obligationsOn } from "../indicators/obligations.ts";
import type { ActorId } from "../units/ids.ts";
import { holdsOn, type IsoDate } from "../units/valid-time.ts";
import type { Duty, Side } from "./types.ts";

/** Help first, then what holds a state back, then talks. */
const types: readonly ObligationType[] = ["defence", "offence", "non-aggression", "neutrality", "consultation"];
/** The firmest first. A trigger that is not coded may be any of the others, so that it stands last. */
export const triggers: readonly Trigger[] = ["automatic", "conditional", "discretionary", "unknown"];

/**
 * What `owes` owes `to` on a day, treaty by treaty. Duties run one way: an obligation that names who owes it binds these alone. A
 * treaty that lost its dispute, or that another statement on the same treaty stands before, gives none; one whose dates are not
 * recorded or whose dispute is not decided gives doubtful ones.
 */
export function sideOf(index: Index, owes: ActorId, to: ActorId, on: IsoDate): Side {
  const duties: Duty[] = [];
  const doubtful: Duty[] = [];
  const owesNothing: FactOf<"treaty">[] = [];
  for (const { fact, holds, setAside } of obligationsOn(index, owes, to, on)) {
    const undecided = fact.dispute !== undefined && index.undecided.has(fact.dispute.id);
    if (setAside && !undecided) continue;
    const owed = fact.obligations
      .filter(({ owedBy }) => owedBy === undefined || owedBy.includes(owes))
      .map(({ owedBy: _, ...obligation }): Duty => ({ ...obligation, treaty: fact }));
    if (owed.length === 0) owesNothing.push(fact);
    else (setAside || holds === "unknown" ? doubtful : duties).push(...owed);
  }
  const absences = factsOf(index, owes, to).absences.flatMap(({ fact, time }) => {
    const about = fact.of === "any-commitment" || fact.of === "defence-obligation";
    return about && !setAside(fact) && holdsOn(time, on) === true ? [fact] : [];
  });
  return { duties: duties.sort(firmestFirst), doubtful: doubtful.sort(firmestFirst), owesNothing, absences };
}

const firmestFirst = (x: Duty, y: Duty): number =>
  types.indexOf(x.type) - types.indexOf(y.type) ||
  triggers.indexOf(x.trigger) - triggers.indexOf(y.trigger) ||
  (x.treaty.id < y.treaty.id ? -1 : x.treaty.id > y.treaty.id ? 1 : 0);

export const says = ({ duties, doubtful, owesNothing, absences }: Side): boolean =>
  duties.length + doubtful.length + owesNothing.length + absences.length > 0;
