import type { ActorId } from "../units/ids.ts";
import { type Maybe, type MissingReason, missing, missingReasons } from "../units/missing.ts";

/**
 * A panel holds the figures of all pairs of n actors in one year. A matrix is a typed array of n × n cells, the row being `from`
 * or a and the column `to` or b, both in the order of the panel's actors. In a matrix of values NaN means "not known", since a
 * typed array has no other empty cell: it is never 0. The matrix of reasons beside it says why, and the matrix of coverage how
 * many of the inputs were known, 0–1. The diagonal is not known ("not-applicable"). Undirected indicators fill both halves.
 */
export type Matrices<Name extends string> = Readonly<Record<Name, Float64Array>> & {
  /** Why a cell is NaN: 0 where it is known, else `reasonCode`. Indicators that share their reasons may share the array. */
  readonly reason: Readonly<Record<Name, Uint8Array>>;
  /** Share of a cell's inputs that were known, 0–1. */
  readonly coverage: Readonly<Record<Name, Float64Array>>;
};

export const KNOWN = 0;

/** The reasons in the order of their codes, which begin with 1. */
export const reasonsByCode = Object.keys(missingReasons) as readonly MissingReason[];

/** 1 + the place of the reason in the list of missing reasons. */
export const reasonCode = (reason: MissingReason): number => 1 + reasonsByCode.indexOf(reason);

/** A cell as the one-figure functions say it: its value, or the reason why there is none. */
export function maybeAt(values: Float64Array, reasons: Uint8Array, cell: number): Maybe {
  const code = reasons[cell];
  if (code === KNOWN) return at(values, cell);
  const reason = reasonsByCode[(code ?? 0) - 1];
  if (reason === undefined) throw new RangeError(`found the reason ${code}; expected 0 to ${reasonsByCode.length}`);
  return missing(reason);
}

/** A cell whose place a loop has kept within the array. */
export const at = (values: Float64Array, cell: number): number => values[cell] as number;

/** n × n cells (or n), none of them known. */
export const unknownCells = (cells: number): Float64Array => new Float64Array(cells).fill(Number.NaN);

const notApplicable = reasonCode("not-applicable");

/** n × n cells that are absent for one reason, and on the diagonal because nobody is its own partner. */
export function reasonMatrix(n: number, reason: MissingReason): Uint8Array {
  const reasons = new Uint8Array(n * n).fill(reasonCode(reason));
  for (let i = 0; i < n; i++) reasons[i * n + i] = notApplicable;
  return reasons;
}

/** Throws unless the actors are in alphabetical order, each once: a cell's place is its actor's place. */
export function demandOrder(actors: readonly ActorId[]): void {
  for (let i = 1; i < actors.length; i++) {
    const [before = "", actor = ""] = actors.slice(i - 1, i + 1);
    if (!(before < actor)) {
      throw new RangeError(`found ${actor} after ${before}; expected actors in alphabetical order, each once`);
    }
  }
}

/** Throws unless the array has as many cells as its panel asks for. */
export function demandCells(name: string, cells: { readonly length: number }, expected: number): void {
  if (cells.length !== expected) throw new RangeError(`${name}: found ${cells.length} cells; expected ${expected}`);
}

/** Throws on a negative or infinite cell off the diagonal. NaN is not known, and passes. */
export function demandAmounts(name: string, actors: readonly ActorId[], amounts: Float64Array): void {
  const n = actors.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0, cell = i * n; j < n; j++, cell++) {
      const amount = at(amounts, cell);
      if (i !== j && (amount < 0 || amount === Infinity)) {
        throw new RangeError(`${name} of ${actors[i]} and ${actors[j]}: found ${amount}; expected 0 or more, or NaN`);
      }
    }
  }
}

/** Throws on a negative or infinite cell of a vector. NaN is not known, and passes. */
export function demandOwnAmounts(name: string, actors: readonly ActorId[], amounts: Float64Array): void {
  for (const [i, amount] of amounts.entries()) {
    if (amount < 0 || amount === Infinity) {
      throw new RangeError(`${name} of ${actors[i]}: found ${amount}; expected 0 or more, or NaN`);
    }
  }
}

/** Throws where the two halves of an undirected matrix differ. */
export function demandSymmetry(name: string, actors: readonly ActorId[], values: Float64Array): void {
  const n = actors.length;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const [there, back] = [at(values, i * n + j), at(values, j * n + i)];
      if (there !== back && (!Number.isNaN(there) || !Number.isNaN(back))) {
        throw new RangeError(
          `${name}: found ${there} for ${actors[i]} and ${actors[j]}, and ${back} the other way round`,
        );
      }
    }
  }
}
