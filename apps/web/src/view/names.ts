import type { Actor } from "@entente/core/actors";
import type { ActorId } from "@entente/core/units/ids";
import { listed } from "./words.ts";

/** What an actor is called on a page: its usual short English name. An unknown code stays a code. */
export type Names = (id: ActorId) => string;

export function namesOf(actors: Iterable<Actor>): Names {
  const names = new Map([...actors].map((actor) => [actor.id, actor.shortName ?? actor.name]));
  return (id) => names.get(id) ?? id;
}

/** "Russia, China and North Korea". */
export const allOf = (names: Names, ids: readonly ActorId[]): string => listed(ids.map(names));

/** "Russia – China". */
export const pairOf = (names: Names, a: ActorId, b: ActorId): string => `${names(a)} – ${names(b)}`;

/** "Russia → China": who does it, to whom. */
export const arrowOf = (names: Names, from: ActorId, to: ActorId): string => `${names(from)} → ${names(to)}`;
