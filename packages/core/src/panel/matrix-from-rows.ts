import { at, demandCells, unknownCells } from "./cells.ts";

/**
 * The n × n matrix of rows as they are stored: a value from one actor to another, by their places among the panel's actors. What
 * has no row is NaN, not known, as is a row whose value is NaN. Throws on a place that is none and on a pair told twice.
 */
export function matrixFromRows(
  n: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  values: Float64Array,
): Float64Array {
  demandCells("from", from, values.length);
  demandCells("to", to, values.length);
  const cells = unknownCells(n * n);
  for (let row = 0; row < values.length; row++) {
    const [i, j] = [from[row] as number, to[row] as number];
    if (!(i >= 0 && i < n && j >= 0 && j < n)) {
      throw new RangeError(`row ${row}: found the places ${i} and ${j}; expected 0 to ${n - 1}`);
    }
    const cell = i * n + j;
    if (!Number.isNaN(at(cells, cell)))
      throw new RangeError(`row ${row}: found ${i} and ${j} twice; expected one value`);
    cells[cell] = at(values, row);
  }
  return cells;
}
