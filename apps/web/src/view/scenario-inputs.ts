import type { Settings } from "@entente/core/cohesion/types";
import type { Inputs } from "@entente/core/inputs";
import type { SeriesPoint } from "@entente/core/series";
import type { Year } from "@entente/core/units/ids";

/**
 * The inputs on which the figures of one year can rest: every fact, and the series of that year and of those that may stand in
 * for it. Of the world's distribution the last year is kept as well, because it stands in for all later ones.
 */
export function inputsOfYear(inputs: Inputs, year: Year, { maxAgeYears }: Settings): Inputs {
  const first = year - Math.max(...Object.values(maxAgeYears));
  const isWorld = ({ indicator }: SeriesPoint): boolean => indicator === "world.interdependence-quantile";
  const lastWorld = inputs.series.reduce((last, point) => (isWorld(point) ? Math.max(last, point.year) : last), 0);
  const series = inputs.series.filter(
    (point) => (point.year >= first && point.year <= year) || (isWorld(point) && point.year === lastWorld),
  );
  return { ...inputs, series };
}
