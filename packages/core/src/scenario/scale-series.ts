import { exchangePoints } from "../indicators/arrange-series.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { reporterPreference } from "../indicators/trade-flows.ts";
import type { Inputs } from "../inputs.ts";
import type { SeriesIndicator, SeriesPoint } from "../series.ts";
import type { MissingReason } from "../units/missing.ts";
import { partOf, sumOfFlows } from "./recorded-flow.ts";
import type { ScaledTrade } from "./scaled-trade.ts";
import { scaledWays, type Way } from "./trade-extent.ts";

type Exchanged = Map<SeriesPoint, SeriesPoint>;

/** One change of one list of points serves every set of changes that has it: a matter of speed alone. */
const made = new WeakMap<Inputs["series"], WeakMap<ScaledTrade["change"], readonly SeriesPoint[]>>();

/** The series with what scaling moves in its place. */
export function scaledSeries(index: Index, series: Inputs["series"], scaled: ScaledTrade): readonly SeriesPoint[] {
  const ofSeries = made.get(series) ?? new WeakMap<ScaledTrade["change"], readonly SeriesPoint[]>();
  made.set(series, ofSeries);
  const found = ofSeries.get(scaled.change) ?? exchangePoints(series, scaledPoints(index, scaled));
  ofSeries.set(scaled.change, found);
  return found;
}

/**
 * The points that scaling moves, each with what takes its place; every data set, report and product group alike.
 * Flows within the pair: X' = f·X. Flows that hold the pair's among others (a total over all partners, a bloc of which one side
 * is a member): X' = X + (f − 1)·x, with x what the same data set records of the pair's flow in them, by the same reporter where
 * it has a report. Missing: "not-recomputable" where x is not recorded, "disputed" where x is more than the whole.
 * Ranks and concentration of whoever is concerned become missing ("not-recomputable"), unless all of its trade is scaled alike;
 * so does the number of its partners when the factor is 0. GDP and the world's distribution of interdependence stay: what trade
 * does to output is not modelled, and one pair among thousands hardly moves a distribution.
 */
function scaledPoints(index: Index, scaled: ScaledTrade): Exchanged {
  const exchanged: Exchanged = new Map();
  scaleFlows(index, scaled, exchanged);
  blankRankings(index, scaled, exchanged);
  return exchanged;
}

/** What adding up in another order may add to a sum. */
const ROUNDING = 1 + 1e-9;

const hypothetical = (point: SeriesPoint, value: number | MissingReason): SeriesPoint => {
  const known = typeof value === "number";
  return { ...point, value: known ? value : null, missing: known ? null : value, flag: "hypothetical" };
};

function scaleFlows(index: Index, scaled: ScaledTrade, exchanged: Exchanged): void {
  for (const { point, whole, part } of concernedFlows(index, scaled)) {
    const value = part === "all" ? whole * scaled.factor : scaledInPart(whole, part, scaled.factor);
    if (value !== whole) exchanged.set(point, hypothetical(point, value));
  }
}

/** A flow, what is recorded of it, and how much of that is scaled; null where this is not recorded. */
type Concerned = { readonly point: SeriesPoint; readonly whole: number; readonly part: "all" | number | null };

/** Which flows a change concerns does not hang on its factor, which a reader may move from step to step: a matter of speed alone. */
const concerned = new WeakMap<Index, Map<string, readonly Concerned[]>>();

function concernedFlows(index: Index, scaled: ScaledTrade): readonly Concerned[] {
  const { factor: _, ...about } = scaled.change;
  const key = JSON.stringify(about);
  const ofIndex = concerned.get(index) ?? new Map<string, readonly Concerned[]>();
  concerned.set(index, ofIndex);
  const found = ofIndex.get(key) ?? findFlows(index, scaled);
  ofIndex.set(key, found);
  return found;
}

function findFlows(index: Index, scaled: ScaledTrade): Concerned[] {
  const found: Concerned[] = [];
  for (const [year, exporters] of index.series.get("trade.flow") ?? []) {
    if (!scaled.covers(year)) continue;
    for (const [from, importers] of exporters) {
      for (const [to, cited] of importers) {
        const ways = to === null ? "none" : scaledWays(scaled.extents(year), { from, to }, scaled.ways);
        if (ways === "none") continue;
        for (const { point } of cited) {
          if (point.value === null) continue;
          found.push({
            point,
            whole: point.value,
            part: ways === "all" ? ways : scaledPart(index, scaled, point, ways),
          });
        }
      }
    }
  }
  return found;
}

function scaledPart(index: Index, { extents }: ScaledTrade, point: SeriesPoint, ways: readonly Way[]): number | null {
  const reporters = [point.reporter, ...reporterPreference.filter((other) => other !== point.reporter)];
  const records = { dataset: point.dataset, part: partOf(point), reporters };
  return sumOfFlows(index, extents(point.year), ways, point.year, records);
}

function scaledInPart(whole: number, part: number | null, factor: number): number | MissingReason {
  if (part === null) return "not-recomputable";
  return part > whole * ROUNDING ? "disputed" : Math.max(0, whole + (factor - 1) * part);
}

/** Numbers made of all the trade of an actor: the flows that are carried do not give them again. */
function blankRankings(index: Index, scaled: ScaledTrade, exchanged: Exchanged): void {
  const stale: SeriesIndicator[] = ["trade.partner-rank", "trade.partner-hhi"];
  if (scaled.factor === 0) stale.push("trade.partner-count");
  for (const indicator of stale) {
    for (const [year, actors] of index.series.get(indicator) ?? []) {
      if (!scaled.covers(year)) continue;
      for (const [actor, partners] of actors) {
        if (!scaled.unsettles(actor, "total", year)) continue;
        for (const { point } of [...partners.values()].flat()) {
          if (point.value !== null) exchanged.set(point, hypothetical(point, "not-recomputable"));
        }
      }
    }
  }
}
