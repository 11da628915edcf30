import type { QuestionDoc } from "../indicators/question-doc.ts";

export const allianceCommunitiesDoc: QuestionDoc = {
  id: "alliance-communities",
  title: "Communities of the world's alliances",
  asks: "Which states are bound to defend one another more than they are bound to the rest, on 31 December of a year?",
  parts: {
    community:
      "states with more duties to defend among themselves than chance would give them, by Louvain's method with a fixed seed",
    modularity: "how much more, over all communities: 0 as by chance, towards 1 the clearer they are",
  },
  whenMissing:
    "States without a known duty to defend anybody are in no community. What is not known is left out, so that a year of which little is known has small communities.",
  source:
    "Blondel et al. 2008, J. Stat. Mech. P10008, doi:10.1088/1742-5468/2008/10/P10008; modularity as in Newman 2006, PNAS 103(23), doi:10.1073/pnas.0601602103",
  limits:
    "A suggestion of groups to look at, no judgement on them. A state bound to two sides is put on one. Communities smaller than some size are merged into others in a large network (Fortunato & Barthélemy 2007). Where modularity is low, another seed would give others.",
};
