import type { FactOf } from "@entente/core/facts/fact";
import type { Outcome } from "@entente/core/facts/judgement";
import {
  type JudgementState,
  judgementStates,
  meanScore,
  scoreOf,
  scoresByAuthor,
  stateOf,
} from "@entente/core/judgements/score";
import type { Source } from "@entente/core/sources";
import type { FactId, SourceId } from "@entente/core/units/ids";
import { isKnown, type Maybe } from "@entente/core/units/missing";
import type { IsoDate } from "@entente/core/units/valid-time";
import { authors, shortCitation } from "./citation.ts";
import { likelihoodInWords, outcomeInWords, quantityInWords } from "./fact-details.ts";
import { dateInWords } from "./time-words.ts";
import { capital, counted } from "./words.ts";

type Judgement = FactOf<"judgement">;

export type ScoredLine = {
  readonly id: FactId;
  readonly title: string;
  readonly madeIn: { readonly id: SourceId; readonly citation: string };
  readonly likelihood: string;
  readonly horizon: string;
  readonly outcome: string;
  /** Where the outcome stands. */
  readonly foundIn: { readonly id: SourceId; readonly citation: string; readonly locator: string } | null;
  readonly score: string;
};
export type ScorePart = {
  readonly state: JudgementState;
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly ScoredLine[];
};
export type AuthorLine = {
  readonly author: string;
  readonly judgements: number;
  readonly scored: number;
  readonly score: string | null;
};
export type ScoresView = {
  readonly headline: string;
  readonly authors: readonly AuthorLine[];
  readonly parts: readonly ScorePart[];
};

const partsInWords: Readonly<Record<JudgementState, { title: string; lead: string }>> = {
  scored: { title: "Scored", lead: "Decided, with the day and the source where that stands." },
  due: { title: "Due", lead: "The horizon is there, and no outcome is recorded yet." },
  open: { title: "Open", lead: "The horizon is still to come." },
  undated: {
    title: "Without a horizon",
    lead: "They name no day by which they could be checked, so that only their coming about could be scored.",
  },
  void: { title: "Condition not met", lead: "Made on a condition that was not met; not scored." },
  "no-likelihood": { title: "Decided, without a likelihood", lead: "No likelihood was given that could be scored." },
};

/** Two digits tell scores apart; a missing one is said, never 0. */
export const scoreInWords = (score: Maybe): string => (isKnown(score) ? score.toFixed(2) : "none");

/** Every judgement as it stands on a day, and how good those that are decided were. Claims that lost a dispute are left out. */
export function scoresView(
  judgements: readonly Judgement[],
  sources: ReadonlyMap<SourceId, Source>,
  on: IsoDate,
): ScoresView {
  const counting = judgements.filter(({ dispute }) => dispute === undefined || dispute.inUse);
  const cite = (id: SourceId): string => {
    const source = sources.get(id);
    return source === undefined ? id : shortCitation(source);
  };
  const authorOf = (id: SourceId): string => {
    const source = sources.get(id);
    return source === undefined ? id : authors(source) || source.title;
  };
  const foundIn = ({ source, locator = "" }: Outcome) => ({ id: source, citation: cite(source), locator });
  const line = (fact: Judgement): ScoredLine => ({
    id: fact.id,
    title: fact.title,
    madeIn: { id: fact.authorOf, citation: cite(fact.authorOf) },
    likelihood: likelihoodInWords(fact.likelihood),
    horizon: quantityInWords(fact.horizon, dateInWords),
    outcome: fact.outcome === undefined ? "" : outcomeInWords(fact.outcome),
    foundIn: fact.outcome === undefined ? null : foundIn(fact.outcome),
    score: scoreInWords(scoreOf(fact)),
  });
  const parts = judgementStates.flatMap((state): ScorePart[] => {
    const there = counting.filter((fact) => stateOf(fact, on) === state);
    return there.length === 0 ? [] : [{ state, ...partsInWords[state], lines: there.map(line) }];
  });
  return {
    headline: headline(counting, parts),
    authors: scoresByAuthor(counting, authorOf).map(({ author, judgements: made, scored, mean }) => ({
      author,
      judgements: made,
      scored,
      score: isKnown(mean) ? mean.toFixed(2) : null,
    })),
    parts,
  };
}

function headline(judgements: readonly Judgement[], parts: readonly ScorePart[]): string {
  if (judgements.length === 0) return "No judgement is recorded.";
  const { scored, mean } = meanScore(judgements);
  const many = (state: JudgementState): number => parts.find((part) => part.state === state)?.lines.length ?? 0;
  const made = `${capital(counted(judgements.length))} ${judgements.length === 1 ? "judgement is" : "judgements are"} recorded`;
  const found = isKnown(mean)
    ? `${counted(scored)} ${scored === 1 ? "is" : "are"} scored, with a mean of ${mean.toFixed(2)}`
    : "none is scored yet";
  const due = many("due");
  return `${made}; ${found}${due === 0 ? "" : `; ${counted(due)} ${due === 1 ? "is" : "are"} due`}.`;
}
