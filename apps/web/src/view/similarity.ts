import { leafOrder } from "@entente/core/similarity/leaf-order";
import type { ActorId, Year } from "@entente/core/units/ids";
import { isMissing, type Maybe, type Missing } from "@entente/core/units/missing";

export const similarityMeasures = [
  "alliance-kappa",
  "alliance-s",
  "alliance-pi",
  "voting-kappa",
  "shared-institutions",
] as const;
export type MeasureId = (typeof similarityMeasures)[number];

/** What a measure says of a pair, in the year for which it is known. */
export type MeasuredPair = { readonly a: ActorId; readonly b: ActorId; readonly value: Maybe };

/** A measure for all pairs, small enough to be sent for forty states. */
export type MeasureView = {
  readonly id: MeasureId;
  /** The year that the figures are of: the one asked for, or the last before it that the release covers. */
  readonly year: Year;
  /** Who stands where: those that are alike side by side. */
  readonly order: readonly ActorId[];
  readonly pairs: readonly (readonly [a: ActorId, b: ActorId, value: number | null, why?: Missing["missing"]])[];
};

export type SimilarityView = {
  readonly year: Year;
  readonly members: readonly ActorId[];
  readonly measures: readonly MeasureView[];
  /** Measures of which the release says nothing for these states up to this year. */
  readonly absent: readonly MeasureId[];
};

/** One measure over some states, in the order in which they stand. Values are 1 for the same; how far apart two are is what is left. */
export function measureView(
  id: MeasureId,
  year: Year,
  actors: readonly ActorId[],
  measured: readonly MeasuredPair[],
): MeasureView {
  const n = actors.length;
  const distances = new Float64Array(n * n).fill(Number.NaN);
  for (const { a, b, value } of measured) {
    const [i, j] = [actors.indexOf(a), actors.indexOf(b)];
    if (i < 0 || j < 0 || isMissing(value)) continue;
    distances[i * n + j] = distances[j * n + i] = 1 - value;
  }
  return {
    id,
    year,
    order: leafOrder(distances, n).map((place) => actors[place] ?? ""),
    pairs: measured.map(({ a, b, value }) =>
      isMissing(value) ? [a, b, null, value.missing] : [a, b, Math.round(value * 1000) / 1000],
    ),
  };
}

/** The measures of which anything is known, and those of which nothing is. */
export function similarityView(
  year: Year,
  members: readonly ActorId[],
  measures: readonly (MeasureView | null)[],
): SimilarityView {
  const known = measures.filter((one) => one?.pairs.some(([, , value]) => value !== null) === true);
  const shown = known.filter((one) => one !== null);
  const ids = new Set(shown.map(({ id }) => id));
  return { year, members, measures: shown, absent: similarityMeasures.filter((id) => !ids.has(id)) };
}
