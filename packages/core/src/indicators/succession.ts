import type { ActorId } from "../units/ids.ts";
import type { Episode } from "./episodes.ts";
import { factsOf, type Index } from "./index-inputs.ts";

/** An actor and the states whose place it took, itself first. */
export function lineOf(index: Index, actor: ActorId): ActorId[] {
  const line: ActorId[] = [];
  for (let next: ActorId | undefined = actor; next !== undefined && !line.includes(next); ) {
    line.push(next);
    const found = index.actors.get(next);
    next = found?.kind === "state" ? found.succeeds : undefined;
  }
  return line;
}

/**
 * What has strained or supported between two actors, in both directions, told of them. What a predecessor did or met with counts
 * for its successor: the memory of a clash outlives the state, as a treaty does not unless it is taken over.
 */
export function episodesOf(index: Index, a: ActorId, b: ActorId): readonly Episode[] {
  const lineA = lineOf(index, a);
  const lineB = lineOf(index, b);
  if (lineA.length === 1 && lineB.length === 1) return factsOf(index, a, b).episodes;
  const told: Episode[] = [];
  for (const x of lineA) {
    for (const y of lineB) {
      if (x === y) continue;
      for (const episode of factsOf(index, x, y).episodes) {
        told.push(episode.from === x ? { ...episode, from: a, to: b } : { ...episode, from: b, to: a });
      }
    }
  }
  return told;
}
