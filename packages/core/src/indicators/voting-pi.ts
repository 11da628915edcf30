import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { makeFigure, undirected } from "./make-figure.ts";
import { ungaReading } from "./unga-reading.ts";

export const votingPiDoc: IndicatorDoc = {
  id: "voting-pi",
  title: "Voting similarity π",
  subject: "dyad",
  formula: String.raw`\pi_{ij} = 1 - \frac{\sum_k (x_{ik} - x_{jk})^2}{\sum_k \left[(x_{ik} - m)^2 + (x_{jk} - m)^2\right]}, \quad m = \tfrac12(\bar x_i + \bar x_j)`,
  symbols: {
    "\\pi_{ij}": "chance-corrected agreement of the votes of i and j, −1 to 1",
    "x_{ik}": "vote of i in roll call k: yes 1, abstain 2, no 3",
    "\\bar x_i": "mean vote of i over the joint roll calls",
    m: "mean vote of both",
  },
  unit: "index",
  range: "−1 (always opposed) to 1 (always alike); 0 is what chance gives",
  whenMissing:
    "Absence is not a vote. Missing below the least number of joint roll calls; the latest earlier year within the maximum age stands in. Undefined when both cast one and the same vote throughout.",
  source: "Häge 2011, Political Analysis 19(3), doi:10.1093/pan/mpr023",
  reading:
    "As κ, but chance is judged from both states' votes pooled, so that a difference of habit counts as disagreement.",
  limits: "Never above κ. All roll calls weigh the same, and consensus without a vote is invisible.",
};

/** π of the dyad's votes in the UN General Assembly in a year, −1–1. */
export function votingPi(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  return makeFigure(votingPiDoc, undirected(a, b), year, ungaReading(index, "unga.pi", [a, b], year, settings));
}
