import type { SourceId } from "@entente/core/units/ids";

/** A published list of dispute-years. */
export type DisputeYears = {
  readonly dataset: SourceId;
  readonly file: string;
  /** What the columns of the year's state are named after. */
  readonly prefix: "cowmid" | "gmlmid";
  /** What the ids of its facts begin with. */
  readonly slug: string;
  /** How titles name a number of it. */
  readonly label: string;
  /** The last year that it knows. */
  readonly edge: number;
  /** What else is known of a dispute: the year of its start, and words. */
  readonly more?: (dispute: string) => { startYear: number; words: readonly string[] } | undefined;
};
