import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { makeFigure, undirected } from "./make-figure.ts";
import { ungaReading } from "./unga-reading.ts";

export const votingKappaDoc: IndicatorDoc = {
  id: "voting-kappa",
  title: "Voting similarity κ",
  subject: "dyad",
  formula: String.raw`\kappa_{ij} = 1 - \frac{\sum_k (x_{ik} - x_{jk})^2}{\sum_k (x_{ik} - \bar x_i)^2 + \sum_k (x_{jk} - \bar x_j)^2 + N(\bar x_i - \bar x_j)^2}`,
  symbols: {
    "\\kappa_{ij}": "chance-corrected agreement of the votes of i and j, −1 to 1",
    "x_{ik}": "vote of i in roll call k: yes 1, abstain 2, no 3",
    "\\bar x_i": "mean vote of i over the joint roll calls",
    N: "number of joint roll calls: those in which both voted",
  },
  unit: "index",
  range: "−1 (always opposed) to 1 (always alike); 0 is what chance gives",
  whenMissing:
    "Absence is not a vote. Undefined when both cast one and the same vote throughout. Missing below the least number of joint roll calls; the latest earlier year within the maximum age stands in.",
  source: "Häge 2011, Political Analysis 19(3), doi:10.1093/pan/mpr023",
  reading: "How much more alike two states vote than their habits of voting yes or no would make them by chance.",
  limits:
    "All roll calls weigh the same. Adopted without a vote means not counted, so that consensus is invisible. By topic, as in voting-kappa.human-rights, over the roll calls that are coded so; one that is coded under no topic may also be one that nobody coded.",
};

/** κ of the dyad's votes in the UN General Assembly in a year, −1–1. */
export function votingKappa(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  return makeFigure(votingKappaDoc, undirected(a, b), year, ungaReading(index, "unga.kappa", [a, b], year, settings));
}
