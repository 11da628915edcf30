import type { Fact, FactOf } from "@entente/core/facts/fact";
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

/** Statements that touch the year, about at least one member and about nobody outside the view, oldest first. */
export function statementsAbout(
  facts: ReadonlyMap<FactId, Fact>,
  members: readonly ActorId[],
  shown: readonly ActorId[],
  year: Year,
  names: Names,
): StatementView[] {
  const seen = [...members, ...shown];
  return [...facts.values()]
    .filter(
      (fact): fact is FactOf<"statement"> =>
        fact.kind === "statement" &&
        fact.about.some((id) => members.includes(id)) &&
        fact.about.every((id) => seen.includes(id)) &&
        touchesYear(validTime(fact.valid), year),
    )
    .sort((a, b) => (a.valid === b.valid ? (a.id < b.id ? -1 : 1) : a.valid < b.valid ? -1 : 1))
    .map((fact) => ({
      fact: fact.id,
      title: fact.title,
      speaker: "actor" in fact.speaker ? names(fact.speaker.actor) : "the author of the source",
      framing: prose(fact.framing),
      when: timeInWords(fact.valid),
    }));
}
