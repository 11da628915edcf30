import type { ActorId } from "../units/ids.ts";
import { at, unknownCells } from "./cells.ts";

/** What each actor sold and bought in a year, over the partners of which the flow is known; US dollars. */
export type TradeTotals = {
  /** Σ_j X_ij over known flows; NaN when none is. */
  readonly exports: Float64Array;
  /** Σ_j X_ji over known flows; NaN when none is. */
  readonly imports: Float64Array;
  /** How many flows each sum is made of. */
  readonly knownExports: Uint16Array;
  readonly knownImports: Uint16Array;
};

/** Sums over partners. A flow that is not known adds nothing. Throws on a sum beyond what a number can hold. */
export function tradeTotals(actors: readonly ActorId[], sold: Float64Array): TradeTotals {
  const n = actors.length;
  const exports = unknownCells(n);
  const imports = new Float64Array(n);
  const knownExports = new Uint16Array(n);
  const knownImports = new Uint16Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    let known = 0;
    for (let j = 0, cell = i * n; j < n; j++, cell++) {
      const flow = at(sold, cell);
      if (i === j || Number.isNaN(flow)) continue;
      sum += flow;
      known += 1;
      imports[j] = at(imports, j) + flow;
      knownImports[j] = (knownImports[j] ?? 0) + 1;
    }
    if (known > 0) exports[i] = sum;
    knownExports[i] = known;
  }
  for (let i = 0; i < n; i++) {
    if (knownImports[i] === 0) imports[i] = Number.NaN;
    if (at(exports, i) + at(imports, i) === Infinity)
      throw new RangeError(`the trade of ${actors[i]} is beyond counting`);
  }
  return { exports, imports, knownExports, knownImports };
}
