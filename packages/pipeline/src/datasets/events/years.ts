/** EDTF of the years from the first to the last; with the month of the start where it is known. */
export const validYears = (first: number, last: number, month?: number): string => {
  const start = month === undefined ? String(first) : `${first}-${String(month).padStart(2, "0")}`;
  return first === last && month === undefined ? start : `${start}/${last}`;
};

/** Years as a title has them: 1969 or 1950–1953. */
export const yearsInWords = (first: number, last: number): string =>
  first === last ? String(first) : `${first}–${last}`;
