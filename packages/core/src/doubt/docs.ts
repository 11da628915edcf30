import type { IndicatorDoc } from "../indicators/figure.ts";
import type { QuestionDoc } from "../indicators/question-doc.ts";
import { lowerBoundDoc, upperBoundDoc } from "./bounds.ts";
import { LARGEST_SHARE, LEAST_KNOWN } from "./random-groups.ts";
import { publishedSampling, rangeDocs } from "./range-figures.ts";
import { MOST_FACTS } from "./subsets.ts";
import { MOST_TRIED } from "./turning.ts";

/** The documentation of every figure that tells how far cohesion may be off. */
export const doubtDocs: readonly IndicatorDoc[] = [lowerBoundDoc, upperBoundDoc, ...rangeDocs];

const handbook = "OECD/JRC 2008, Handbook on Constructing Composite Indicators, ch. 7, doi:10.1787/9789264043466-en";

export const rankStabilityDoc: QuestionDoc = {
  id: "rank-stability",
  title: "How stable is the order of the pairs?",
  asks: "Over the draws of the range, how often is each pair of a group the weakest, and between which ranks does it stand?",
  parts: {
    value: "the share of the draws in which the pair is the weakest; pairs that are equally weak share the draw",
    rank: "the rank in 5 %, 50 % and 95 % of the draws in which the pair is known, 1 being the weakest",
  },
  whenMissing: "A pair that is unknown in a draw has no rank in it; known in none, it has no rank at all.",
  source: handbook,
  limits: "An unknown pair may be weaker than any known one.",
};

export const leaveOneOutDoc: QuestionDoc = {
  id: "leave-one-out",
  title: "What hangs on one dimension, or on one member?",
  asks: "What would the cohesion of a group be without each dimension in turn, and without each member in turn?",
  parts: {
    "without-a-dimension": "its weight is 0, the others count as they did",
    "without-a-member": "the mean over the pairs of the others",
  },
  whenMissing: "Missing where nothing is known of what is left. A group of two has no member to leave out.",
  source: handbook,
  limits: "One at a time: two dimensions that say the same stand in for each other.",
};

export const turningFactsDoc: QuestionDoc = {
  id: "turning-facts",
  title: "Which three facts, if wrong, turn this verdict?",
  asks: "For what is said of a group in words, the smallest set of facts without which it would be said otherwise.",
  parts: {
    binding: "how the group is bound: as one, in pairs, how many of them, or not at all",
    shape: "the shape of its defence obligations: clique, chain, hub and spokes, split, empty",
    weakest: "which pair is the weakest",
  },
  whenMissing: `Where no set of up to ${MOST_FACTS} facts turns it, that is the answer. The search tries at most ${MOST_TRIED.toLocaleString("en")} sets for each; where it had to stop there, it says so.`,
  source: "Own definition; a fact is taken away as a what-if takes it away",
  limits:
    "A fact that is wrong is taken to be absent, not to be different. Of several sets of the same size one is named, facts of low confidence first.",
};

export const referenceGroupsDoc: QuestionDoc = {
  id: "reference-groups",
  title: "Is that much, or little?",
  asks: "Where does the cohesion of a group stand among named groups of the same year, and among random groups of the same size?",
  parts: {
    "named-groups":
      "every institution or bloc of whose full members on 31 December two or more are states; its cohesion is the mean over its known pairs",
    "random-groups": `${publishedSampling.draws.toLocaleString("en")} groups of as many different states, drawn with a fixed seed from the members of the state system of which any pair is known in the year, every state alike likely; a group in which no pair is known is left out and counted`,
    place: "the number of random groups that are less cohesive, and the share of them, equals counting half",
  },
  whenMissing: `Random groups are drawn only from a release that knows a pair of at least ${LEAST_KNOWN * 100} % of the states of the year, and only for groups of at most ${LARGEST_SHARE * 100} % of the states: a larger one is nearly the same in every draw.`,
  source:
    "Own definition; OECD/JRC 2008, Handbook on Constructing Composite Indicators, doi:10.1787/9789264043466-en (benchmarking)",
  limits:
    "Random groups are mostly of states that have little to do with each other and of which less is known: see their coverage. Groups of few members spread more than large ones.",
};

export const doubtQuestions: readonly QuestionDoc[] = [
  rankStabilityDoc,
  leaveOneOutDoc,
  turningFactsDoc,
  referenceGroupsDoc,
];
