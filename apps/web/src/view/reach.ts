import type { DimensionId } from "@entente/core/cohesion/types";
import type { SeriesIndicator } from "@entente/core/series";
import type { SourceId, Year } from "@entente/core/units/ids";
import { listed } from "./words.ts";

/** From which year to which a data set of the release has points of a series. */
export type Reach = {
  readonly dataset: SourceId;
  readonly indicator: SeriesIndicator;
  readonly first: Year;
  readonly last: Year;
};

/** What a dimension's figures are made of, and what would cover it where the release has nothing of the kind. */
const madeOf: Readonly<Partial<Record<DimensionId, { series: readonly SeriesIndicator[]; others: string }>>> = {
  trade: { series: ["trade.flow"], others: "Correlates of War Trade 4.0 has the years 1870–2014." },
  voting: {
    series: ["unga.vote", "unga.kappa"],
    others: "The General Assembly’s roll calls begin in 1946.",
  },
  institutions: {
    series: ["igo.joint"],
    others: "Correlates of War Intergovernmental Organizations 3 has the years 1816–2014.",
  },
};

/** "What this release has of it: 1870–2014 (Barbieri et al. 2016: cow-trade-4.0)." Blank for a dimension that rests on facts. */
export function reachInWords(
  dimension: DimensionId,
  reach: readonly Reach[],
  cite: (source: SourceId) => string,
): string {
  const made = madeOf[dimension];
  if (made === undefined) return "";
  const bySet = new Map<SourceId, { first: Year; last: Year }>();
  for (const { dataset, indicator, first, last } of reach) {
    if (!made.series.includes(indicator)) continue;
    const known = bySet.get(dataset) ?? { first, last };
    bySet.set(dataset, { first: Math.min(first, known.first), last: Math.max(last, known.last) });
  }
  if (bySet.size === 0) return `This release has no such data set. ${made.others}`;
  const sets = [...bySet].map(([dataset, { first, last }]) => `${first}–${last} (${cite(dataset)}: ${dataset})`);
  return `What this release has of it: ${listed(sets)}.`;
}
