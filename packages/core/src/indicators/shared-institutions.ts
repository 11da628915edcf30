import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { type Maybe, missing } from "../units/missing.ts";
import { latestKnown } from "./carry-forward.ts";
import { fromOneDataset } from "./dyad-series.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { jaccard } from "./jaccard.ts";
import { makeFigure, notes, type Reading, undirected } from "./make-figure.ts";
import { absentReason, unanswerable } from "./state-system.ts";

export const sharedInstitutionsDoc: IndicatorDoc = {
  id: "shared-institutions",
  title: "Shared institutions",
  subject: "dyad",
  formula: String.raw`J_{ij} = \frac{|A_i \cap A_j|}{|A_i \cup A_j|}`,
  symbols: {
    "J_{ij}": "share of the intergovernmental organisations of either that have both as members, 0–1",
    A_i: "intergovernmental organisations of which i is a full member in the year; associates and observers don’t count",
  },
  unit: "index",
  range: "0 (none in common) to 1 (the same memberships)",
  whenMissing:
    "Needs the memberships of both and the number in common, from one data set. The latest earlier year within the maximum age stands in and is named.",
  source:
    "Jaccard 1912, New Phytologist 11(2), doi:10.1111/j.1469-8137.1912.tb05611.x; Pevehouse et al. 2020, J. Peace Res. 57(3), doi:10.1177/0022343319881175",
  reading: "How far the two sit at the same tables.",
  limits:
    "Every organisation weighs the same, a postal union as much as a defence organisation. Universal organisations lift everyone. Membership is that of the calendar year as the data set codes it, not of 31 December; who was no state of the system in the year has none.",
};

/** |A∩B| / |A∪B| of the dyad's memberships in intergovernmental organisations, 0–1. */
export function sharedInstitutions(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  const reading =
    unanswerable(index, [a, b], year) ??
    latestKnown(year, settings.maxAgeYears.institutions, (y) => read(index, a, b, y));
  return makeFigure(sharedInstitutionsDoc, undirected(a, b), year, reading);
}

function read(index: Index, a: ActorId, b: ActorId, year: Year): Reading {
  const found = fromOneDataset(
    index,
    [
      { indicator: "igo.joint", of: [a, b] },
      { indicator: "igo.memberships", of: [a, null] },
      { indicator: "igo.memberships", of: [b, null] },
    ],
    year,
  );
  const [joint = null, ofA = null, ofB = null] = found.values;
  const inconsistent = joint !== null && ofA !== null && ofB !== null && joint > Math.min(ofA, ofB);
  const value = (): Maybe => {
    if (inconsistent) return missing("disputed");
    if (joint !== null && ofA !== null && ofB !== null) return jaccard({ a: ofA, b: ofB, joint });
    return found.withheld ? missing(found.withheld) : absentReason(index, [a, b], year, "igo.joint");
  };
  return {
    value: value(),
    coverage: found.known / 3,
    basis: found.basis,
    note: notes(inconsistent && "The data set counts more memberships in common than one of the two has."),
  };
}
