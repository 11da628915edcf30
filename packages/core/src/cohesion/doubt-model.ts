import { episodeWeight, lastDayNumber } from "../indicators/episodes.ts";
import type { Basis, Figure } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { interdependence } from "../indicators/interdependence.ts";
import { obligationsInForce } from "../indicators/obligations.ts";
import { type ShareAlternative, tradeShareAlternatives } from "../indicators/partner-share.ts";
import { episodesOf } from "../indicators/succession.ts";
import { shareBelow, worldQuantiles } from "../indicators/world-quantiles.ts";
import type { FactId } from "../units/ids.ts";
import { isKnown } from "../units/missing.ts";
import type { Term, Variant } from "./doubt-terms.ts";
import type { DimensionScore, DyadCohesion, Settings } from "./types.ts";

/** A group's dyads × dimensions as terms, dyad by dyad in the order of the dimensions, and what the facts are worth. */
export type DoubtModel = {
  readonly terms: readonly Term[];
  /** The relative weight of each dimension. */
  readonly weights: readonly number[];
  /** The probability that each fact is right. */
  readonly keep: Float64Array;
};

/** Says once what every draw needs. What a figure rests on tells which facts count, so that the draws follow the figures' own rules. */
export function doubtModel(index: Index, dyads: readonly DyadCohesion[], settings: Settings): DoubtModel {
  const numbers = new Map<FactId, number>();
  const numberOf = (id: FactId): number => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const terms = dyads.flatMap((dyad) => dyad.dimensions.map((score) => termOf(index, dyad, score, settings, numberOf)));
  const keep = new Float64Array(numbers.size);
  for (const [id, number] of numbers) {
    const fact = index.facts.get(id);
    if (fact === undefined) throw new Error(`found no fact "${id}"; expected every fact that a figure rests on`);
    keep[number] = settings.confidence[fact.confidence];
  }
  return { terms, weights: dyads[0]?.dimensions.map(({ weight }) => weight) ?? [], keep };
}

type NumberOf = (id: FactId) => number;

function termOf(index: Index, dyad: DyadCohesion, score: DimensionScore, settings: Settings, numberOf: NumberOf): Term {
  const { dimension, figure } = score;
  switch (dimension) {
    case "commitment":
      return rungsTerm(index, dyad, settings, numberOf);
    case "support":
      return episodesTerm(index, dyad, "support", factsUnder(figure.basis), settings, numberOf);
    case "freedom-from-strain":
      return episodesTerm(index, dyad, "strain", factsUnder(figure.basis), settings, numberOf);
    case "trade":
      return { doubt: "variants", variants: tradeVariants(index, dyad, figure, numberOf) };
    case "voting":
    case "institutions":
      return { doubt: "variants", variants: inUse(figure, numberOf) };
  }
}

function inUse({ value, basis }: Figure, numberOf: NumberOf): Variant[] {
  return isKnown(value) ? [{ value, facts: factsUnder(basis).map(numberOf) }] : [];
}

function factsUnder(basis: readonly Basis[]): FactId[] {
  return basis.flatMap((part) =>
    part.rests === "fact" ? [part.id] : part.rests === "figure" ? factsUnder(part.figure.basis) : [],
  );
}

function rungsTerm(
  index: Index,
  { a, b, year, commitment }: DyadCohesion,
  settings: Settings,
  numberOf: NumberOf,
): Term {
  const facts = factsUnder(commitment.figure.basis);
  const inForce = obligationsInForce(index, a, b, year).filter(({ fact }) => facts.includes(fact.id));
  const counted = inForce.filter(({ fact }) => commitment.treaties.includes(fact.id));
  const doubtful = inForce.filter(({ fact }) => !commitment.treaties.includes(fact.id));
  return {
    doubt: "rungs",
    treaties: counted
      .map(({ fact, rung }) => ({ value: settings.ladder[rung], fact: numberOf(fact.id) }))
      .sort((x, y) => y.value - x.value),
    doubtful: doubtful.map(({ fact }) => numberOf(fact.id)),
    absences: commitment.absences.filter((id) => absenceOf(index, id) === "any-commitment").map(numberOf),
    none: settings.ladder.none,
  };
}

function absenceOf(index: Index, id: FactId): string | undefined {
  const fact = index.facts.get(id);
  return fact?.kind === "asserted-absence" ? fact.of : undefined;
}

function episodesTerm(
  index: Index,
  { a, b, year }: DyadCohesion,
  effect: "support" | "strain",
  facts: readonly FactId[],
  settings: Settings,
  numberOf: NumberOf,
): Term {
  const counted = new Set(facts);
  const on = lastDayNumber(year);
  return {
    doubt: "episodes",
    episodes: episodesOf(index, a, b)
      .filter((episode) => episode.effect === effect && counted.has(episode.fact))
      .map((episode) => ({
        value: episodeWeight(episode, on, settings.halfLifeYears),
        fact: numberOf(episode.fact),
      })),
    absences: facts.filter((id) => absenceOf(index, id) === effect).map(numberOf),
    inverted: effect === "strain",
  };
}

/** The place in use, then the place by every other pair of reports of the two shares, each value once. */
function tradeVariants(index: Index, { a, b, year }: DyadCohesion, figure: Figure, numberOf: NumberOf): Variant[] {
  const variants = inUse(figure, numberOf);
  const dataYear = figure.dataYear ?? year;
  const world = worldQuantiles(index, dataYear);
  if (variants.length === 0 || world === undefined) return variants;
  const reportsOfA = distinct(tradeShareAlternatives(index, a, b, dataYear));
  const reportsOfB = distinct(tradeShareAlternatives(index, b, a, dataYear));
  for (const ofA of reportsOfA) {
    for (const ofB of reportsOfB) {
      const value = shareBelow(world.quantiles, interdependence(ofA.value, ofB.value));
      if (variants.some((variant) => Math.abs(variant.value - value) < 1e-12)) continue;
      variants.push({ value, facts: factsUnder([...ofA.basis, ...ofB.basis]).map(numberOf) });
    }
  }
  return variants;
}

function distinct(alternatives: readonly ShareAlternative[]): ShareAlternative[] {
  return [...new Map(alternatives.map((alternative) => [alternative.value, alternative])).values()];
}
