import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, missing } from "../units/missing.ts";
import type { Basis, Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { interdependenceFigure } from "./interdependence.ts";
import { makeFigure, notes, restsOn, undirected } from "./make-figure.ts";
import { firstNotBelow, shareBelow, type WorldQuantiles, worldQuantiles } from "./world-quantiles.ts";

export const interdependencePlaceDoc: IndicatorDoc = {
  id: "interdependence-place",
  title: "Interdependence among the world's dyads",
  subject: "dyad",
  formula: String.raw`P_{ij} = F_t(I_{ij}) = \frac{|\{(k,l) : I_{kl,t} < I_{ij}\}|}{|\{(k,l)\}|}`,
  symbols: {
    "P_{ij}": "share of the world's dyads with less interdependence, 0–1",
    "I_{ij}": "interdependence of i and j: salience × symmetry",
    F_t: "distribution of interdependence over the world's dyads in year t, by its quantiles",
  },
  unit: "share",
  range: "0 (no dyad has less) to 1 (none has more)",
  whenMissing:
    "Missing where the interdependence is, and where there is no world distribution of its year. Years after the last distribution use the last and say so.",
  source: "Barbieri 1996, J. Peace Res. 33(1), doi:10.1177/0022343396033001003; percentile rank: OECD/JRC 2008",
  reading: "0.9: nine dyads in ten of the world trade on less close and less even terms.",
  limits:
    "Most dyads of the world hardly trade, so that an ordinary partnership ranks high. Between two quantiles the place is read off a straight line.",
};

/** Share of the world's dyads of that year whose interdependence is below that of a and b, 0–1. */
export function interdependencePlace(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  const mutual = interdependenceFigure(index, a, b, year, settings);
  const { value } = mutual;
  const dataYear = mutual.dataYear ?? year;
  const world = isKnown(value) ? worldQuantiles(index, dataYear) : undefined;
  const found = isKnown(value) && world ? { value, world } : undefined;
  return makeFigure(interdependencePlaceDoc, undirected(a, b), year, {
    value: found ? shareBelow(found.world.quantiles, found.value) : isKnown(value) ? missing("not-covered") : value,
    coverage: found ? mutual.coverage : mutual.coverage / 2,
    basis: [restsOn(mutual, "interdependence"), ...(found ? around(found.world, found.value) : [])],
    dataYear: mutual.dataYear,
    note: notes(
      mutual.note,
      world && world.year < dataYear && `Placed on the world's distribution of ${world.year}, the last there is.`,
    ),
  });
}

/** The two quantiles between which the value lies. */
function around({ quantiles, basis }: WorldQuantiles, value: number): Basis[] {
  const above = firstNotBelow(quantiles, value);
  return basis.slice(Math.max(0, above - 1), above + 1);
}
