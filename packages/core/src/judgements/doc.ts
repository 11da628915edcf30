import type { QuestionDoc } from "../indicators/question-doc.ts";
import type { JudgementState } from "./score.ts";

const statesInWords: Readonly<Record<JudgementState, string>> = {
  scored: "it said how likely, and its outcome is recorded with a source and a day",
  due: "its horizon is there, and no outcome is recorded yet",
  open: "its horizon is still to come",
  undated: "it names no day by which it could be checked, and has not come about",
  void: "the condition that it was made on was not met, so that it is not scored",
  "no-likelihood": "its outcome is recorded, but it gave no likelihood that could be scored",
};

export const judgementScoresDoc: QuestionDoc = {
  id: "judgement-scores",
  title: "How good were the judgements?",
  asks: "Brier score (p − o)² of each judgement that is decided, and its mean by author and in all: p is the middle of the band of its likelihood (almost no chance 3 %, very unlikely 12.5, unlikely 32.5, roughly even 50, likely 67.5, very likely 87.5, almost certain 97), o is 1 where it came about and 0 where it did not. 0 is certain and right, 1 certain and wrong; always saying one half gives 0.25.",
  parts: statesInWords,
  whenMissing:
    "A judgement without a likelihood, an outcome or a met condition has no score and is left out of the means, which say how many they rest on; without any they are missing. A claim that lost a dispute is left out.",
  source:
    "Brier 1950, Monthly Weather Review 78(1), doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2 (his score adds the same for the opposite, and is twice this one); likelihoods: ICD 203, 2015",
  limits:
    "A few judgements say little of an author. A band is not a number: within one, nobody is told apart. Easy questions score better than hard ones.",
};
