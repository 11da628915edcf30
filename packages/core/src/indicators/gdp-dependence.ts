import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { type Maybe, missing } from "../units/missing.ts";
import { latestKnown } from "./carry-forward.ts";
import { fromOneDataset } from "./dyad-series.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import type { Index } from "./index-inputs.ts";
import { directed, makeFigure, notes, type Reading } from "./make-figure.ts";
import { publishedValue } from "./published-claims.ts";
import { absentReason, unanswerable } from "./state-system.ts";
import { flowsOf } from "./trade-flows.ts";

export const gdpDependenceDoc: IndicatorDoc = {
  id: "gdp-dependence",
  title: "Trade dependence on a partner",
  subject: "directed-dyad",
  formula: String.raw`d_{ij} = \frac{T_{ij}}{Y_i}, \quad T_{ij} = X_{ij} + X_{ji}`,
  symbols: {
    "d_{ij}": "trade of i with j as a share of the GDP of i",
    "X_{ij}": "exports of goods from i to j, current US dollars",
    "T_{ij}": "two-way trade of i and j, current US dollars",
    Y_i: "gross domestic product of i, current US dollars, same year",
  },
  unit: "share",
  range: "0 upwards; above 1 for entrepôts",
  whenMissing:
    "Both directions and the GDP must be known for one year. Where the series lack the trade, a published value that is in use stands in. GDP is never guessed: some states publish none.",
  source: "Oneal & Russett 1997, Int. Stud. Q. 41(2), doi:10.1111/1468-2478.00042",
  reading: "How much of what i produces is bound up with j.",
  limits: "Trade is gross value, GDP is value added: it is a ratio, not a part of a whole. Exchange rates move both.",
};

/** T_ij / GDP of i, directed, ≥ 0. */
export function gdpDependence(index: Index, i: ActorId, j: ActorId, year: Year, settings: Settings): Figure {
  const reading =
    unanswerable(index, [i, j], year) ?? latestKnown(year, settings.maxAgeYears.trade, (y) => read(index, i, j, y));
  return makeFigure(gdpDependenceDoc, directed(i, j), year, reading);
}

function read(index: Index, i: ActorId, j: ActorId, year: Year): Reading {
  const both = [
    { from: i, to: j },
    { from: j, to: i },
  ];
  const flows = flowsOf(index, both, year);
  const [out = null, back = null] = flows.values;
  const recorded = out !== null && back !== null ? out + back : null;
  const published = recorded === null ? publishedValue(index, i, j, "total", year) : undefined;
  const trade: Maybe = recorded ?? published?.value ?? missing(flows.withheld ?? "no-fact");
  const gdp = fromOneDataset(index, [{ indicator: "gdp.current", of: [i, null] }], year);
  const [product = null] = gdp.values;
  return {
    value: ratio(trade, product) ?? missing(gdp.withheld ?? absentReason(index, [i], year, "gdp.current").missing),
    basis: [...flows.basis, ...(published?.basis ?? []), ...gdp.basis],
    coverage: ((typeof trade === "number" ? 2 : flows.known) + gdp.known) / 3,
    note: notes(published?.note),
  };
}

const ratio = (trade: Maybe, product: number | null): Maybe | undefined => {
  if (typeof trade !== "number") return trade;
  if (product === null) return undefined;
  return product === 0 ? missing("zero-denominator") : trade / product;
};
