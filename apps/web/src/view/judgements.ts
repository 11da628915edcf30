import type { Fact, FactOf } from "@entente/core/facts/fact";
import { scoreOf } from "@entente/core/judgements/score";
import type { ActorId, FactId, SourceId, Year } from "@entente/core/units/ids";
import { isKnown, type Maybe } from "@entente/core/units/missing";
import { touchesYear, validTime } from "@entente/core/units/valid-time";
import { likelihoodInWords, outcomeInWords, quantityInWords } from "./fact-details.ts";
import { dateInWords } from "./time-words.ts";

type Named = { readonly id: FactId; readonly title: string };

/** An analyst's judgement as it stands beside the computed figure. */
export type JudgementView = Named & {
  readonly likelihood: string;
  readonly confidence: string;
  readonly horizon: string;
  readonly condition: string | undefined;
  /** What became of it, with its score where it has one; undefined while that is not recorded. */
  readonly outcome: string | undefined;
  readonly madeIn: { readonly id: SourceId; readonly citation: string };
  readonly supports: readonly Named[];
  readonly contradicts: readonly Named[];
};

const scored = (score: Maybe): string => (isKnown(score) ? `; Brier score ${score.toFixed(2)}` : "");

/** Judgements on the year, about at least one of the actors and about nobody else, in the order of their names. */
export const judgementFacts = (
  facts: ReadonlyMap<FactId, Fact>,
  members: readonly ActorId[],
  shown: readonly ActorId[],
  year: Year,
): FactOf<"judgement">[] =>
  [...facts.values()]
    .filter(
      (fact): fact is FactOf<"judgement"> =>
        fact.kind === "judgement" &&
        touchesYear(validTime(fact.valid), year) &&
        fact.about.some((id) => members.includes(id)) &&
        fact.about.every((id) => members.includes(id) || shown.includes(id)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The same, as a page shows them. */
export function judgementsAbout(
  facts: ReadonlyMap<FactId, Fact>,
  members: readonly ActorId[],
  shown: readonly ActorId[],
  year: Year,
  cite: (source: SourceId) => string,
): JudgementView[] {
  const named = (ids: readonly FactId[]): Named[] => ids.map((id) => ({ id, title: facts.get(id)?.title ?? id }));
  return judgementFacts(facts, members, shown, year).map((fact) => ({
    id: fact.id,
    title: fact.title,
    likelihood: likelihoodInWords(fact.likelihood),
    confidence: fact.confidence,
    horizon: quantityInWords(fact.horizon, dateInWords),
    condition: fact.condition,
    outcome: fact.outcome && `${outcomeInWords(fact.outcome)}${scored(scoreOf(fact))}`,
    madeIn: { id: fact.authorOf, citation: cite(fact.authorOf) },
    supports: named(fact.factsFor),
    contradicts: named(fact.factsAgainst),
  }));
}
