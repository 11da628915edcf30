import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { missing } from "../units/missing.ts";
import { latestKnown } from "./carry-forward.ts";
import { fromOneDataset } from "./dyad-series.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { makeFigure, type Reading, undirected } from "./make-figure.ts";
import { absentReason, unanswerable } from "./state-system.ts";

export const jointInstitutionsDoc: IndicatorDoc = {
  id: "joint-institutions",
  title: "Institutions in common",
  subject: "dyad",
  formula: String.raw`n_{ij} = |A_i \cap A_j|`,
  symbols: {
    "n_{ij}": "number of intergovernmental organisations that have both as full members",
    A_i: "intergovernmental organisations of which i is a full member in the year; associates and observers don’t count",
  },
  unit: "count",
  range: "0 upwards",
  whenMissing: "From the data set; the latest earlier year within the maximum age stands in and is named.",
  source: "Pevehouse et al. 2020, J. Peace Res. 57(3), doi:10.1177/0022343319881175",
  reading: "At how many tables the two sit together.",
  limits: "Grows with the number of organisations in the world: compare within a year, or by the share in common.",
};

/** Number of intergovernmental organisations that have both as members in a year. */
export function jointInstitutions(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  const reading =
    unanswerable(index, [a, b], year) ??
    latestKnown(year, settings.maxAgeYears.institutions, (y) => read(index, a, b, y));
  return makeFigure(jointInstitutionsDoc, undirected(a, b), year, reading);
}

function read(index: Index, a: ActorId, b: ActorId, year: Year): Reading {
  const { values, known, basis, withheld } = fromOneDataset(index, [{ indicator: "igo.joint", of: [a, b] }], year);
  const absent = () => (withheld ? missing(withheld) : absentReason(index, [a, b], year, "igo.joint"));
  return { value: values[0] ?? absent(), basis, coverage: known };
}
