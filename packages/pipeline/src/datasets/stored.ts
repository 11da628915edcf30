import type { Actor } from "@entente/core/actors";
import type { FactRecord } from "@entente/core/facts/fact";
import type { SeriesIndicator } from "@entente/core/series";
import type { ActorId, Year } from "@entente/core/units/ids";

/** A data set as it is about to stand, or stands, in the ledger: what assertions look at. */
export type Stored = {
  readonly facts: readonly FactRecord[];
  /** The actors that the data set makes. */
  readonly made: readonly Actor[];
  /** Points of an indicator over all years. */
  count(indicator: SeriesIndicator): number;
  /** Years with a point, ascending. */
  years(indicator: SeriesIndicator): readonly Year[];
  actors(indicator: SeriesIndicator, year: Year): ReadonlySet<ActorId>;
  /** The value of one point; null where it is recorded as missing, undefined where there is no such point. */
  value(
    indicator: SeriesIndicator,
    of: { from: ActorId; to?: ActorId; part?: string; year: Year },
  ): number | null | undefined;
};
