import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown } from "../units/missing.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { directed, makeFigure, restsOn, undirected } from "./make-figure.ts";
import { weighEpisodes, weighsOn } from "./weigh-episodes.ts";

const symbols = {
  v_e: "severity of event e, 1–5: 1 critical statement, 2 protest or adverse vote, 3 sanctions or expulsion, 4 armed clash or embargo, 5 war",
  "\\Delta t_e": "years from the end of event e to 31 December of the year; 0 while it lasts",
  h: "half-life in years: the time after which an event counts half",
};

export const strainDoc: IndicatorDoc = {
  id: "strain",
  title: "Strain, one way",
  subject: "directed-dyad",
  formula: String.raw`\mathrm{strain}_{ij} = 1 - \exp\Bigl(-\sum_{e \in E_{ij}} 2^{-\Delta t_e / h}\, \tfrac{v_e}{5}\Bigr)`,
  symbols: {
    "E_{ij}": "events and states of affairs with which i strains its relation to j, begun by the year",
    ...symbols,
  },
  unit: "index",
  range: "0 (searched for, none found) towards 1, never quite reached",
  whenMissing:
    "Known only when at least one counted fact has begun, or the absence of strain is asserted for the year. No fact is not calm.",
  source:
    "Own definition; exponential fading as in Crescenzi & Enterline 2001, Int. Stud. Q. 45(3), doi:10.1111/0020-8833.00204",
  reading: "What i does or has done against j, the recent and the grave counting most.",
  limits:
    "Severities are curators' codings by anchored examples. Facts that lost a dispute do not count. What a state did counts for its successor.",
};

export const dyadStrainDoc: IndicatorDoc = {
  ...strainDoc,
  id: "dyad-strain",
  title: "Strain in a dyad",
  subject: "dyad",
  formula: String.raw`\mathrm{strain}_{\{ij\}} = 1 - \exp\Bigl(-\sum_{e \in E_{ij} \cup E_{ji}} 2^{-\Delta t_e / h}\, \tfrac{v_e}{5}\Bigr)`,
  symbols: { "E_{ij} \\cup E_{ji}": "events in either direction; one that is mutual counts once", ...symbols },
  reading: "What strains the relation, whoever began it.",
};

export const freedomFromStrainDoc: IndicatorDoc = {
  ...strainDoc,
  id: "freedom-from-strain",
  title: "Freedom from strain",
  subject: "dyad",
  formula: String.raw`f_{ij} = 1 - \mathrm{strain}_{\{ij\}}`,
  symbols: { "\\mathrm{strain}_{\\{ij\\}}": "strain in the dyad, both directions pooled" },
  range: "towards 0 (heavily strained) to 1 (searched for, no strain found)",
  reading: "The dimension of cohesion that friction takes away from.",
};

/** 1 − exp(−Σ 2^(−Δt/h)·severity/5) over what weighs from i on j, 0–1. */
export function strain(index: Index, i: ActorId, j: ActorId, year: Year, settings: Settings): Figure {
  const reading = weighEpisodes(index, [i, j], "strain", year, settings, (episode) => weighsOn(episode, i, j));
  return makeFigure(strainDoc, directed(i, j), year, reading);
}

/** The same over both directions, each event once. */
export function dyadStrain(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  return makeFigure(
    dyadStrainDoc,
    undirected(a, b),
    year,
    weighEpisodes(index, [a, b], "strain", year, settings, every),
  );
}

/** 1 − strain of the dyad, 0–1. */
export function freedomFromStrain(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  const pooled = dyadStrain(index, a, b, year, settings);
  return makeFigure(freedomFromStrainDoc, undirected(a, b), year, {
    value: isKnown(pooled.value) ? 1 - pooled.value : pooled.value,
    coverage: pooled.coverage,
    basis: [restsOn(pooled, "strain in the dyad")],
    note: pooled.note,
  });
}

const every = () => true;
