import type { Actor } from "@entente/core/actors";
import type { ActorId } from "@entente/core/units/ids";

/** The short name of an actor; its id where it has none. */
export function namesOf(actors: readonly Actor[]): (id: ActorId) => string {
  const names = new Map(actors.map(({ id, name, shortName }) => [id, shortName ?? name]));
  return (id) => names.get(id) ?? id;
}
