import { type Actor, WORLD } from "../actors.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { holdsOn, lastDayOf, validTime } from "../units/valid-time.ts";

/** How the states that one actor stands for in trade lie to those of another: all within, none, or the part they share. */
export type Overlap = "all" | "none" | readonly ActorId[];

/** Who stands for which states in a year: a state for itself, a bloc for its members on 31 December, the world for every state. */
export type Extents = {
  /** What `outer` has of `inner`; a part is told by as few actors as possible. */
  readonly overlap: (inner: ActorId, outer: ActorId) => Overlap;
  /** The members of a bloc; none of any other actor. */
  readonly membersOf: (actor: ActorId) => readonly ActorId[];
};

export function extentsIn(actors: Iterable<Actor>, year: Year): Extents {
  const members = new Map<ActorId, readonly ActorId[]>();
  for (const actor of actors) {
    if (actor.kind !== "bloc") continue;
    const then = actor.members.filter(({ valid }) => holdsOn(validTime(valid), lastDayOf(year)) === true);
    members.set(
      actor.id,
      then.map((member) => member.actor),
    );
  }
  const statesOf = (id: ActorId): readonly ActorId[] => members.get(id) ?? [id];
  return {
    membersOf: (id) => members.get(id) ?? [],
    overlap(inner, outer) {
      if (inner === outer || outer === WORLD) return "all";
      if (inner === WORLD) return [outer];
      const [few, many] = [statesOf(inner), statesOf(outer)];
      const common = few.filter((state) => many.includes(state));
      if (common.length === 0) return "none";
      if (common.length === few.length) return "all";
      return common.length === many.length ? [outer] : common;
    },
  };
}

/** Goods that go one way between two actors. */
export type Way = { readonly from: ActorId; readonly to: ActorId };

/** Trade as a claim tells it: of `from`, its exports to `to`, its imports from it, or both. */
export type Told = Way & { readonly flow: "total" | "exports" | "imports" };

/** The one or two ways that a flow is made of. */
export function waysOf({ from, to, flow }: Told): readonly Way[] {
  const out = { from, to };
  const back = { from: to, to: from };
  return flow === "exports" ? [out] : flow === "imports" ? [back] : [out, back];
}

/** How much of a way lies within the scaled ones: all of it, nothing, or the ways that do. */
export function scaledWays(extents: Extents, way: Way, scaled: readonly Way[]): "all" | "none" | readonly Way[] {
  const parts: Way[] = [];
  for (const { from, to } of scaled) {
    const here = extents.overlap(way.from, from);
    const there = extents.overlap(way.to, to);
    if (here === "none" || there === "none") continue;
    if (here === "all" && there === "all") return "all";
    const starts = here === "all" ? [way.from] : here;
    const ends = there === "all" ? [way.to] : there;
    for (const start of starts) for (const end of ends) if (start !== end) parts.push({ from: start, to: end });
  }
  return parts.length === 0 ? "none" : parts;
}
