import type { Settings } from "@entente/core/cohesion/types";
import type { IndicatorDoc } from "@entente/core/indicators/figure";
import type { SeriesIndicator } from "@entente/core/series";
import type { ActorId } from "@entente/core/units/ids";
import type { YearRange } from "@entente/db/release/read-inputs";
import type { CodeScheme } from "./codes.ts";

/** What is asked: a documented indicator, or a recorded series. */
export type Asked =
  | { readonly is: "indicator"; readonly id: string; readonly doc: IndicatorDoc }
  | { readonly is: "series"; readonly id: SeriesIndicator };

/** A question to a release, whole and valid. */
export type Question = {
  readonly asked: Asked;
  readonly actors: readonly ActorId[] | "all";
  readonly against: readonly ActorId[];
  readonly years: YearRange;
  /** null: no option was given, so that the release's own tables may answer. */
  readonly settings: Settings | null;
  readonly codes: CodeScheme;
};

/** One line of an answer. `b` is absent for actors; a group stands in `a`, its members joined by "-". */
export type AnswerRow = {
  readonly year: number;
  readonly a: string;
  readonly b?: string;
  readonly value: number | null;
  readonly coverage: number | null;
  readonly missing: string | null;
};
