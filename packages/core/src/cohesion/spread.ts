import type { Figure, IndicatorDoc, Subject } from "../indicators/figure.ts";
import { makeFigure, restsOn } from "../indicators/make-figure.ts";
import { isKnown, type Maybe, missing } from "../units/missing.ts";
import { tellingReason } from "./missing-reason.ts";
import { meanCoverage } from "./polarisation.ts";
import type { DyadCohesion, GroupCohesion } from "./types.ts";

export const weakestDyadDoc: IndicatorDoc = {
  id: "weakest-dyad",
  title: "Weakest dyad",
  subject: "group",
  formula: String.raw`C_{\min}(G) = \min_{\{i,j\} \in D} C_{ij}`,
  symbols: { "C_{ij}": "cohesion of the dyad i, j, 0–1", D: "the dyads of G whose cohesion is known" },
  unit: "index",
  range: "0 to 1",
  whenMissing: "Unknown dyads are left out: one of them may be weaker still. Missing when no dyad is known.",
  source: "Own definition: the non-compensatory companion of the mean, as OECD/JRC 2008 advise",
  reading: "A group holds no better than the pair that binds it least.",
  limits: "A dyad of which little is known may seem weak, or strong: see its coverage.",
};

export const spreadDoc: IndicatorDoc = {
  id: "spread",
  title: "Spread of the dyads",
  subject: "group",
  formula: String.raw`\max_{\{i,j\} \in D} C_{ij} - \min_{\{i,j\} \in D} C_{ij}`,
  symbols: { "C_{ij}": "cohesion of the dyad i, j, 0–1", D: "the dyads of G whose cohesion is known" },
  unit: "index",
  range: "0 (all dyads alike) to 1",
  whenMissing: "Unknown dyads are left out. Missing (too few) when fewer than two dyads are known.",
  source: "Own definition",
  reading: "How unlike the relations in the group are.",
  limits: "Says nothing of the dyads between the two extremes.",
};

/** The known dyad of the lowest cohesion, the first in the order given among equals; null when none is known. */
export function weakestOf(dyads: readonly DyadCohesion[]): DyadCohesion | null {
  let weakest: DyadCohesion | null = null;
  let lowest = Infinity;
  for (const dyad of dyads) {
    if (!isKnown(dyad.figure.value) || dyad.figure.value >= lowest) continue;
    lowest = dyad.figure.value;
    weakest = dyad;
  }
  return weakest;
}

/** Highest minus lowest known dyad cohesion, 0–1. Missing: "too-few" with one known dyad; the dyads' reason with none. */
export function spreadOf(dyads: readonly Pick<DyadCohesion, "figure">[]): Maybe {
  const values = dyads.map(({ figure }) => figure.value);
  const known = values.filter(isKnown);
  if (known.length === 0) return tellingReason(values);
  return known.length === 1 ? missing("too-few") : Math.max(...known) - Math.min(...known);
}

const ofGroup = ({ members, against }: GroupCohesion): Subject => ({ shape: "group", members, against });

/** The cohesion of the weakest known dyad as a figure that can be cited. */
export function weakestDyadFigure(group: GroupCohesion): Figure {
  const figures = group.dyads.map(({ figure }) => figure);
  return makeFigure(weakestDyadDoc, ofGroup(group), group.year, {
    value: group.weakest?.figure.value ?? tellingReason(figures.map(({ value }) => value)),
    coverage: meanCoverage(figures),
    basis: group.weakest === null ? [] : [restsOn(group.weakest.figure, "weakest dyad")],
  });
}

/** The spread as a figure that can be cited. */
export function spreadFigure(group: GroupCohesion): Figure {
  const figures = group.dyads.map(({ figure }) => figure);
  return makeFigure(spreadDoc, ofGroup(group), group.year, {
    value: group.spread,
    coverage: meanCoverage(figures),
    basis: figures.map((figure) => restsOn(figure, "dyad")),
  });
}
