import type { Settings } from "../cohesion/types.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, type Maybe, missing } from "../units/missing.ts";
import { latestKnown } from "./carry-forward.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import { type Index, pointsOf } from "./index-inputs.ts";
import { directed, makeFigure, type Reading } from "./make-figure.ts";
import { publishedRank } from "./published-claims.ts";
import { absentReason, unanswerable } from "./state-system.ts";
import { tradeVector } from "./trade-vector.ts";

/** Rank of `partner` among the partners in `flows` by two-way trade: 1 = largest, 1 … n. Equal values share the better rank.
 *  `flows` holds the known flows of one state in one year, all in the same unit: the whole vector, or the rank is too good.
 *  Missing: "no-fact" when the flow with `partner` is not among them. */
export function partnerRank(flows: ReadonlyMap<ActorId, number>, partner: ActorId): Maybe {
  const own = flows.get(partner);
  if (own === undefined) return missing("no-fact");
  let rank = 1;
  for (const flow of flows.values()) if (flow > own) rank += 1;
  return rank;
}

export const partnerRankDoc: IndicatorDoc = {
  id: "partner-rank",
  title: "Rank among trading partners",
  subject: "directed-dyad",
  formula: String.raw`r_{ij} = 1 + |\{k : T_{ik} > T_{ij}\}|`,
  symbols: {
    "r_{ij}": "rank of j among the partners of i, 1 = largest",
    "T_{ik}": "two-way trade of i and k in goods, current US dollars",
    k: "every state that i has recorded trade with",
  },
  unit: "rank",
  range: "1 (largest partner) upwards; equal values share the better rank",
  whenMissing:
    "From the data set's ranking over all partners; where it has none, the published rank that is in use; where there is none, from the recorded flows if what they leave of the total is less than the trade with j, so that no unrecorded partner can be larger.",
  source: "Own definition: standard competition ranking; partners as counted by the data set named",
  reading: "Whether j is the first or the tenth door that i would knock at.",
  limits:
    "Depends on who counts as a partner: whether the EU is one, whether Hong Kong and Taiwan are. Published ranks by other counts are kept as competing claims with their rules.",
};

/** Rank of j among the trading partners of i by two-way trade, 1 = largest. */
export function partnerRankFigure(index: Index, i: ActorId, j: ActorId, year: Year, settings: Settings): Figure {
  const reading =
    unanswerable(index, [i, j], year) ??
    latestKnown(year, settings.maxAgeYears.trade, (y) => rankReading(index, i, j, y));
  return makeFigure(partnerRankDoc, directed(i, j), year, reading);
}

function rankReading(index: Index, i: ActorId, j: ActorId, year: Year): Reading {
  const points = pointsOf(index, "trade.partner-rank", i, j, year);
  for (const { key, point } of points.toReversed()) {
    if (point.value === null) continue;
    return { value: point.value, basis: [{ rests: "series", key, role: "rank", value: point.value }], coverage: 1 };
  }
  const published = publishedRank(index, i, j, "total", year);
  if (published && isKnown(published.value)) return { ...published, coverage: 1 };
  const ranked = rankFromFlows(index, i, j, year);
  if (ranked) return ranked;
  const withheld = points.at(-1)?.point.missing;
  const absent = withheld ? missing(withheld) : absentReason(index, [i, j], year, "trade.partner-rank");
  return { value: published?.value ?? absent, basis: published?.basis ?? [], coverage: 0, note: published?.note };
}

/** Undefined when a partner that is not recorded could be larger than j. */
function rankFromFlows(index: Index, i: ActorId, j: ActorId, year: Year): Reading | undefined {
  const { flows, total, basis } = tradeVector(index, i, year);
  const own = flows.get(j);
  if (own === undefined || total === null) return undefined;
  let left = total;
  for (const flow of flows.values()) left -= flow;
  if (left >= own) return undefined;
  const note = "Ranked among the recorded flows; what they leave of the total is less than this partner's trade.";
  return { value: partnerRank(flows, j), basis, coverage: 1, note };
}
