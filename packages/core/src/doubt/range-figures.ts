import { meanCoverage } from "../cohesion/polarisation.ts";
import { cohesionDoubt, type Sampling } from "../cohesion/range.ts";
import type { GroupCohesion, Settings } from "../cohesion/types.ts";
import type { Figure, IndicatorDoc } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { makeFigure, restsOn } from "../indicators/make-figure.ts";
import { isMissing, type Maybe, missing } from "../units/missing.ts";

/** The draws of everything that is published: the same for everyone, so that a page can be checked. */
export const publishedSampling: Sampling = { draws: 1000, seed: 1 };

const drawn = `${publishedSampling.draws.toLocaleString("en")} seeded draws`;
const symbols = {
  "C^{(k)}(G)": `cohesion of G in draw k of ${drawn}`,
  Q_p: "quantile, linear between the two nearest draws (Hyndman & Fan 1996, type 7)",
  k: "a draw: weights from a Dirichlet distribution around the chosen ones (parameters that add up to 30), each fact kept with the probability of its confidence, each share of trade from one of the reports there are of it, all alike likely",
};
const whenMissing =
  "Draws in which no dyad is known are left out. Missing, with the reason of the cohesion itself, when none is left.";
const source = "OECD/JRC 2008, Handbook on Constructing Composite Indicators, ch. 7, doi:10.1787/9789264043466-en";
const limits =
  "Tells of doubt in weights, facts and reports, not of what nobody knows: for that see the bounds. Facts are taken to be wrong independently of each other.";

const quantile = (id: string, p: string, title: string, reading: string): IndicatorDoc => ({
  id,
  title,
  subject: "group",
  formula: String.raw`Q_{${p}}\bigl(C^{(1)}(G), \dots, C^{(n)}(G)\bigr)`,
  symbols,
  unit: "index",
  range: "0 to 1",
  whenMissing,
  source,
  reading,
  limits,
});

export const rangeLowDoc = quantile(
  "cohesion-range-low",
  "0.05",
  "Cohesion of a group: lower end of the range",
  "One draw in twenty lies below it.",
);
export const rangeMedianDoc = quantile(
  "cohesion-range-median",
  "0.5",
  "Cohesion of a group: median of the range",
  "Half of the draws lie below it. It need not be the cohesion itself, since facts can only fall away in a draw.",
);
export const rangeHighDoc = quantile(
  "cohesion-range-high",
  "0.95",
  "Cohesion of a group: upper end of the range",
  "One draw in twenty lies above it.",
);

export const weakestStabilityDoc: IndicatorDoc = {
  id: "weakest-dyad-stability",
  title: "How often the weakest dyad is the weakest",
  subject: "group",
  formula: String.raw`\frac{1}{n} \sum_{k=1}^{n} \frac{[\,w \in W_k\,]}{|W_k|}`,
  symbols: {
    w: "the dyad of G with the lowest cohesion",
    W_k: "the dyads with the lowest cohesion in draw k, of the known ones",
    n: `the draws in which any dyad is known, of ${drawn} as for the range`,
  },
  unit: "share",
  range: "0 to 1",
  whenMissing: "Missing when no dyad is known, or none in any draw.",
  source,
  reading:
    "Near 1: whichever way the doubt falls, this pair is the weakest. Near 1 over the number of pairs: any could be.",
  limits: "A dyad that is unknown is never the weakest, though it may be.",
};

export const rangeDocs: readonly IndicatorDoc[] = [rangeLowDoc, rangeMedianDoc, rangeHighDoc, weakestStabilityDoc];

/** The ends and the middle of the range, and how often the weakest dyad is the weakest, as figures that can be cited. */
export function rangeFigures(
  index: Index,
  group: GroupCohesion,
  settings: Settings,
  sampling: Sampling = publishedSampling,
): Figure[] {
  const { members, against, year, dyads, weakest } = group;
  const { range, stability } = cohesionDoubt(index, dyads, settings, sampling);
  const figures = dyads.map(({ figure }) => figure);
  const figure = (doc: IndicatorDoc, value: Maybe): Figure =>
    makeFigure(doc, { shape: "group", members, against }, year, {
      value,
      coverage: meanCoverage(figures),
      basis: figures.map((one) => restsOn(one, "dyad")),
    });
  const at = (end: "low" | "median" | "high"): Maybe => (isMissing(range.all) ? range.all : range.all[end]);
  const rank = weakest === null ? undefined : stability.dyads[dyads.indexOf(weakest)];
  const stable = rank === undefined || isMissing(rank.rank) ? missing("no-fact") : rank.weakest;
  return [
    figure(rangeLowDoc, at("low")),
    figure(rangeMedianDoc, at("median")),
    figure(rangeHighDoc, at("high")),
    figure(weakestStabilityDoc, isMissing(group.figure.value) ? group.figure.value : stable),
  ];
}
