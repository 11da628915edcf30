import type { ActorId } from "../units/ids.ts";
import { isMissing } from "../units/missing.ts";
import type { DyadCohesion, Rung, Shape } from "./types.ts";

/** The rungs that tie a dyad in the commitment graph: a duty to defend, however triggered. */
const ties: readonly Rung[] = ["defence", "defence-automatic"];

type Pair = readonly [ActorId, ActorId];

/**
 * The shape of the commitment graph over the members, a tie being a defence obligation in force.
 * clique: every dyad tied · chain: one line through all members (three members with two ties are a chain) ·
 * hub and spokes: one member tied to all others, which have no other tie (four members or more) · connected: any other
 * graph in which every member reaches every other · split: some ties, but members that do not reach each other · empty: no tie.
 * Unknown dyads: the shape is named when all of them tied and none of them tied give the same one, and is "unknown" otherwise.
 * (Adding ties only moves a graph from empty or split towards connected and clique, and out of chain or hub and spokes, so
 * that the two extremes decide for everything between.)
 */
export function shapeOf(
  members: readonly ActorId[],
  dyads: readonly Pick<DyadCohesion, "a" | "b" | "commitment">[],
): Shape {
  const tied: Pair[] = [];
  const unknown: Pair[] = [];
  for (const { a, b, commitment } of dyads) {
    if (isMissing(commitment.rung)) unknown.push([a, b]);
    else if (ties.includes(commitment.rung)) tied.push([a, b]);
  }
  return shapeFrom(members, tied, unknown);
}

/** The same of any graph: members, the pairs that are tied, and those of which it is not known. */
export function shapeFrom<Id extends string>(
  members: readonly Id[],
  tied: readonly (readonly [Id, Id])[],
  unknown: readonly (readonly [Id, Id])[],
): Shape {
  const least = classify(members, tied);
  const most = unknown.length === 0 ? least : classify(members, [...tied, ...unknown]);
  if (least.kind !== most.kind) return { kind: "unknown", ties: tied, unknown };
  return { ...least, ties: tied, unknown };
}

function classify(members: readonly ActorId[], pairs: readonly Pair[]): Pick<Shape, "kind" | "hub"> {
  const n = members.length;
  if (pairs.length === 0) return { kind: "empty" };
  if (pairs.length === (n * (n - 1)) / 2) return { kind: "clique" };
  if (!reachesAll(members, pairs)) return { kind: "split" };
  const degree = new Map<ActorId, number>();
  for (const actor of pairs.flat()) degree.set(actor, (degree.get(actor) ?? 0) + 1);
  const isTree = pairs.length === n - 1;
  const widest = Math.max(...degree.values());
  if (isTree && widest === 2) return { kind: "chain" };
  const hub = members.find((member) => degree.get(member) === n - 1);
  if (isTree && hub !== undefined) return { kind: "hub-and-spokes", hub };
  return { kind: "connected" };
}

function reachesAll(members: readonly ActorId[], pairs: readonly Pair[]): boolean {
  const reached = new Set(members.slice(0, 1));
  for (const actor of reached) {
    for (const [a, b] of pairs) {
      if (a === actor) reached.add(b);
      if (b === actor) reached.add(a);
    }
  }
  return reached.size === members.length;
}
