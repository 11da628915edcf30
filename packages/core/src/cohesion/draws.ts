import { saturate } from "../indicators/weigh-episodes.ts";
import type { DoubtModel } from "./doubt-model.ts";
import { type Doubts, mayChange, type Term, termValue } from "./doubt-terms.ts";
import { dirichlet, type Random } from "./random.ts";

/**
 * The sum of the Dirichlet parameters, shared out in proportion to the chosen weights: 5 for each of six dimensions. With equal
 * weights of 1/6 a drawn weight has a standard deviation of 0.067, so that nine draws in ten lie between about 0.07 and 0.29.
 */
const CONCENTRATION = 30;

/**
 * Draws what is in doubt again and again, and hands over C(i,j) of every dyad in each draw, NaN where it is unknown: 0–1 in the order
 * of the model, in an array that the next draw writes over.
 */
export function drawDyads(
  model: DoubtModel,
  doubts: Doubts,
  draws: number,
  random: Random,
  visit: (dyads: Float64Array) => void,
): void {
  const { terms, keep } = model;
  const total = model.weights.reduce((sum, weight) => sum + weight, 0);
  const alpha = model.weights.map((weight) => (CONCENTRATION * weight) / total);
  const weights = Float64Array.from(model.weights);
  const kept = new Uint8Array(keep.length).fill(1);
  const scores = Float64Array.from(terms, (term) => termValue(term, kept, () => 0));
  const unsure = terms.flatMap((term, at) => (mayChange(term, doubts) ? [{ term, at }] : []));
  const evaluators = [variantsOf(unsure), rungsOf(unsure), episodesOf(unsure)];
  const pick = doubts.data ? (n: number) => Math.floor(random() * n) : () => 0;
  const dyads = new Float64Array(weights.length === 0 ? 0 : terms.length / weights.length);

  for (let draw = 0; draw < draws; draw += 1) {
    if (doubts.weights) dirichlet(alpha, random, weights);
    if (doubts.facts)
      for (let fact = 0; fact < kept.length; fact += 1) kept[fact] = random() < (keep[fact] as number) ? 1 : 0;
    for (const evaluate of evaluators) evaluate(scores, kept, pick);
    weighDyads(scores, weights, dyads);
    visit(dyads);
  }
}

/** The weighted mean over the known dimensions of each dyad; NaN where none is known. */
function weighDyads(scores: Float64Array, weights: Float64Array, into: Float64Array): void {
  const width = weights.length;
  for (let dyad = 0, at = 0; dyad < into.length; dyad += 1) {
    let weighted = 0;
    let known = 0;
    for (let d = 0; d < width; d += 1, at += 1) {
      const score = scores[at] as number;
      if (Number.isNaN(score)) continue;
      const weight = weights[d] as number;
      weighted += weight * score;
      known += weight;
    }
    into[dyad] = known === 0 ? Number.NaN : weighted / known;
  }
}

/* What follows says `termValue` again, for all terms of a form at once and in plain columns: draws spend their time here. */

type Unsure = readonly { readonly term: Term; readonly at: number }[];
type Evaluator = (scores: Float64Array, kept: Uint8Array, pick: (variants: number) => number) => void;
type TermOf<K extends Term["doubt"]> = Extract<Term, { doubt: K }>;

const ofForm = <K extends Term["doubt"]>(unsure: Unsure, doubt: K) =>
  unsure.filter((one): one is { term: TermOf<K>; at: number } => one.term.doubt === doubt);

/** Lists one after the other, and where each begins; the last start is the end. */
function column(lists: readonly (readonly number[])[]) {
  const starts = new Int32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] as number) + list.length;
  return { starts, items: Int32Array.from(lists.flat()) };
}

function anyKept({ starts, items }: ReturnType<typeof column>, i: number, kept: Uint8Array): boolean {
  for (let k = starts[i] as number; k < (starts[i + 1] as number); k += 1)
    if (kept[items[k] as number] === 1) return true;
  return false;
}

const placesOf = (terms: readonly { readonly at: number }[]): Int32Array => Int32Array.from(terms, ({ at }) => at);

function variantsOf(unsure: Unsure): Evaluator {
  const terms = ofForm(unsure, "variants");
  const places = placesOf(terms);
  const first = column(terms.map(({ term }) => term.variants.map(() => 0))).starts;
  const variants = terms.flatMap(({ term }) => term.variants);
  const values = Float64Array.from(variants, ({ value }) => value);
  const { starts, items } = column(variants.map(({ facts }) => facts));
  return (scores, kept, pick) => {
    for (let i = 0; i < places.length; i += 1) {
      const count = (first[i + 1] as number) - (first[i] as number);
      const chosen = (first[i] as number) + (count > 1 ? pick(count) : 0);
      let value = values[chosen] as number;
      for (let k = starts[chosen] as number; k < (starts[chosen + 1] as number); k += 1)
        if (kept[items[k] as number] === 0) value = Number.NaN;
      scores[places[i] as number] = value;
    }
  };
}

function rungsOf(unsure: Unsure): Evaluator {
  const terms = ofForm(unsure, "rungs");
  const places = placesOf(terms);
  const treaties = column(terms.map(({ term }) => term.treaties.map(({ fact }) => fact)));
  const values = Float64Array.from(terms.flatMap(({ term }) => term.treaties.map(({ value }) => value)));
  const doubtful = column(terms.map(({ term }) => term.doubtful));
  const absences = column(terms.map(({ term }) => term.absences));
  const none = Float64Array.from(terms, ({ term }) => term.none);
  const { starts, items } = treaties;
  return (scores, kept) => {
    for (let i = 0; i < places.length; i += 1) {
      let value = Number.NaN;
      let at = starts[i] as number;
      const end = starts[i + 1] as number;
      while (at < end && kept[items[at] as number] === 0) at += 1;
      if (at < end) value = values[at] as number;
      else if (!anyKept(doubtful, i, kept) && anyKept(absences, i, kept)) value = none[i] as number;
      scores[places[i] as number] = value;
    }
  };
}

function episodesOf(unsure: Unsure): Evaluator {
  const terms = ofForm(unsure, "episodes");
  const places = placesOf(terms);
  const { starts, items } = column(terms.map(({ term }) => term.episodes.map(({ fact }) => fact)));
  const weights = Float64Array.from(terms.flatMap(({ term }) => term.episodes.map(({ value }) => value)));
  const absences = column(terms.map(({ term }) => term.absences));
  const inverted = Uint8Array.from(terms, ({ term }) => (term.inverted ? 1 : 0));
  return (scores, kept) => {
    for (let i = 0; i < places.length; i += 1) {
      let sum = 0;
      let known = false;
      for (let k = starts[i] as number; k < (starts[i + 1] as number); k += 1) {
        if (kept[items[k] as number] === 0) continue;
        sum += weights[k] as number;
        known = true;
      }
      if (!known) known = anyKept(absences, i, kept);
      const value = known ? saturate(sum) : Number.NaN;
      scores[places[i] as number] = inverted[i] === 1 ? 1 - value : value;
    }
  };
}
