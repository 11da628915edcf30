/** A number as CSV: the shortest text that reads back as the same number. Throws on what is none. */
export function numberText(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) throw new Error(`found the value ${value}; expected a number`);
  return `${value}`;
}
