import type { QuestionDoc } from "../indicators/question-doc.ts";
import { allianceCommunitiesDoc } from "./communities-doc.ts";

export const shapeDoc: QuestionDoc = {
  id: "shape",
  title: "Shape of a group",
  asks: "What graph do the duties to defend make among the members of a group on 31 December?",
  parts: {
    clique: "every two are bound to defend each other",
    chain: "one line through all members; three members with two ties are a chain",
    "hub-and-spokes": "one member is bound to each of the others, who have no other tie; four members or more",
    connected: "any other graph in which every member reaches every other",
    split: "some are bound, but members do not reach each other",
    empty: "no two are bound",
    unknown: "a pair of which it is not known could change the answer",
  },
  whenMissing: "Named when all unknown pairs bound and none of them bound give the same shape; unknown otherwise.",
  source:
    "Own definition, after the stars and chains of Bavelas 1950, J. Acoust. Soc. Am. 22(6), doi:10.1121/1.1906679",
  limits:
    "Looks at duties to defend alone, whatever sets them off, and at members alone: a tie through a third party is none.",
};

export const campsDoc: QuestionDoc = {
  id: "camps",
  title: "Two camps, and what does not fit them",
  asks: "Which division of a group and those it is set against into two camps leaves the fewest ties unexplained, and which ties are those?",
  parts: {
    "camp 1": "the camp with most of the group",
    "camp 2": "the other one",
    "in neither": "states without a friendly or hostile tie to any of the others",
    "does not fit": "a hostile tie within a camp, or a friendly one between the two",
  },
  whenMissing: "Unknown ties are left out. Where none is known, everybody is in neither camp.",
  source: "Aref, Mason & Wilson 2020, Networks 75(1), doi:10.1002/net.21907",
  limits:
    "Other divisions may do equally well; the one nearest to the group is told. Above 20 states that hang together, the best division found (see Proven floor of frustration).",
};

/** Questions about structure that are answered by a list. */
export const structureQuestions: readonly QuestionDoc[] = [shapeDoc, campsDoc, allianceCommunitiesDoc];
