import { byPrecedence } from "@entente/core/indicators/dataset-precedence";
import type { Basis, Figure } from "@entente/core/indicators/figure";
import { pointsOf } from "@entente/core/indicators/index-inputs";
import { partnerShare } from "@entente/core/indicators/partner-share";
import type { Reporter } from "@entente/core/indicators/trade-flows";
import type { ActorId, SourceId, Year } from "@entente/core/units/ids";
import { missingReasons } from "@entente/core/units/missing";
import type { ViewContext } from "./context.ts";
import { arrowOf } from "./names.ts";
import { valueInWords } from "./words.ts";

/** What one data set has of the exports of one to the other in a year, and by whose report. */
export type ReportView = {
  readonly key: string;
  readonly flow: string;
  readonly dataset: SourceId;
  readonly citation: string;
  readonly report: string;
  readonly value: string;
  readonly known: boolean;
  /** Whether the shares of trade on the page rest on it. */
  readonly inUse: boolean;
};

export type ReportsView = { readonly year: Year; readonly reports: readonly ReportView[] };

export const reporterInWords: Readonly<Record<Reporter, string>> = {
  compiled: "compiled from several reports",
  importer: "the importer’s report",
  exporter: "the exporter’s report",
  computed: "computed from the data set",
};

/** The rule by which one of several data sets is used, as core applies it. */
export const precedenceRule =
  "Numbers of different data sets are never mixed. The one that knows most of the flows that a figure asks for is used; among equals, what was compiled dyad by dyad before what was reported, and a newer version before an older.";

/**
 * Every statement of the trade in goods between two actors in the year, or in the latest year before it of which there is one; null
 * where there is none among `years`. By direction, then in the order in which data sets go first.
 */
export function reportsOf(
  { index, names, cite, settings }: ViewContext,
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
  years: readonly Year[],
): ReportsView | null {
  const flows = [
    [a, b],
    [b, a],
  ] as const;
  const of = years.findLast(
    (each) => each <= year && flows.some(([from, to]) => pointsOf(index, "trade.flow", from, to, each).length > 0),
  );
  if (of === undefined) return null;
  const thatYear = { ...settings, maxAgeYears: { ...settings.maxAgeYears, trade: 0 } };
  const used = new Set(flows.flatMap(([from, to]) => seriesUnder(partnerShare(index, from, to, of, thatYear))));
  const reports = flows.flatMap(([from, to]) =>
    [...pointsOf(index, "trade.flow", from, to, of)]
      .filter(({ point }) => point.part === null || point.part === "total")
      .sort((x, y) => byPrecedence(x.point.dataset, y.point.dataset))
      .map(
        ({ key, point: { dataset, reporter, value, unit, missing } }): ReportView => ({
          key,
          flow: arrowOf(names, from, to),
          dataset,
          citation: cite(dataset),
          report: reporterInWords[reporter],
          value:
            value === null ? `unknown: ${missing === null ? "" : missingReasons[missing]}` : valueInWords(value, unit),
          known: value !== null,
          inUse: used.has(key),
        }),
      ),
  );
  return { year: of, reports };
}

/** The names of all points that a figure rests on, through the figures below it. */
function seriesUnder({ basis }: Pick<Figure, "basis">): string[] {
  return basis.flatMap((part: Basis): string[] =>
    part.rests === "series" ? [part.key] : part.rests === "figure" ? seriesUnder(part.figure) : [],
  );
}
