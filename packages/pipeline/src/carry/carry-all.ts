import type { SeriesIndicator } from "@entente/core/series";
import { type Cast, readCast } from "./cast.ts";
import { codeHolder } from "./code-holder.ts";
import { tradeSeries } from "./cow-trade/trade-series.ts";
import { nationalColumns, tradeColumns, tradeYears } from "./cow-trade/trade-year.ts";
import { gdpColumns, gdpSeries } from "./gdp-series.ts";
import { igoDyadColumns, igoJoint, igoMemberships, igoStateColumns } from "./igo-series.ts";
import { cellOf, type Row, readTable } from "./read-table.ts";
import { rollCallColumns, rollCalls } from "./roll-calls.ts";
import { seriesCsv } from "./series-csv.ts";
import { stagedPaths } from "./shared-folder.ts";
import { FIRST_YEAR } from "./span.ts";
import { ungaSeries } from "./unga-series.ts";

const inSpan = (row: Row): boolean => Number(cellOf(row, "year")) >= FIRST_YEAR;

/** Every series file by its name, computed from the published data sets in `shared` for the actors in `dataFolder`. */
export function carryAll(shared: string, dataFolder: string): Map<string, string> {
  const staged = stagedPaths(shared);
  const cast = readCast(dataFolder);
  return new Map([
    ...tradeFiles(staged.tradeOfDyads, staged.tradeOfStates, cast),
    ["world-bank-gdp.csv", seriesCsv(gdpSeries(readTable(staged.gdp, gdpColumns), cast))],
    ["unga-votes.csv", seriesCsv(ungaSeries(rollCalls(readTable(staged.votes, rollCallColumns), cast.states), cast))],
    ["cow-igo-3.csv", igoFile(staged.organisationsOfStates, staged.organisationsOfDyads, cast)],
  ]);
}

function tradeFiles(ofDyads: string, ofStates: string, cast: Cast): [string, string][] {
  const years = tradeYears(
    readTable(ofDyads, tradeColumns, inSpan),
    readTable(ofStates, nationalColumns, inSpan),
    codeHolder(cast.everyone, "cow"),
  );
  const points = years.flatMap((year) => tradeSeries(year, cast));
  const of = (...indicators: SeriesIndicator[]) =>
    seriesCsv(points.filter((point) => indicators.includes(point.indicator)));
  return [
    ["cow-trade-4.0-flows.csv", of("trade.flow")],
    ["cow-trade-4.0-partners.csv", of("trade.partner-rank", "trade.partner-hhi", "trade.partner-count")],
    ["cow-trade-4.0-world.csv", of("world.interdependence-quantile")],
  ];
}

function igoFile(ofStates: string, ofDyads: string, cast: Cast): string {
  const holder = codeHolder(cast.everyone, "cow");
  return seriesCsv([
    ...igoMemberships(readTable(ofStates, igoStateColumns, inSpan), holder, cast),
    ...igoJoint(readTable(ofDyads, igoDyadColumns, inSpan), holder, cast),
  ]);
}
