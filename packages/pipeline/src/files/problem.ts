/** Where something stands: rows and columns count from 1, as an editor and a spreadsheet do. */
export type Place = { readonly file: string; readonly row: number; readonly column: number };

/** What is wrong, where, and what to do about it. */
export type Problem = Place & {
  /** The field, in words of the format: `obligations.0.type`, or a column's name. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  readonly hint?: string;
};

/** A value that knows where each of its fields was written. */
export type Located<T> = { readonly value: T; readonly at: (path: readonly PropertyKey[]) => Place };

/** `file:row:column  field: found …; expected …. Hint` — one line, so that editors can jump to it. */
export function problemLine({ file, row, column, field, found, expected, hint }: Problem): string {
  const where = field === "" ? "" : `${field}: `;
  return `${file}:${row}:${column}  ${where}found ${found}; expected ${expected}${hint ? `. ${hint}` : ""}`;
}

export const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.row - b.row || a.column - b.column;
