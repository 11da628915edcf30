import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { type Maybe, missing } from "../units/missing.ts";
import { latestKnown } from "./carry-forward.ts";
import { fromOneDataset } from "./dyad-series.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { actorSubject, makeFigure, type Reading } from "./make-figure.ts";
import { absentReason, unanswerable } from "./state-system.ts";
import { wholeFlows } from "./trade-vector.ts";

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

/** HHI of the trading partners of i in a year, 0–1. */
export function concentrationFigure(index: Index, i: ActorId, year: Year, settings: Settings): Figure {
  const reading =
    unanswerable(index, [i], year) ?? latestKnown(year, settings.maxAgeYears.trade, (y) => hhiReading(index, i, y));
  return makeFigure(concentrationDoc, actorSubject(i), year, reading);
}

function hhiReading(index: Index, i: ActorId, year: Year): Reading {
  const { values, basis, withheld } = fromOneDataset(index, [{ indicator: "trade.partner-hhi", of: [i, null] }], year);
  const [hhi = null] = values;
  if (hhi !== null) return { value: hhi, basis, coverage: 1 };
  const whole = wholeFlows(index, i, year);
  if (whole) return { value: concentration(whole.flows), basis: whole.basis, coverage: 1 };
  return {
    value: withheld ? missing(withheld) : absentReason(index, [i], year, "trade.partner-hhi"),
    basis,
    coverage: 0,
  };
}
