import { type MissingReason, missingReasons } from "@entente/core/units/missing";
import type { MeasureId } from "./similarity.ts";

type MeasureWords = {
  /** What stands beside the choice. */
  readonly choice: string;
  readonly title: string;
  readonly unit: string;
  /** What it compares, in a sentence. */
  readonly says: string;
  readonly marks: readonly { readonly value: number; readonly words: string }[];
};

const corrected = [
  { value: 1, words: "1, the same" },
  { value: 0.5, words: "0.5" },
  { value: 0, words: "0, as by chance" },
  { value: -0.5, words: "−0.5" },
];
const plain = [
  { value: 1, words: "1, the same" },
  { value: 0.5, words: "0.5" },
  { value: 0, words: "0" },
  { value: -0.5, words: "−0.5" },
];

export const measureWords: Readonly<Record<MeasureId, MeasureWords>> = {
  "alliance-kappa": {
    choice: "Alliances κ",
    title: "Similarity of alliances κ",
    unit: "−1 to 1, 0 is what chance gives",
    says: "Whether two states have the same allies, beyond what chance gives for as many alliances as each has.",
    marks: corrected,
  },
  "alliance-s": {
    choice: "Alliances S",
    title: "Similarity of alliances S",
    unit: "−1 to 1",
    says: "Whether two states have the same allies. Most states have few, so that most pairs are close to 1.",
    marks: plain,
  },
  "alliance-pi": {
    choice: "Alliances π",
    title: "Similarity of alliances π",
    unit: "−1 to 1, 0 is what chance gives",
    says: "As κ, but a different number of alliances counts as a difference.",
    marks: corrected,
  },
  "voting-kappa": {
    choice: "UN votes κ",
    title: "Similarity of votes in the UN General Assembly κ",
    unit: "−1 to 1, 0 is what chance gives",
    says: "Whether two states vote alike, beyond what their habits of voting yes or no give by chance.",
    marks: corrected,
  },
  "shared-institutions": {
    choice: "Institutions",
    title: "Shared intergovernmental organisations",
    unit: "Share of the organisations of either in which both are full members",
    says: "Of all organisations that either of two states is a full member of, the share that has both.",
    marks: [
      { value: 1, words: "all" },
      { value: 0.5, words: "half" },
      { value: 0, words: "none" },
    ],
  },
};

/** "Russia – China, 2012: 0.39 on the scale from −1 to 1." */
export function similaritySentence(
  id: MeasureId,
  { pair, year, value, why }: { pair: string; year: number; value: number | null; why?: MissingReason | undefined },
): string {
  const { title } = measureWords[id];
  if (value === null) return `${pair}, ${year}: not known. ${why === undefined ? "" : missingReasons[why]}`.trim();
  return `${pair}, ${year}. ${title}: ${signed(value)}.`;
}

/** Two decimals with a true minus. */
export const signed = (value: number): string => value.toFixed(2).replace("-", "−");
