import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, type Maybe, missing } from "../units/missing.ts";
import { latestKnown } from "./carry-forward.ts";
import { fromOneDataset } from "./dyad-series.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { actorSubject, makeFigure, type Reading } from "./make-figure.ts";
import { absentReason, unanswerable } from "./state-system.ts";
import { tradeVector } from "./trade-vector.ts";

/** HHI_i = Σ_j s_ij², 1/n (even) … 1 (one partner). Shares of one state's trade over all its partners; they are divided by
 *  their sum first, so that values in any unit of money serve as well.
 *  Missing: "no-fact" for no partner, "zero-denominator" when all shares are 0.
 *  Hirschman 1945, National Power and the Structure of Foreign Trade. */
export function concentration(shares: readonly number[]): Maybe {
  if (shares.length === 0) return missing("no-fact");
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum === 0) return missing("zero-denominator");
  return shares.reduce((total, share) => total + (share / sum) ** 2, 0);
}

/** (HHI − 1/n) / (1 − 1/n), 0 (even) … 1 (one partner): comparable between states with many and with few partners.
 *  Missing: "no-fact" for no partner, "zero-denominator" for a single one. */
export function normalisedConcentration(hhi: number, partners: number): Maybe {
  if (partners < 1) return missing("no-fact");
  if (partners === 1) return missing("zero-denominator");
  return Math.min(1, Math.max(0, (hhi - 1 / partners) / (1 - 1 / partners)));
}

export const concentrationDoc: IndicatorDoc = {
  id: "concentration",
  title: "Partner concentration",
  subject: "actor",
  formula: String.raw`\mathrm{HHI}_i = \sum_{j=1}^{n} s_{ij}^2`,
  symbols: {
    "\\mathrm{HHI}_i": "Herfindahl–Hirschman index of the trading partners of i, 1/n–1",
    "s_{ij}": "share of j in the two-way trade of i with all its partners, 0–1",
    n: "number of trading partners of i",
  },
  unit: "index",
  range: "1/n (all partners alike) to 1 (a single partner)",
  whenMissing:
    "From the data set's figure over all partners; without one, from the recorded flows if they make up 99 % of the total. Never from some of the partners.",
  source: "Hirschman 1945, National Power and the Structure of Foreign Trade",
  reading: "How much the trade of i hangs on few partners, whoever they are.",
  limits: "Depends on the number of partners: compare states with many and with few by the normalised index.",
};

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

/** HHI of the trading partners of i in a year, 0–1. */
export function concentrationFigure(index: Index, i: ActorId, year: Year, settings: Settings): Figure {
  const reading = latest(index, i, year, settings, (y) => hhiReading(index, i, y));
  return makeFigure(concentrationDoc, actorSubject(i), year, reading);
}

/** (HHI − 1/n) / (1 − 1/n) of the trading partners of i in a year, 0–1. */
export function normalisedConcentrationFigure(index: Index, i: ActorId, year: Year, settings: Settings): Figure {
  const reading = latest(index, i, year, settings, (y) => normalisedReading(index, i, y));
  return makeFigure(normalisedConcentrationDoc, actorSubject(i), year, reading);
}

const latest = (index: Index, i: ActorId, year: Year, settings: Settings, read: (year: Year) => Reading): Reading =>
  unanswerable(index, [i], year) ?? latestKnown(year, settings.maxAgeYears.trade, read);

function hhiReading(index: Index, i: ActorId, year: Year): Reading {
  const { values, basis, withheld } = fromOneDataset(index, [{ indicator: "trade.partner-hhi", of: [i, null] }], year);
  const [hhi = null] = values;
  if (hhi !== null) return { value: hhi, basis, coverage: 1 };
  const whole = wholeVector(index, i, year);
  if (whole) return { value: concentration(whole.flows), basis: whole.basis, coverage: 1 };
  return {
    value: withheld ? missing(withheld) : absentReason(index, [i], year, "trade.partner-hhi"),
    basis,
    coverage: 0,
  };
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
  const whole = wholeVector(index, i, year);
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

/** Share of the total that recorded flows must reach to stand for all of it. */
const WHOLE = 0.99;

/** The flows with all partners that have any, or undefined when the recorded ones are not the whole of the trade. */
function wholeVector(index: Index, i: ActorId, year: Year) {
  const { flows, total, basis } = tradeVector(index, i, year);
  const traded = [...flows.values()].filter((flow) => flow > 0);
  const sum = traded.reduce((all, flow) => all + flow, 0);
  return total !== null && total > 0 && sum >= WHOLE * total ? { flows: traded, basis } : undefined;
}
