import type { Year } from "../units/ids.ts";
import type { Register } from "./types.ts";

/** The data sets that mean to hold every treaty of alliance, and the years that each of them looked at. */
export const treatyRegisters: readonly Register[] = [
  { source: "atop-4.01", first: 1815, last: 2016 },
  { source: "cow-alliances-4.1", first: 1816, last: 2012 },
];

/** The registers among some data sets that looked at a year. */
export const registersOf = (datasets: readonly string[], year: Year): Register[] =>
  treatyRegisters.filter(({ source, first, last }) => datasets.includes(source) && first <= year && year <= last);
