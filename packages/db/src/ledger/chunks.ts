/** Rows for one statement: below both engines' limit on bound values for every table of ours. */
const ROWS = 400;

export function* chunks<T>(rows: readonly T[], size = ROWS): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
