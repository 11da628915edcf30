import type { ActorId, Year } from "../units/ids.ts";
import { type Maybe, missing } from "../units/missing.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { directed, makeFigure, type Reading } from "./make-figure.ts";
import { absentReason, unanswerable } from "./state-system.ts";
import { flowsOf, type Need } from "./trade-flows.ts";

export const mirrorGapDoc: IndicatorDoc = {
  id: "mirror-gap",
  title: "Mirror gap",
  subject: "directed-dyad",
  formula: String.raw`g_{ij} = \frac{|X_{ij} - M_{ji}|}{(X_{ij} + M_{ji})/2}`,
  symbols: {
    "g_{ij}": "gap between the two reports of one flow, relative to their mean",
    "X_{ij}": "exports from i to j as i reports them, current US dollars",
    "M_{ji}": "imports of j from i as j reports them, current US dollars",
  },
  unit: "index",
  range: "0 (both reports agree) to 2 (one side reports nothing at all)",
  whenMissing: "Needs both sides' own reports for the year asked, in one data set; a compiler's figure is neither.",
  source:
    "Federico & Tena 1991, Explorations in Economic History 28(3), doi:10.1016/0014-4983(91)90007-6 (accuracy of trade statistics)",
  reading: "How far the flow itself is in doubt.",
  limits: "Some 5–10 % is freight and insurance, which imports include and exports do not. Re-exports widen it.",
};

/** |x − m| / ((x + m) / 2) of two reports of one flow, 0 … 2. Missing: "zero-denominator" when both are 0. */
export const relativeGap = (x: number, m: number): Maybe =>
  x + m === 0 ? missing("zero-denominator") : 2 * (Math.abs(x - m) / (x + m));

/** The gap between the exporter's and the importer's report of what goes from i to j, 0–2. */
export function mirrorGap(index: Index, i: ActorId, j: ActorId, year: Year): Figure {
  return makeFigure(mirrorGapDoc, directed(i, j), year, unanswerable(index, [i, j], year) ?? read(index, i, j, year));
}

function read(index: Index, i: ActorId, j: ActorId, year: Year): Reading {
  const reports: Need[] = [
    { from: i, to: j, reporters: ["exporter"] },
    { from: i, to: j, reporters: ["importer"] },
  ];
  const { values, known, basis, withheld } = flowsOf(index, reports, year);
  const [exported = null, imported = null] = values;
  const absent = () => (withheld ? missing(withheld) : absentReason(index, [i, j], year, "trade.flow"));
  return {
    value: exported !== null && imported !== null ? relativeGap(exported, imported) : absent(),
    basis,
    coverage: known / reports.length,
  };
}
