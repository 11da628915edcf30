import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, type Maybe } from "../units/missing.ts";
import type { Basis, Figure, IndicatorDoc, Subject } from "./figure.ts";

/** What an evaluation found: a value, what it rests on, and how many of the inputs it asked for were known. */
export type Reading = {
  readonly value: Maybe;
  readonly basis: readonly Basis[];
  readonly coverage: number;
  readonly note?: string | undefined;
  readonly dataYear?: Year | undefined;
};

/** A figure of a documented indicator. Rounding residue never leaves a value outside its range; anything else there is a bug. */
export function makeFigure(
  doc: Pick<IndicatorDoc, "id" | "unit">,
  subject: Subject,
  year: Year,
  reading: Reading,
): Figure {
  const { value, basis, coverage, note, dataYear } = reading;
  if (isKnown(value) && !Number.isFinite(value))
    throw new RangeError(`${doc.id}: found ${value}; expected a finite number`);
  return {
    indicator: doc.id,
    subject,
    year,
    value,
    unit: doc.unit,
    coverage,
    basis,
    ...(dataYear === undefined || dataYear === year ? {} : { dataYear }),
    ...(note ? { note } : {}),
  };
}

export const actorSubject = (a: ActorId): Subject => ({ shape: "actor", a });
export const directed = (a: ActorId, b: ActorId): Subject => ({ shape: "directed-dyad", a, b });
/** Undirected, in alphabetical order, so that a dyad has one address. */
export const undirected = (a: ActorId, b: ActorId): Subject =>
  a < b ? { shape: "dyad", a, b } : { shape: "dyad", a: b, b: a };

export const restsOn = (figure: Figure, role: string): Basis => ({ rests: "figure", figure, role });

/** Several notes as one, each once. */
export const notes = (...parts: readonly (string | undefined | false)[]): string | undefined => {
  const said = [...new Set(parts.filter((part): part is string => typeof part === "string" && part !== ""))];
  return said.length === 0 ? undefined : said.join(" ");
};
