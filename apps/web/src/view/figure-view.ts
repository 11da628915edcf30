import type { Figure } from "@entente/core/indicators/figure";
import { figureAddress } from "@entente/core/indicators/figure-address";
import { isKnown } from "@entente/core/units/missing";
import { valueInWords, whyMissing } from "./words.ts";

/** A figure as a page shows it: a number or a reason, and the address of its derivation. */
export type FigureView = {
  readonly address: string;
  /** null: unknown. */
  readonly value: number | null;
  readonly text: string;
  /** Why it is unknown; empty when it is known. */
  readonly why: string;
  readonly coverage: number;
  /** The year the data are from, where it is not the year asked for. */
  readonly dataYear: number | null;
  readonly note: string;
};

export const figureView = (figure: Figure): FigureView => ({
  address: figureAddress(figure),
  value: isKnown(figure.value) ? figure.value : null,
  text: valueInWords(figure.value, figure.unit),
  why: whyMissing(figure.value),
  coverage: figure.coverage,
  dataYear: isKnown(figure.value) ? (figure.dataYear ?? null) : null,
  note: figure.note ?? "",
});
