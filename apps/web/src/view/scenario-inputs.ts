import type { Settings } from "@entente/core/cohesion/types";
import type { Inputs } from "@entente/core/inputs";
import type { SeriesPoint } from "@entente/core/series";
import type { Year } from "@entente/core/units/ids";

/**
 * The inputs on which the figures of one year can rest: every fact, and the series of that year and of those that may stand in
 * for it. The world's distribution is kept to its last year, which stands in for all later ones.
 */
export function inputsOfYear(inputs: Inputs, year: Year, { maxAgeYears }: Settings): Inputs {
  const first = year - Math.max(...Object.values(maxAgeYears));
  const isWorld = ({ indicator }: SeriesPoint): boolean => indicator === "world.interdependence-quantile";
  const upTo = inputs.series.filter((point) => point.year <= year);
  const lastWorld = upTo.reduce((last, point) => (isWorld(point) ? Math.max(last, point.year) : last), 0);
  return {
    ...inputs,
    series: upTo.filter((point) => point.year >= first || (isWorld(point) && point.year === lastWorld)),
  };
}
