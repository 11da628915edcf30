import { fc } from "@fast-check/vitest";
import { expect } from "vitest";
import { Actor } from "../actors.ts";
import type { Figure } from "../indicators/figure.ts";
import type { ActorId } from "../units/ids.ts";
import { isKnown, type Maybe } from "../units/missing.ts";
import { type Matrices, maybeAt, reasonCode } from "./cells.ts";

/** States of a made-up world, in alphabetical order, with the world itself behind them. */
export const states: readonly ActorId[] = ["AAA", "BBB", "CCC", "DDD", "EEE"];
export const world: readonly Actor[] = [
  ...states.map((id) => Actor.parse({ kind: "state", id, name: `State ${id}`, valid: "1816/.." })),
  Actor.parse({ kind: "aggregate", id: "WLD", name: "World", valid: "1816/.." }),
];
export const YEAR = 2000;

/** n × n cells, filled by row and column. The diagonal holds a number that nothing may read. */
export function matrix(n: number, cell: (i: number, j: number) => number): Float64Array {
  return Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 123 : cell(Math.floor(k / n), k % n)));
}

/** Known amounts of all sizes, nothing, and not known. */
export const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 20 }) },
  { weight: 2, arbitrary: fc.double({ min: 0.01, max: 1e13, noNaN: true }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant(Number.NaN) },
);

/** A matrix of amounts between the states. */
export const amounts = fc
  .array(amount, { minLength: states.length ** 2, maxLength: states.length ** 2 })
  .map((cells) => Float64Array.from(cells));

/** A new order of the states: who takes whose place. */
export const places = fc.shuffledSubarray([...states.keys()], { minLength: states.length, maxLength: states.length });

/** The matrix after the states have changed places: what was said of i is said of `to[i]`. */
export function moved(cells: Float64Array, to: readonly number[]): Float64Array {
  const n = to.length;
  const result = new Float64Array(n * n);
  for (const [i, newI] of to.entries()) {
    for (const [j, newJ] of to.entries()) result[newI * n + newJ] = cells[i * n + j] ?? Number.NaN;
  }
  return result;
}

export function sameMaybe(found: Maybe, expected: Maybe, what: string): void {
  if (!alike(found, expected)) expect(found, what).toEqual(expected);
}

/** The same reason, or numbers that differ by rounding at most. */
function alike(found: Maybe, expected: Maybe): boolean {
  if (!isKnown(found) || !isKnown(expected))
    return !isKnown(found) && !isKnown(expected) && found.missing === expected.missing;
  return Math.abs(found - expected) <= 1e-11 * Math.max(1, Math.abs(expected));
}

/** Every pair of a matrix against the one-figure function: value, reason and coverage, also of the undirected both ways. */
export function sameAsFigures<Name extends string>(
  panel: Matrices<Name>,
  name: Name,
  actors: readonly ActorId[],
  figureOf: (from: ActorId, to: ActorId) => Figure,
): void {
  const n = actors.length;
  for (const [i, from] of actors.entries()) {
    for (const [j, to] of actors.entries()) {
      const cell = i * n + j;
      const { value, coverage } = figureOf(from, to);
      const found = panel.coverage[name][cell] ?? Number.NaN;
      sameMaybe(maybeAt(panel[name], panel.reason[name], cell), value, `${name} ${from} ${to}`);
      if (!alike(found, coverage)) expect(found, `coverage of ${name} ${from} ${to}`).toBe(coverage);
    }
  }
}

/** Within the bounds or NaN with a reason; the diagonal is absent; undirected ones read alike both ways. */
export function sound<Name extends string>(
  panel: Matrices<Name>,
  name: Name,
  n: number,
  [least, greatest]: readonly [number, number],
  symmetric: boolean,
): void {
  const [values, reasons, coverage] = [panel[name], panel.reason[name], panel.coverage[name]];
  const unsound = [...values.keys()].flatMap((cell): string[] => {
    const mirror = (cell % n) * n + Math.floor(cell / n);
    const [value = Number.NaN, reason = 0, share = Number.NaN] = [values[cell], reasons[cell], coverage[cell]];
    const known = Number.isFinite(value) && value >= least && value <= greatest && reason === 0 && share > 0;
    const absent = Number.isNaN(value) && reason !== 0;
    const diagonal = cell !== mirror || reason === reasonCode("not-applicable");
    const turned = !symmetric || (Object.is(value, values[mirror]) && reason === reasons[mirror]);
    const covered = share >= 0 && share <= 1;
    return (known || absent) && diagonal && turned && covered ? [] : [`${cell}: ${value}, ${reason}, ${share}`];
  });
  if (unsound.length > 0) expect(unsound, name).toEqual([]);
}
