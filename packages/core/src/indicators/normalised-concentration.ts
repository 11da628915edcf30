import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, type Maybe, missing } from "../units/missing.ts";
import { latestKnown } from "./carry-forward.ts";
import { concentration } from "./concentration.ts";
import { fromOneDataset } from "./dyad-series.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { actorSubject, makeFigure, type Reading } from "./make-figure.ts";
import { absentReason, unanswerable } from "./state-system.ts";
import { wholeFlows } from "./trade-vector.ts";

/** (HHI − 1/n) / (1 − 1/n), 0 (even) … 1 (one partner): comparable between states with many and with few partners.
 *  Missing: "no-fact" for no partner, "zero-denominator" for a single one. */
export function normalisedConcentration(hhi: number, partners: number): Maybe {
  if (partners < 1) return missing("no-fact");
  if (partners === 1) return missing("zero-denominator");
  return Math.min(1, Math.max(0, (hhi - 1 / partners) / (1 - 1 / partners)));
}

export const normalisedConcentrationDoc: IndicatorDoc = {
  id: "normalised-concentration",
  title: "Partner concentration, normalised",
  subject: "actor",
  formula: String.raw`\mathrm{HHI}^*_i = \frac{\mathrm{HHI}_i - 1/n}{1 - 1/n}`,
  symbols: {
    "\\mathrm{HHI}_i": "Herfindahl–Hirschman index of the trading partners of i, 1/n–1",
    n: "number of trading partners of i",
  },
  unit: "index",
  range: "0 (all partners alike) to 1 (a single partner counts)",
  whenMissing: "Needs the index and the number of partners of one data set and year. Undefined for a single partner.",
  source: "Hirschman 1945, National Power and the Structure of Foreign Trade; normalised as usual",
  reading: "Partner concentration, comparable between states with many and with few partners.",
  limits: "Counts a partner with one consignment as a partner, so that better records lower it a little.",
};

/** (HHI − 1/n) / (1 − 1/n) of the trading partners of i in a year, 0–1. */
export function normalisedConcentrationFigure(index: Index, i: ActorId, year: Year, settings: Settings): Figure {
  const reading =
    unanswerable(index, [i], year) ??
    latestKnown(year, settings.maxAgeYears.trade, (y) => normalisedReading(index, i, y));
  return makeFigure(normalisedConcentrationDoc, actorSubject(i), year, reading);
}

function normalisedReading(index: Index, i: ActorId, year: Year): Reading {
  const wanted = ["trade.partner-hhi", "trade.partner-count"] as const;
  const found = fromOneDataset(
    index,
    wanted.map((indicator) => ({ indicator, of: [i, null] })),
    year,
  );
  const [hhi = null, partners = null] = found.values;
  if (hhi !== null && partners !== null) {
    return { value: normalisedConcentration(hhi, partners), basis: found.basis, coverage: 1 };
  }
  const whole = wholeFlows(index, i, year);
  const computed = whole && concentration(whole.flows);
  if (whole && computed !== undefined && isKnown(computed)) {
    return { value: normalisedConcentration(computed, whole.flows.length), basis: whole.basis, coverage: 1 };
  }
  const reason = absentReason(index, [i], year, "trade.partner-hhi");
  return {
    value: found.withheld ? missing(found.withheld) : reason,
    basis: found.basis,
    coverage: found.known / wanted.length,
  };
}
