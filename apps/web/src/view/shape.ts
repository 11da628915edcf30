import type { GroupCohesion } from "@entente/core/cohesion/types";
import { isKnown } from "@entente/core/units/missing";
import { allOf, type Names, pairOf } from "./names.ts";
import { inSentence } from "./prose-names.ts";
import { capital, counted, listed } from "./words.ts";

/** Coalition, or a set of bilateral relations: the verdict, and the shape of the graph of defence obligations. */
export type ShapeView = { readonly verdict: string; readonly shape: string };

export function shapeInWords({ members, shape, multilaterality }: GroupCohesion, names: Names): ShapeView {
  const all = members.length === 2 ? "both" : `all ${counted(members.length)}`;
  const verdict = !isKnown(multilaterality.value)
    ? `Whether one instrument binds ${all} is not known: nobody has recorded a search for one.`
    : multilaterality.value > 0
      ? `A coalition by treaty: one instrument in force has ${all} among its parties.`
      : `A set of bilateral relations, not a coalition: no instrument covers ${all}.`;
  return { verdict, shape: graphInWords(shape, members, names) };
}

/** More pairs than this are counted, not named. */
const MOST_NAMED = 8;

function graphInWords(shape: GroupCohesion["shape"], members: readonly string[], names: Names): string {
  const pairs = (list: readonly (readonly [string, string])[]): string =>
    list.length > MOST_NAMED ? `${counted(list.length)} pairs` : listed(list.map(([a, b]) => pairOf(names, a, b)));
  const unknown = shape.unknown.length === 0 ? "" : ` Not known for ${pairs(shape.unknown)}.`;
  switch (shape.kind) {
    case "empty":
      return `No pair is bound to defend each other.${unknown}`;
    case "clique":
      return members.length === 2
        ? `They are bound to defend each other.${unknown}`
        : `Every pair is bound to defend each other: a clique.${unknown}`;
    case "chain": {
      const middle = members.filter((id) => shape.ties.filter((tie) => tie.includes(id)).length === 2);
      const link = middle.length === 1 ? `, linked through ${allOf(names, middle)}` : "";
      return `Defence obligations form a chain${link}: ${pairs(shape.ties)}.${unknown}`;
    }
    case "hub-and-spokes":
      return `Hub and spokes: only ${shape.hub === undefined ? "one member" : inSentence(names(shape.hub))} is bound to defend each of the others (${pairs(shape.ties)}).${unknown}`;
    case "split":
      return `Split: ${pairs(shape.ties)} bound to defend each other, the rest not tied to them.${unknown}`;
    case "connected":
      return `${capital(counted(shape.ties.length))} pairs are bound to defend each other, and every member is reached: ${pairs(shape.ties)}.${unknown}`;
    case "unknown":
      return `The shape is not known: it hangs on ${pairs(shape.unknown)}.${shape.ties.length === 0 ? "" : ` Bound to defend each other for certain: ${pairs(shape.ties)}.`}`;
  }
}
