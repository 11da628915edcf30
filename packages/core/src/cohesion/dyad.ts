import type { Figure, IndicatorDoc } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { makeFigure, restsOn, undirected } from "../indicators/make-figure.ts";
import { demandActors } from "../indicators/state-system.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown } from "../units/missing.ts";
import { tellingReason } from "./missing-reason.ts";
import { plainScores, type Scores } from "./scores.ts";
import type { DimensionScore, DyadCohesion, Settings } from "./types.ts";

export const dyadCohesionDoc: IndicatorDoc = {
  id: "dyad-cohesion",
  title: "Cohesion of a dyad",
  subject: "dyad",
  formula: String.raw`C_{ij} = \frac{\sum_{d \in K} w_d\, c_d(i,j)}{\sum_{d \in K} w_d}`,
  symbols: {
    "C_{ij}": "cohesion of i and j, 0–1",
    "c_d(i,j)": "score of dimension d, 0–1: commitment, trade, voting, institutions, support, freedom from strain",
    w_d: "weight of dimension d, chosen by the reader; equal by default",
    K: "the dimensions that are known for i and j in the year",
  },
  unit: "index",
  range: "0 (nothing binds them) to 1 (bound in every dimension)",
  whenMissing:
    "Unknown dimensions are left out of the mean, never counted as 0; coverage is the known share of the weights. Missing when no dimension with a weight above 0 is known.",
  source: "OECD/JRC 2008, Handbook on Constructing Composite Indicators, doi:10.1787/9789264043466-en (weighted mean)",
  reading:
    "Read it with its coverage and beside its dimensions: the same 0.5 may be a treaty without trade, or trade without a treaty.",
  limits:
    "A weighted mean lets one dimension make up for another. Dyads with different known dimensions are compared with care.",
};

/** C(i,j) = Σ w_d c_d / Σ w_d over the known dimensions, with the dimensions and what binds the dyad. */
export function dyadCohesion(
  index: Index,
  a: ActorId,
  b: ActorId,
  year: Year,
  settings: Settings,
  figures: Scores = plainScores,
): DyadCohesion {
  demandActors(index, [a, b]);
  if (a === b) throw new RangeError(`found ${a} twice; expected a dyad of two actors`);
  const binding = figures.commitment(index, a, b, year, settings);
  const score = (dimension: DimensionScore["dimension"], figure: Figure): DimensionScore => ({
    dimension,
    weight: settings.weights[dimension],
    figure,
  });
  const scores = [
    score("commitment", binding.figure),
    score("trade", figures.trade(index, a, b, year, settings)),
    score("voting", figures.voting(index, a, b, year, settings)),
    score("institutions", figures.institutions(index, a, b, year, settings)),
    score("support", figures.support(index, a, b, year, settings)),
    score("freedom-from-strain", figures.strain(index, a, b, year, settings)),
  ];
  return { a, b, year, figure: weigh(scores, a, b, year), dimensions: scores, commitment: binding };
}

function weigh(scores: readonly DimensionScore[], a: ActorId, b: ActorId, year: Year): Figure {
  let sum = 0;
  let known = 0;
  let all = 0;
  for (const { weight, figure } of scores) {
    all += weight;
    if (!isKnown(figure.value)) continue;
    known += weight;
    sum += weight * figure.value;
  }
  const counted = scores.filter(({ weight }) => weight > 0);
  return makeFigure(dyadCohesionDoc, undirected(a, b), year, {
    value: known > 0 ? sum / known : tellingReason(counted.map(({ figure }) => figure.value)),
    coverage: all > 0 ? known / all : 0,
    basis: counted.map(({ dimension, weight, figure }) => restsOn(figure, `${dimension}, weight ${weight}`)),
  });
}
