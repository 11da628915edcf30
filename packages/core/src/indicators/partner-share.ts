import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown } from "../units/missing.ts";
import { latestKnown } from "./carry-forward.ts";
import type { Basis, Figure, IndicatorDoc } from "./figure.ts";
import { type Index, setAside } from "./index-inputs.ts";
import { directed, makeFigure } from "./make-figure.ts";
import { shareClaims } from "./published-claims.ts";
import { unanswerable } from "./state-system.ts";
import { flowsByDataset, type Need } from "./trade-flows.ts";
import { mayKnowShare, needsOf, shareOf, shareReading } from "./trade-share-reading.ts";

export const partnerShareDoc: IndicatorDoc = {
  id: "partner-share",
  title: "Partner share of trade",
  subject: "directed-dyad",
  formula: String.raw`s_{ij} = \frac{T_{ij}}{T_i}, \quad T_{ij} = X_{ij} + X_{ji}`,
  symbols: {
    "s_{ij}": "share of j in the trade of i, 0–1",
    "X_{ij}": "exports of goods from i to j, current US dollars",
    "T_{ij}": "two-way trade of i and j, current US dollars",
    T_i: "trade of i with the world, exports and imports, current US dollars",
  },
  unit: "share",
  range: "0 (no trade with j) to 1 (no other partner)",
  whenMissing:
    "All four flows must be known in one data set; a missing direction is not 0. A state's total is not known where its recorded flows add up to less than half of its national total by the same publisher, or, without one, where flows with fewer than a tenth of the trading states are known. Where the series have no figure, the published share that is in use stands in, then published values divided. The latest earlier figure within the maximum age stands in and names its year.",
  source: "Barbieri 1996, J. Peace Res. 33(1), doi:10.1177/0022343396033001003",
  reading: "How much i would have to replace if its trade with j stopped.",
  limits:
    "Counts goods only, not services, oil transit or finance. Competing reports: a compiler's choice counts before the importer's report, and that before the exporter's. Totals over partners and national totals need not agree.",
};

/** s_ij = T_ij / T_i, directed: the share of j in the two-way trade of i, 0–1. */
export function partnerShare(index: Index, i: ActorId, j: ActorId, year: Year, settings: Settings): Figure {
  const reading =
    unanswerable(index, [i, j], year) ??
    latestKnown(
      year,
      settings.maxAgeYears.trade,
      (y) => shareReading(index, i, j, "total", y),
      (y) => mayKnowShare(index, i, j, y),
    );
  return makeFigure(partnerShareDoc, directed(i, j), year, reading);
}

/** Another answer to the same question, from reports or claims that do not count, for the doubt that comes from the data. */
export type ShareAlternative = { readonly label: string; readonly value: number; readonly basis: readonly Basis[] };

/** Other values of s_ij in that very year: i's own reports, its partner's, each data set's, and each published share. */
export function tradeShareAlternatives(index: Index, i: ActorId, j: ActorId, year: Year): ShareAlternative[] {
  if (unanswerable(index, [i, j], year)) return [];
  const needs = needsOf(i, j, "total");
  const reported = (out: Need["reporters"], back: Need["reporters"]): Need[] =>
    needs.map((need, k) => {
      const reporters = k === 0 ? out : k === 1 ? back : undefined;
      return reporters ? { ...need, reporters } : need;
    });
  const fromSeries = (label: string, asked: readonly Need[]): ShareAlternative[] =>
    flowsByDataset(index, asked, year).flatMap((flows) => {
      const value = shareOf(flows);
      if (value === undefined || !isKnown(value)) return [];
      return [{ label: `${flows.dataset ?? ""}: ${label}`, value, basis: flows.basis }];
    });
  const fromClaims = shareClaims(index, i, j, "total", year).flatMap((claim): ShareAlternative[] => {
    if (claim.share.state !== "known") return [];
    const role = setAside(claim) ? "published share, set aside" : "published share";
    return [{ label: claim.firstPublisher, value: claim.share.value, basis: [{ rests: "fact", id: claim.id, role }] }];
  });
  return [
    ...fromSeries("the report that counts", needs),
    ...fromSeries(`${i}'s own reports`, reported(["exporter"], ["importer"])),
    ...fromSeries(`${j}'s reports`, reported(["importer"], ["exporter"])),
    ...fromClaims,
  ];
}
