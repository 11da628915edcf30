import "server-only";
import type { Evidence } from "@entente/core/evidence";
import { parseFigureAddress } from "@entente/core/indicators/address";
import type { Figure, IndicatorDoc } from "@entente/core/indicators/figure";
import { figureAddress } from "@entente/core/indicators/figure-address";
import { actorsIn, docOf, figureFor, splitIndicator } from "@entente/core/indicators/registry";
import { seriesIndicators } from "@entente/core/series";
import { isAllianceMeasure } from "@entente/core/similarity/docs";
import { missingReasons } from "@entente/core/units/missing";
import { isBallotMeasure } from "@entente/core/votes/ballot-reading";
import { releaseFact } from "@entente/db/release/read";
import { releaseSeriesPoint, releaseSeriesRow } from "@entente/db/release/read-inputs";
import { shortCitation } from "#view/citation.ts";
import { type Derivation, derivationOf } from "#view/derivation.ts";
import type { MathNode } from "#view/mathml.ts";
import { pairOf } from "#view/names.ts";
import { reporterInWords } from "#view/reports.ts";
import { valueInWords } from "#view/words.ts";
import { libraryOf } from "./facts.ts";
import { formulaOf } from "./formula.ts";
import { Lru } from "./lru.ts";
import { ballotContextOf, contextOf, portfolioContextOf, releaseOf } from "./releases.ts";

const formulas = new Lru<MathNode>(400);

/** How the figure at an address is made, in a release; null when there is no such figure. */
export function derivationAt(id: string, address: string): Derivation | null {
  const asked = parseFigureAddress(address);
  if (!asked.ok) return null;
  const { indicator, subject, year } = asked.value;
  const context = isAllianceMeasure(indicator)
    ? portfolioContextOf(id)
    : isByTopic(indicator)
      ? ballotContextOf(id, actorsIn(subject), year)
      : contextOf(id, actorsIn(subject), year);
  const figure = figureFor(context.index, asked.value, context.settings);
  return figure === undefined ? null : derivationIn(id, figure);
}

/** Whether a figure rests on single ballots: votes by topic. */
function isByTopic(indicator: string): boolean {
  const { id, part } = splitIndicator(indicator);
  return part !== undefined && isBallotMeasure(id);
}

export function derivationIn(id: string, figure: Figure): Derivation {
  const release = releaseOf(id);
  const { names, sources } = libraryOf(id);
  const cite = (source: string): string => {
    const found = sources.get(source);
    return found === undefined ? source : shortCitation(found);
  };
  return derivationOf(figure, {
    names,
    doc: demandDoc,
    address: figureAddress,
    formula: (tex) => formulas.get(tex, () => formulaOf(tex)),
    fact: (factId) => {
      const record = releaseFact(release, factId);
      return record === null
        ? undefined
        : {
            title: record.fact.title,
            sources: record.evidence
              .filter(({ stance }) => stance === "supports")
              .map(({ source, locator }: Evidence) => ({ id: source, citation: cite(source), locator })),
          };
    },
    series: (key) => {
      const point = releaseSeriesPoint(release, key);
      if (point === null) throw new Error(`no series point ${key} in release ${id}`);
      const { indicator, from, to, part, year, value, unit, missing, dataset, reporter } = point;
      const who = to === null ? names(from) : pairOf(names, from, to);
      return {
        title: `${seriesIndicators[indicator].title}, ${who}${part === null ? "" : ` (${part})`}, ${year}`,
        value:
          value === null
            ? `unknown: ${missing === null ? "no reason recorded" : missingReasons[missing]}`
            : valueInWords(value, unit),
        source: { id: dataset, citation: cite(dataset) },
        report: reporterInWords[reporter],
        row: releaseSeriesRow(release, key),
      };
    },
  });
}

function demandDoc(indicator: string): IndicatorDoc {
  const doc = docOf(indicator);
  if (doc === undefined) throw new Error(`no documentation of the indicator "${indicator}"`);
  return doc;
}
