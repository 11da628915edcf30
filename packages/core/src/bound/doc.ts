import { doubtQuestions } from "../doubt/docs.ts";
import type { QuestionDoc } from "../indicators/question-doc.ts";
import { judgementScoresDoc } from "../judgements/doc.ts";
import { structureQuestions } from "../structure/question-docs.ts";
import type { Standing } from "./types.ts";

const standingsInWords: Readonly<Record<Standing, string>> = {
  attacked: "owes the attacked state its defence, and the attacker nothing that stands against it",
  attacker:
    "owes the attacker help and the attacked state no defence; a duty to join an attack is called for, a duty of defence is not, since the attacker attacks",
  both: "what it owes the one stands against what it owes the other: it can't keep all of it in this attack",
  "short-of-help": "owes one of the two neutrality, non-aggression or consultation, and neither of them help",
  none: "a search for any commitment to the attacked state, or for a duty of defence, found none",
  unknown: "no treaty in force and no recorded search, or a treaty whose dates or dispute are not decided",
};

export const whoIsBoundDoc: QuestionDoc = {
  id: "who-is-bound",
  title: "Who is bound?",
  asks: "X is attacked by Y on a day, 31 December unless one is named: what does every other state owe X, what does it owe Y, by which clause, set off how, with which way out?",
  parts: standingsInWords,
  whenMissing:
    "No treaty found is not the same as none: where no search is recorded the answer is unknown, and says whether a data set that means to hold every treaty looked at the year (ATOP 4.01 to 2016, Correlates of War 4.1 to 2012). Missing where X or Y is not there on the day.",
  source: "Leeds et al. 2002, ATOP, doi:10.1080/03050620213653; Gibler 2009, COW alliances",
  limits:
    "Promises on paper, not their keeping. Whether a coded condition is met in a given attack is for the reader to judge. What a member owes to one partner and not to another is told apart only where the data set does. Treaties pass to a successor only where they name it.",
};

/** Every question answered by a list. */
export const questionDocs: readonly QuestionDoc[] = [
  whoIsBoundDoc,
  judgementScoresDoc,
  ...doubtQuestions,
  ...structureQuestions,
];
