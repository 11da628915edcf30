/** Five significant digits: more than any of the sources can bear out, and the same text in every run. */
export const rounded = (value: number): number => Number(value.toPrecision(5));
