import { type SeriesIndicator, type SeriesPoint, seriesIndicators } from "@entente/core/series";
import type { ActorId, Year } from "@entente/core/units/ids";
import type { MissingReason } from "@entente/core/units/missing";

/** A value, or why there is none. */
export type Carried = number | { readonly missing: MissingReason };

type Subject = {
  readonly from: ActorId;
  readonly to?: ActorId;
  readonly part?: string;
  readonly year: Year;
  readonly flag?: string;
};

/** Makes the points of one data set, each with its indicator's unit. */
export const pointMaker =
  (dataset: string, reporter: SeriesPoint["reporter"]) =>
  (indicator: SeriesIndicator, { from, to, part, year, flag }: Subject, carried: Carried): SeriesPoint => ({
    dataset,
    indicator,
    from,
    to: to ?? null,
    part: part ?? null,
    year,
    value: typeof carried === "number" ? carried : null,
    unit: seriesIndicators[indicator].unit,
    reporter,
    missing: typeof carried === "number" ? null : carried.missing,
    flag: flag ?? null,
  });
