import type { Actor } from "@entente/core/actors";
import type { ActorId } from "@entente/core/units/ids";

/** An actor and those whose seat and obligations it took over, itself first: RUS, SUN. */
export function lineage(actors: ReadonlyMap<ActorId, Actor>, id: ActorId): ActorId[] {
  const line: ActorId[] = [];
  for (let next: ActorId | undefined = id; next !== undefined && !line.includes(next); ) {
    line.push(next);
    const actor: Actor | undefined = actors.get(next);
    next = actor?.kind === "state" ? actor.succeeds : undefined;
  }
  return line;
}
