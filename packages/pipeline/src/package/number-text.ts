/**
 * A number as CSV: the shortest text that reads back as the same number, with a decimal point where it is whole ("5.0"). A reader
 * that guesses types by the first rows would else take a column for whole numbers and round all that follow. Throws on what is none.
 */
export function numberText(value: number | null | undefined): string {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new Error(`found the value ${value}; expected a number`);
  const shortest = `${value}`;
  return Number.isInteger(value) && !shortest.includes("e") ? `${shortest}.0` : shortest;
}
