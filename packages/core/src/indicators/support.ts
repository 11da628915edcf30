import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { directed, makeFigure, undirected } from "./make-figure.ts";
import { weighEpisodes, weighsOn } from "./weigh-episodes.ts";

const symbols = {
  v_e: "weight of event e as support, 1–5",
  "\\Delta t_e": "years from the end of event e to 31 December of the year; 0 while it lasts",
  h: "half-life in years: the time after which an event counts half",
};

export const supportDoc: IndicatorDoc = {
  id: "support",
  title: "Support, one way",
  subject: "directed-dyad",
  formula: String.raw`\mathrm{support}_{ij} = 1 - \exp\Bigl(-\sum_{e \in E_{ij}} 2^{-\Delta t_e / h}\, \tfrac{v_e}{5}\Bigr)`,
  symbols: {
    "E_{ij}": "arms, aid, recognition, votes and political or military help of i for j, begun by the year",
    ...symbols,
  },
  unit: "index",
  range: "0 (searched for, none found) towards 1, never quite reached",
  whenMissing:
    "Known only when at least one counted fact has begun, or the absence of support is asserted for the year. No fact is not indifference.",
  source:
    "Own definition; exponential fading as in Crescenzi & Enterline 2001, Int. Stud. Q. 45(3), doi:10.1111/0020-8833.00204",
  reading: "What i does or has done for j, the recent and the weighty counting most.",
  limits:
    "Weights are curators' codings by anchored examples; quantities of arms or goods are not priced. Facts that lost a dispute do not count. What a state did counts for its successor.",
};

export const dyadSupportDoc: IndicatorDoc = {
  ...supportDoc,
  id: "dyad-support",
  title: "Support in a dyad",
  subject: "dyad",
  formula: String.raw`\mathrm{support}_{\{ij\}} = 1 - \exp\Bigl(-\sum_{e \in E_{ij} \cup E_{ji}} 2^{-\Delta t_e / h}\, \tfrac{v_e}{5}\Bigr)`,
  symbols: { "E_{ij} \\cup E_{ji}": "support in either direction", ...symbols },
  reading: "What the two do for each other, whoever gives.",
};

/** 1 − exp(−Σ 2^(−Δt/h)·weight/5) over what i does for j, 0–1. */
export function support(index: Index, i: ActorId, j: ActorId, year: Year, settings: Settings): Figure {
  const reading = weighEpisodes(index, [i, j], "support", year, settings, (episode) => weighsOn(episode, i, j));
  return makeFigure(supportDoc, directed(i, j), year, reading);
}

/** The same over both directions. */
export function dyadSupport(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  const reading = weighEpisodes(index, [a, b], "support", year, settings, () => true);
  return makeFigure(dyadSupportDoc, undirected(a, b), year, reading);
}
