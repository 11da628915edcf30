import type { Figure } from "@entente/core/indicators/figure";
import type { FactId } from "@entente/core/units/ids";

/** What a sentence stands on: a fact, a figure with everything under it, or a look through the release that found nothing. */
export type Note =
  | { readonly rests: "fact"; readonly id: FactId }
  | { readonly rests: "figure"; readonly figure: Figure; readonly remark: string }
  | { readonly rests: "search"; readonly text: string };

export type Notes = readonly [Note, ...Note[]];

/** A sentence of a brief. Without a note it can't be made. */
export type Sentence = { readonly text: string; readonly notes: Notes };

export type Paragraph = { readonly heading: string | null; readonly sentences: readonly Sentence[] };
export type Section = { readonly id: string; readonly title: string; readonly paragraphs: readonly Paragraph[] };

/** More marks than this behind one sentence are read by nobody. */
const MOST_MARKS = 6;

export const onFact = (id: FactId): Note => ({ rests: "fact", id });
export const onFigure = (figure: Figure, remark = ""): Note => ({ rests: "figure", figure, remark });

/** The notes themselves while they are few; otherwise the one figure under which all of them lie. */
export function fewOr(notes: readonly Note[], gathered: Note): Notes {
  const [first, ...rest] = notes;
  return first === undefined || notes.length > MOST_MARKS ? [gathered] : [first, ...rest];
}

/** A paragraph that may turn out empty is left out. */
export const paragraph = (sentences: readonly Sentence[], heading: string | null = null): Paragraph[] =>
  sentences.length === 0 ? [] : [{ heading, sentences }];
