import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { makeFigure, undirected } from "./make-figure.ts";
import { ungaReading } from "./unga-reading.ts";

export const identicalVotesDoc: IndicatorDoc = {
  id: "identical-votes",
  title: "Identical votes",
  subject: "dyad",
  formula: String.raw`V_{ij} = \frac{|\{k : x_{ik} = x_{jk}\}|}{N}`,
  symbols: {
    "V_{ij}": "share of the joint roll calls in which i and j cast the same vote, 0–1",
    "x_{ik}": "vote of i in roll call k: yes, abstain or no",
    N: "number of joint roll calls: those in which both voted",
  },
  unit: "share",
  range: "0 (never the same vote) to 1 (always)",
  whenMissing:
    "Absence is not a vote. Missing below the least number of joint roll calls; the latest earlier year within the maximum age stands in.",
  source: "Lijphart 1963, Am. Polit. Sci. Rev. 57(4), doi:10.2307/1952608",
  reading: "The plainest measure: how often they voted the same way.",
  limits: "Not corrected for chance, and yes–abstain counts as far apart as yes–no.",
};

/** Share of joint roll calls of the UN General Assembly with the same vote, 0–1. */
export function identicalVotesFigure(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  return makeFigure(
    identicalVotesDoc,
    undirected(a, b),
    year,
    ungaReading(index, "unga.identical", [a, b], year, settings),
  );
}
