/** A sum of what is known, and how much of it is. What is unknown adds nothing and is counted. */
export type KnownSum = { readonly sum: number; readonly known: number; readonly of: number };

export function knownSum(values: readonly (number | null)[]): KnownSum {
  const known = values.filter((value) => value !== null);
  return { sum: known.reduce((total, value) => total + value, 0), known: known.length, of: values.length };
}
