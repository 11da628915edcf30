import type { FactOf } from "../facts/fact.ts";
import { likelihoodBands } from "../facts/judgement.ts";
import type { SourceId } from "../units/ids.ts";
import { type Maybe, missing } from "../units/missing.ts";
import type { IsoDate } from "../units/valid-time.ts";

type Judgement = FactOf<"judgement">;

/** The probability that a step of the likelihood ladder stands for, 0–1: the middle of its band, "likely" 0.675. */
export function probabilityOf(step: keyof typeof likelihoodBands): number {
  const [low, high] = likelihoodBands[step];
  return (low + high) / 200;
}

/**
 * (p − o)², 0 (certain and right) to 1 (certain and wrong); always saying one half gives 0.25. p: the probability judged, 0–1; o: 1
 * where it came about, 0 where it did not. Brier's own score adds the same for the opposite and so is twice this one.
 * Brier 1950, Monthly Weather Review 78(1), doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2
 */
export const brier = (p: number, cameAbout: boolean): number => (p - Number(cameAbout)) ** 2;

/**
 * Where a judgement stands. scored: it has a likelihood and an outcome. due: its horizon is there and no outcome is recorded. open:
 * its horizon is to come. undated: it has no horizon and has not come about. void: its condition was not met. no-likelihood: its
 * outcome is recorded, but it said no likelihood that could be scored.
 */
export const judgementStates = ["scored", "due", "open", "undated", "void", "no-likelihood"] as const;
export type JudgementState = (typeof judgementStates)[number];

export function stateOf({ outcome, likelihood, horizon }: Judgement, on: IsoDate): JudgementState {
  if (outcome?.result === "condition-not-met") return "void";
  if (outcome !== undefined) return likelihood.state === "known" ? "scored" : "no-likelihood";
  if (horizon.state !== "known") return "undated";
  return horizon.value <= on ? "due" : "open";
}

/** The Brier score of one judgement, 0–1. Missing: "not-applicable" where it is not, or can't be, scored. */
export function scoreOf({ outcome, likelihood }: Judgement): Maybe {
  if (outcome === undefined || outcome.result === "condition-not-met" || likelihood.state !== "known")
    return missing("not-applicable");
  return brier(probabilityOf(likelihood.value), outcome.result === "came-about");
}

/** A mean score, 0–1, with the number of judgements that it is the mean of. Missing: "no-fact" without any. */
export type MeanScore = { readonly scored: number; readonly mean: Maybe };

export function meanScore(judgements: readonly Judgement[]): MeanScore {
  const scores = judgements.map(scoreOf).filter((score) => typeof score === "number");
  const sum = scores.reduce((total, score) => total + score, 0);
  return { scored: scores.length, mean: scores.length === 0 ? missing("no-fact") : sum / scores.length };
}

export type AuthorScore = MeanScore & { readonly author: string; readonly judgements: number };

/** The mean score of each author, in the order of their names; `authorOf` names who speaks in a source. */
export function scoresByAuthor(
  judgements: readonly Judgement[],
  authorOf: (source: SourceId) => string,
): AuthorScore[] {
  const byAuthor = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const author = authorOf(judgement.authorOf);
    const own = byAuthor.get(author);
    if (own) own.push(judgement);
    else byAuthor.set(author, [judgement]);
  }
  return [...byAuthor]
    .map(([author, own]): AuthorScore => ({ author, judgements: own.length, ...meanScore(own) }))
    .sort((x, y) => (x.author < y.author ? -1 : 1));
}
