import type { FactOf } from "@entente/core/facts/fact";
import type { Index } from "@entente/core/indicators/index-inputs";
import type { ActorId, FactId, Year } from "@entente/core/units/ids";
import { touchesYear, validTime } from "@entente/core/units/valid-time";
import type { Names } from "./names.ts";
import { timeInWords } from "./time-words.ts";
import { prose } from "./words.ts";

/** What somebody said of the relations in the group, and how they framed them. */
export type StatementView = {
  readonly fact: FactId;
  readonly title: string;
  readonly speaker: string;
  readonly framing: string;
  readonly when: string;
};

type Statement = FactOf<"statement">;
type Statements = Pick<Index, "facts" | "actors">;

/** Statements that touch the year, about at least one member and about nobody outside the view, oldest first; predecessors count as their successors. */
export function statementFacts(
  { facts, actors }: Statements,
  members: readonly ActorId[],
  shown: readonly ActorId[],
  year: Year,
): Statement[] {
  const own = withPredecessors(actors, members);
  const seen = withPredecessors(actors, [...members, ...shown]);
  return [...facts.values()]
    .filter(
      (fact): fact is Statement =>
        fact.kind === "statement" &&
        fact.about.some((id) => own.has(id)) &&
        fact.about.every((id) => seen.has(id)) &&
        touchesYear(validTime(fact.valid), year),
    )
    .sort((a, b) => (a.valid === b.valid ? (a.id < b.id ? -1 : 1) : a.valid < b.valid ? -1 : 1));
}

function withPredecessors(actors: Statements["actors"], ids: readonly ActorId[]): ReadonlySet<ActorId> {
  const all = new Set(ids);
  for (const id of all) {
    const actor = actors.get(id);
    if (actor?.kind === "state" && actor.succeeds !== undefined) all.add(actor.succeeds);
  }
  return all;
}

/** The same, as a page shows them. */
export const statementsAbout = (
  index: Statements,
  members: readonly ActorId[],
  shown: readonly ActorId[],
  year: Year,
  names: Names,
): StatementView[] =>
  statementFacts(index, members, shown, year).map((fact) => ({
    fact: fact.id,
    title: fact.title,
    speaker: "actor" in fact.speaker ? names(fact.speaker.actor) : "the author of the source",
    framing: prose(fact.framing),
    when: timeInWords(fact.valid),
  }));
