import "server-only";
import { existsIn } from "@entente/core/actors";
import { figureFor } from "@entente/core/indicators/registry";
import type { SeriesIndicator } from "@entente/core/series";
import { type ActorId, dyadsOf, type Year } from "@entente/core/units/ids";
import { missing } from "@entente/core/units/missing";
import { derivedIndicators, groupMatrix } from "@entente/db/release/read-figures";
import type { ViewContext } from "#view/context.ts";
import type { Group } from "#view/paths.ts";
import {
  type MeasuredPair,
  type MeasureId,
  type MeasureView,
  measureView,
  type SimilarityView,
  similarityView,
} from "#view/similarity.ts";
import { contextOf, releaseOf } from "./releases.ts";

/** The series whose years tell for which a measure can be known; alliances stand in the release's tables alone. */
const seriesOf: Readonly<Partial<Record<MeasureId, SeriesIndicator>>> = {
  "voting-kappa": "unga.kappa",
  "shared-institutions": "igo.joint",
};

/** How alike the members of a group and its rivals are, by each measure, in the last year that the release covers up to one. */
export function similarityIn(id: string, { members, against }: Group, year: Year): SimilarityView {
  const context = contextOf(id, [...members, ...against], year);
  const states = [...members, ...against].filter((actor) => context.index.actors.get(actor)?.kind === "state");
  const measured = (measure: MeasureId): MeasureView | null =>
    seriesOf[measure] === undefined
      ? fromTables(id, measure, states, year, context)
      : fromSeries(context, measure, seriesOf[measure], states, year);
  return similarityView(year, members, [
    measured("alliance-kappa"),
    measured("alliance-s"),
    measured("alliance-pi"),
    measured("voting-kappa"),
    measured("shared-institutions"),
  ]);
}

function fromTables(
  id: string,
  measure: MeasureId,
  states: readonly ActorId[],
  year: Year,
  { index }: ViewContext,
): MeasureView | null {
  const release = releaseOf(id);
  const covered = derivedIndicators(release).find(({ indicator }) => indicator === measure);
  if (covered === undefined || covered.first > year) return null;
  const of = Math.min(year, covered.last);
  const matrix = groupMatrix(release, measure, states, of);
  const there = (actor: ActorId): boolean => {
    const found = index.actors.get(actor);
    return found !== undefined && existsIn(found, of);
  };
  const pairs = dyadsOf(states).map(([a, b]): MeasuredPair => {
    const row = matrix[states.indexOf(a)]?.[states.indexOf(b)];
    if (row?.value !== null && row?.value !== undefined) return { a, b, value: row.value };
    return { a, b, value: missing(row?.missing ?? (there(a) && there(b) ? "not-covered" : "not-a-state-then")) };
  });
  return measureView(measure, of, states, pairs);
}

function fromSeries(
  { index, settings }: ViewContext,
  measure: MeasureId,
  series: SeriesIndicator,
  states: readonly ActorId[],
  year: Year,
): MeasureView | null {
  const ownYear = { ...settings, maxAgeYears: { ...settings.maxAgeYears, voting: 0, institutions: 0 } };
  for (const covered of (index.seriesYears.get(series) ?? []).toReversed()) {
    if (covered > year) continue;
    const pairs = dyadsOf(states).map(([a, b]): MeasuredPair => {
      const figure = figureFor(index, { indicator: measure, subject: { shape: "dyad", a, b }, year: covered }, ownYear);
      return { a, b, value: figure?.value ?? missing("not-applicable") };
    });
    if (pairs.some(({ value }) => typeof value === "number")) return measureView(measure, covered, states, pairs);
  }
  return null;
}
