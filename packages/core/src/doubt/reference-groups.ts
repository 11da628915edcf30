import { type Actor, existsIn } from "../actors.ts";
import type { FactOf } from "../facts/fact.ts";
import type { ActorId, FactId, Year } from "../units/ids.ts";
import { holdsOn, lastDayOf, validTime } from "../units/valid-time.ts";

/** An institution or bloc and the states that are its full members on 31 December of a year, in alphabetical order. */
export type ReferenceGroup = {
  readonly institution: ActorId;
  readonly members: readonly ActorId[];
  /** The memberships it rests on; none for a bloc, whose members stand with the actor. */
  readonly facts: readonly FactId[];
};

/**
 * Every institution of which full memberships are recorded, and every bloc, with two member states or more on 31 December of the year.
 * A membership that lost its dispute, or of which it is not known whether it holds on the day, does not count.
 */
export function referenceGroups(
  memberships: readonly FactOf<"membership">[],
  actors: readonly Actor[],
  year: Year,
): ReferenceGroup[] {
  const on = lastDayOf(year);
  const states = new Set(actors.filter((actor) => actor.kind === "state" && existsIn(actor, year)).map(({ id }) => id));
  const members = new Map<ActorId, Map<ActorId, FactId | null>>();
  const join = (institution: ActorId, member: ActorId, valid: string, fact: FactId | null): void => {
    if (!states.has(member) || holdsOn(validTime(valid), on) !== true) return;
    members.set(institution, (members.get(institution) ?? new Map()).set(member, fact));
  };
  for (const actor of actors)
    if (actor.kind === "bloc") for (const { actor: id, valid } of actor.members) join(actor.id, id, valid, null);
  for (const { id, actor, institution, role, valid, dispute } of memberships)
    if (role === "full" && dispute?.inUse !== false) join(institution, actor, valid, id);
  return [...members]
    .filter(([, found]) => found.size > 1)
    .map(([institution, found]) => ({
      institution,
      members: [...found.keys()].sort(),
      facts: [...found.values()].filter((fact) => fact !== null).sort(),
    }))
    .sort((x, y) => (x.institution < y.institution ? -1 : 1));
}
