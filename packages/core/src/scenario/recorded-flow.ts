import { type Index, pointsOf } from "../indicators/index-inputs.ts";
import type { SeriesPoint } from "../series.ts";
import type { Year } from "../units/ids.ts";
import type { Extents, Way } from "./trade-extent.ts";

/** Which records are added up: those of one data set, about one product group, the report named before others. */
export type Records = {
  readonly dataset: SeriesPoint["dataset"];
  readonly part: string | null;
  readonly reporters: readonly SeriesPoint["reporter"][];
};

/** All goods go by two names. */
export const partOf = (point: SeriesPoint): string | null => (point.part === "total" ? null : point.part);

/**
 * What one data set records of goods that go one way, in US dollars: the flow itself, or, for a bloc of which there is none, the
 * sum over its members. Null unless every part of the sum is recorded: a flow that nobody wrote down is not 0.
 */
export function recordedFlow(index: Index, extents: Extents, way: Way, year: Year, records: Records): number | null {
  const own = ownFlow(index, way, year, records);
  if (own !== null) return own;
  const exporters = extents.membersOf(way.from);
  const importers = extents.membersOf(way.to);
  const parts =
    exporters.length > 0 ? exporters.map((from) => ({ ...way, from })) : importers.map((to) => ({ ...way, to }));
  return parts.length === 0 ? null : sumOfFlows(index, extents, parts, year, records);
}

/** The sum over several ways; null unless every one of them is recorded. */
export function sumOfFlows(
  index: Index,
  extents: Extents,
  ways: readonly Way[],
  year: Year,
  records: Records,
): number | null {
  let sum = 0;
  for (const way of ways) {
    const flow = recordedFlow(index, extents, way, year, records);
    if (flow === null) return null;
    sum += flow;
  }
  return sum;
}

function ownFlow(index: Index, { from, to }: Way, year: Year, { dataset, part, reporters }: Records): number | null {
  const points = pointsOf(index, "trade.flow", from, to, year);
  for (const reporter of reporters) {
    for (const { point } of points) {
      if (point.dataset !== dataset || point.reporter !== reporter || partOf(point) !== part) continue;
      if (point.value !== null) return point.value;
    }
  }
  return null;
}
