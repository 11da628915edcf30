import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { makeFigure, undirected } from "./make-figure.ts";
import { ungaReading } from "./unga-reading.ts";

export const votingAgreementDoc: IndicatorDoc = {
  id: "voting-agreement",
  title: "Voting agreement",
  subject: "dyad",
  formula: String.raw`A_{ij} = 1 - \frac{1}{2N} \sum_k |x_{ik} - x_{jk}|`,
  symbols: {
    "A_{ij}": "agreement of the votes of i and j, 0–1",
    "x_{ik}": "vote of i in roll call k: yes 1, abstain 2, no 3",
    N: "number of joint roll calls: those in which both voted",
  },
  unit: "index",
  range: "0 (always opposed) to 1 (always alike)",
  whenMissing:
    "Absence is not a vote. Missing below the least number of joint roll calls; the latest earlier year within the maximum age stands in.",
  source:
    "Lijphart 1963, Am. Polit. Sci. Rev. 57(4), doi:10.2307/1952608; Signorino & Ritter 1999, Int. Stud. Q. 43(1), doi:10.1111/0020-8833.00113",
  reading: "Mean closeness of two votes, an abstention counting half.",
  limits: "Not corrected for chance: where most vote yes most of the time, all agree. Read it beside κ.",
};

/** 1 − mean |v_i − v_j| / 2 of the dyad's votes in the UN General Assembly in a year, 0–1. */
export function votingAgreement(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  return makeFigure(
    votingAgreementDoc,
    undirected(a, b),
    year,
    ungaReading(index, "unga.agreement", [a, b], year, settings),
  );
}
