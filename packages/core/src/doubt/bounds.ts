import { tellingReason } from "../cohesion/missing-reason.ts";
import { meanCoverage } from "../cohesion/polarisation.ts";
import type { DyadCohesion, GroupCohesion } from "../cohesion/types.ts";
import type { Figure, IndicatorDoc } from "../indicators/figure.ts";
import { makeFigure, restsOn } from "../indicators/make-figure.ts";
import { isKnown, isMissing, type Maybe, type Missing, type MissingReason } from "../units/missing.ts";

const symbols = {
  w_d: "weight of dimension d, as chosen; weights are a choice, and no ignorance",
  "c_d(i,j)": "score of dimension d for the dyad i, j, 0–1",
  "K_{ij}": "the dimensions that are known for i and j in the year",
  "U_{ij}":
    "the dimensions that are not known, but could be: each may stand anywhere from 0 to 1. What does not apply, and what concerns a state that did not exist, is left out.",
  D: "the dyads of G of which anything is known or could be",
};
const source =
  "Own definition, after Manski 1989, Anatomy of the Selection Problem, J. Hum. Resour. 24(3), doi:10.2307/145818 (worst-case bounds)";
const whenMissing =
  "Needs nothing to be known: where nothing is, the bounds are 0 and 1. Missing when there is nothing to know, because the members did not exist or the question does not apply.";
const limits =
  "Bounds hold for the facts and weights as they stand: that a fact may be wrong is told by the range, which may reach beyond them.";

export const lowerBoundDoc: IndicatorDoc = {
  id: "cohesion-lower-bound",
  title: "Cohesion of a group, if everything unknown were at its worst",
  subject: "group",
  formula: String.raw`\underline{C}(G) = \frac{1}{|D|} \sum_{\{i,j\} \in D} \frac{\sum_{d \in K_{ij}} w_d\, c_d(i,j)}{\sum_{d \in K_{ij} \cup U_{ij}} w_d}`,
  symbols,
  unit: "index",
  range: "0 to the cohesion of the group, which it equals where everything is known",
  whenMissing,
  source,
  reading: "However the unknown turns out, cohesion is not below this.",
  limits,
};

export const upperBoundDoc: IndicatorDoc = {
  ...lowerBoundDoc,
  id: "cohesion-upper-bound",
  title: "Cohesion of a group, if everything unknown were at its best",
  formula: String.raw`\overline{C}(G) = \frac{1}{|D|} \sum_{\{i,j\} \in D} \frac{\sum_{d \in K_{ij}} w_d\, c_d(i,j) + \sum_{d \in U_{ij}} w_d}{\sum_{d \in K_{ij} \cup U_{ij}} w_d}`,
  range: "the cohesion of the group, which it equals where everything is known, to 1",
  reading: "However the unknown turns out, cohesion is not above this.",
};

/** The least and the most that a figure can be, 0 ≤ low ≤ high ≤ 1. */
export type Bounds = { readonly low: number; readonly high: number };

/** Reasons for which there is nothing to be ignorant of. */
const nothingToKnow: ReadonlySet<MissingReason> = new Set(["not-a-state-then", "not-applicable", "zero-denominator"]);

/**
 * C(G) with every unknown dimension of every dyad at 0, and at 1. Every way of filling in some or all of the unknown, each anywhere from
 * 0 to 1, gives a value between the two, and so does leaving out what is unknown; with everything known both are C(G).
 * Missing, with the dyads' reason, when there is nothing to know of any dyad.
 */
export function cohesionBounds(dyads: readonly DyadCohesion[]): Bounds | Missing {
  let low = 0;
  let high = 0;
  let counted = 0;
  for (const dyad of dyads) {
    const bounds = dyadBounds(dyad);
    if (bounds === undefined) continue;
    low += bounds.low;
    high += bounds.high;
    counted += 1;
  }
  if (counted === 0) return tellingReason(dyads.map(({ figure }) => figure.value));
  return { low: low / counted, high: high / counted };
}

/** The same of one dyad; undefined where there is nothing to know of it in any dimension that counts. */
function dyadBounds({ dimensions }: DyadCohesion): Bounds | undefined {
  let sum = 0;
  let unknown = 0;
  let all = 0;
  for (const { weight, figure } of dimensions) {
    const { value } = figure;
    if (isMissing(value) && nothingToKnow.has(value.missing)) continue;
    all += weight;
    if (isKnown(value)) sum += weight * value;
    else unknown += weight;
  }
  return all > 0 ? { low: sum / all, high: Math.min(1, (sum + unknown) / all) } : undefined;
}

/** Both bounds as figures that can be cited. */
export function boundFigures(group: Pick<GroupCohesion, "members" | "against" | "year" | "dyads">): Figure[] {
  const { members, against, year, dyads } = group;
  const figures = dyads.map(({ figure }) => figure);
  const bounds = cohesionBounds(dyads);
  const figure = (doc: IndicatorDoc, value: Maybe): Figure =>
    makeFigure(doc, { shape: "group", members, against }, year, {
      value,
      coverage: meanCoverage(figures),
      basis: figures.map((one) => restsOn(one, "dyad")),
    });
  return isMissing(bounds)
    ? [figure(lowerBoundDoc, bounds), figure(upperBoundDoc, bounds)]
    : [figure(lowerBoundDoc, bounds.low), figure(upperBoundDoc, bounds.high)];
}
