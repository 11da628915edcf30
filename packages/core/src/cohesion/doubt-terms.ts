import { saturate } from "../indicators/weigh-episodes.ts";

/** Everything in one dimension of one dyad that a draw may change. Facts go by their number in the model's list. */
export type Term =
  /** A value that stands or falls with the facts it rests on; the first variant is the one in use. No variant: unknown. */
  | { readonly doubt: "variants"; readonly variants: readonly Variant[] }
  /** Treaties by the value of their rung, highest first; those that would make the dyad unknown; asserted absences. */
  | {
      readonly doubt: "rungs";
      readonly treaties: readonly Weighed[];
      readonly doubtful: readonly number[];
      readonly absences: readonly number[];
      readonly none: number;
    }
  /** Faded severities that add up under the exponent; asserted absences. */
  | {
      readonly doubt: "episodes";
      readonly episodes: readonly Weighed[];
      readonly absences: readonly number[];
      readonly inverted: boolean;
    };

export type Variant = { readonly value: number; readonly facts: readonly number[] };
export type Weighed = { readonly value: number; readonly fact: number };

/** What is in doubt in a series of draws. */
export type Doubts = { readonly weights: boolean; readonly facts: boolean; readonly data: boolean };

/** Whether the term's value can differ from draw to draw. */
export function mayChange(term: Term, { facts, data }: Doubts): boolean {
  if (term.doubt !== "variants") return facts;
  return (data && term.variants.length > 1) || (facts && term.variants.some((variant) => variant.facts.length > 0));
}

/** The value of a term when only the facts with `kept` 1 are right; NaN when it is unknown then. */
export function termValue(term: Term, kept: Uint8Array, pick: (variants: number) => number): number {
  switch (term.doubt) {
    case "variants": {
      const { variants } = term;
      const chosen = variants.length > 1 ? variants[pick(variants.length)] : variants[0];
      if (chosen === undefined) return Number.NaN;
      for (const fact of chosen.facts) if (kept[fact] === 0) return Number.NaN;
      return chosen.value;
    }
    case "rungs": {
      for (const { value, fact } of term.treaties) if (kept[fact] === 1) return value;
      if (anyKept(term.doubtful, kept)) return Number.NaN;
      return anyKept(term.absences, kept) ? term.none : Number.NaN;
    }
    case "episodes": {
      let sum = 0;
      let known = anyKept(term.absences, kept);
      for (const { value, fact } of term.episodes) {
        if (kept[fact] === 0) continue;
        sum += value;
        known = true;
      }
      if (!known) return Number.NaN;
      return term.inverted ? 1 - saturate(sum) : saturate(sum);
    }
  }
}

function anyKept(facts: readonly number[], kept: Uint8Array): boolean {
  for (const fact of facts) if (kept[fact] === 1) return true;
  return false;
}
