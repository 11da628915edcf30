import type { DimensionId } from "../cohesion/types.ts";
import type { Basis, Figure } from "../indicators/figure.ts";
import type { Inputs } from "../inputs.ts";
import type { ActorId, FactId } from "../units/ids.ts";
import { isMissing } from "../units/missing.ts";
import type { Cause, ChangeExplanation, Moved } from "./types.ts";

type Where = { readonly a: ActorId; readonly b: ActorId; readonly dimension: DimensionId; readonly amount: number };

/** A fact with all that it adds, in every dyad and dimension, in units of C. */
export type FactPart = {
  readonly fact: FactId;
  readonly moved: Moved;
  readonly amount: number;
  readonly where: readonly Where[];
};
export type NumberPart = Where & { readonly cause: Exclude<Cause, { of: "fact" }> };

/**
 * The causes of a change, the largest first: facts summed over dyads and dimensions, numbers within a dyad and a dimension (a flow
 * stands in both shares). Empty where there is none to explain.
 */
export function causesOf({ parts }: ChangeExplanation): { facts: readonly FactPart[]; numbers: readonly NumberPart[] } {
  if (isMissing(parts)) return { facts: [], numbers: [] };
  const facts = new Map<FactId, FactPart & { where: Where[] }>();
  const numbers = new Map<string, NumberPart>();
  for (const { a, b, dimension, causes } of parts.cells) {
    for (const cause of causes) {
      const where = { a, b, dimension, amount: cause.amount };
      if (cause.of !== "fact") {
        const name = `${a}-${b} ${dimension} ${namesOf(cause)}`;
        numbers.set(name, { ...where, cause, amount: (numbers.get(name)?.amount ?? 0) + cause.amount });
        continue;
      }
      const known = facts.get(cause.fact) ?? { fact: cause.fact, moved: cause.moved, amount: 0, where: [] };
      const moved = known.moved === cause.moved ? known.moved : "changed";
      facts.set(cause.fact, { ...known, moved, amount: known.amount + cause.amount, where: [...known.where, where] });
    }
  }
  const largest = <P extends { readonly amount: number }>(all: readonly P[]): P[] =>
    [...all].sort((x, y) => Math.abs(y.amount) - Math.abs(x.amount));
  return { facts: largest([...facts.values()]), numbers: largest([...numbers.values()]) };
}

const namesOf = (cause: NumberPart["cause"]): string =>
  cause.of === "series" ? [...cause.before, ...cause.after].map(({ key }) => key).join(" ") : cause.of;

export type ChangedFact = { readonly id: FactId; readonly change: "new" | "gone" | "altered" };

/** The facts that two inputs do not share as they stand: content or evidence differs. In the order of their ids. */
export function changedFacts(before: Inputs["facts"], after: Inputs["facts"]): ChangedFact[] {
  const text = (facts: Inputs["facts"]) => new Map(facts.map((record) => [record.fact.id, JSON.stringify(record)]));
  const [was, is] = [text(before), text(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((id): ChangedFact[] => {
    const [old, now] = [was.get(id), is.get(id)];
    if (old === now) return [];
    return [{ id, change: old === undefined ? "new" : now === undefined ? "gone" : "altered" }];
  });
}

/** The facts that move the figure: by a score, or by making a dimension known or unknown. */
export function movingFacts(told: ChangeExplanation): ReadonlySet<FactId> {
  if (isMissing(told.parts)) return new Set();
  const moving = new Set(causesOf(told).facts.flatMap(({ fact, amount }) => (amount === 0 ? [] : [fact])));
  const ofDyad = (
    side: "before" | "after",
    dyad: readonly [ActorId, ActorId],
    wanted: readonly DimensionId[],
  ): void => {
    const found = told.dyads[side].find(({ a, b }) => a === dyad[0] && b === dyad[1]);
    for (const { dimension, figure } of found?.dimensions ?? []) {
      if (wanted.includes(dimension)) for (const id of factsUnder(figure)) moving.add(id);
    }
  };
  for (const { dyad, gained, lost } of told.parts.coverage) {
    if (dyad === null) continue;
    ofDyad("after", dyad, gained);
    ofDyad("before", dyad, lost);
  }
  return moving;
}

const factsUnder = ({ basis }: Figure): FactId[] =>
  basis.flatMap((one: Basis) =>
    one.rests === "fact" ? [one.id] : one.rests === "figure" ? factsUnder(one.figure) : [],
  );
