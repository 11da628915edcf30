import { shapeFrom } from "../cohesion/shape.ts";
import type { GroupCohesion, Rung, Shape } from "../cohesion/types.ts";
import type { ActorId } from "../units/ids.ts";
import { isKnown, isMissing, type Maybe, type Missing } from "../units/missing.ts";

/** How a group is bound, as the first sentence of its page says it. */
export type Binding =
  /** Two members: the highest rung between them. */
  | { readonly is: "pair"; readonly rung: Rung | "unknown" }
  /** One instrument in force has all members. */
  | { readonly is: "as-one" }
  /** Some of the pairs are bound, or all; `together`: whether one instrument binds all is known not to be, or not known. */
  | {
      readonly is: "in-pairs";
      readonly bound: number;
      readonly unknown: number;
      readonly pairs: number;
      readonly together: "no" | "unknown";
    }
  /** It is known of every pair that nothing binds it. */
  | { readonly is: "in-no-pair" }
  /** No pair is known to be bound, and not of all of them is it known that they are not. */
  | { readonly is: "not-known" };

/** What the page says of a group in words, without the numbers: how it is bound, in which shape, and which pair is weakest. */
export type Verdict = {
  readonly binding: Binding;
  /** The graph of defence obligations. */
  readonly shape: Pick<Shape, "kind" | "hub">;
  readonly weakest: readonly [ActorId, ActorId] | null;
};
export type Aspect = keyof Verdict;
export const aspects = ["binding", "shape", "weakest"] as const satisfies readonly Aspect[];

/** The verdict on a group, from its figures. */
export function verdictOf(group: GroupCohesion): Verdict {
  const { kind, hub } = group.shape;
  return {
    binding: bindingOf(
      group.dyads.map(({ commitment }) => commitment.rung),
      group.multilaterality.value,
    ),
    shape: hub === undefined ? { kind } : { kind, hub },
    weakest: group.weakest && [group.weakest.a, group.weakest.b],
  };
}

/** How a group is bound, from the rungs of its dyads and whether one instrument has all members (0, 1 or missing). */
export function bindingOf(rungs: readonly (Rung | Missing)[], multilaterality: Maybe): Binding {
  const [only] = rungs;
  if (rungs.length === 1 && only !== undefined) return { is: "pair", rung: isMissing(only) ? "unknown" : only };
  if (isKnown(multilaterality) && multilaterality > 0) return { is: "as-one" };
  const unknown = rungs.filter(isMissing).length;
  const bound = rungs.filter((rung) => !isMissing(rung) && rung !== "none").length;
  if (bound === 0) return unknown === 0 ? { is: "in-no-pair" } : { is: "not-known" };
  const together = isKnown(multilaterality) ? "no" : "unknown";
  return { is: "in-pairs", bound, unknown, pairs: rungs.length, together };
}

/** What of a rung the shape hangs on: whether it ties the dyad to defend each other (t), does not (u), or is not known (?). */
export type Tie = "t" | "u" | "?";
export const tieOf = (rung: Rung | Missing): Tie =>
  isMissing(rung) ? "?" : rung === "defence" || rung === "defence-automatic" ? "t" : "u";

/** The shape alone, from the ties of the dyads. */
export function shapeKind(
  members: readonly ActorId[],
  dyads: readonly { readonly a: ActorId; readonly b: ActorId }[],
  ties: readonly Tie[],
): Verdict["shape"] {
  const of = (tie: Tie) => dyads.filter((_, i) => ties[i] === tie).map(({ a, b }): [ActorId, ActorId] => [a, b]);
  const { kind, hub } = shapeFrom(members, of("t"), of("?"));
  return hub === undefined ? { kind } : { kind, hub };
}

/** Whether two verdicts say the same of one aspect. */
export const sameAspect = (one: Verdict, other: Verdict, aspect: Aspect): boolean =>
  JSON.stringify(one[aspect]) === JSON.stringify(other[aspect]);
