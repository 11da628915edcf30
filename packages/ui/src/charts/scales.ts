import { max } from "d3-array";
import { scaleLinear } from "d3-scale";

/** Places along a width, in per cent of it: a chart that is laid out so fits every screen, and its text keeps its size. */
export type Percent = number;

/** To a hundredth: finer than any screen, and the same on every machine. Adding 0 makes −0 a plain zero. */
export const rounded = (place: number): number => Math.round(place * 100) / 100 + 0;

/** An axis of years over the whole width. A single year stands in the middle. */
export function yearScale(first: number, last: number): (year: number) => Percent {
  const x = scaleLinear().domain([first, last]).range([0, 100]);
  return (year) => rounded(x(year));
}

/** Whole years on round steps, about `count` of them. */
export const yearTicks = (first: number, last: number, count: number): number[] =>
  first === last ? [first] : scaleLinear().domain([first, last]).ticks(count).filter(Number.isInteger);

/** An axis from zero to a round value that holds every known one; the lower end is `height`, the upper 0. */
export function zeroBasedScale(values: readonly number[], height: number) {
  const most = max(values) ?? 0;
  const y = scaleLinear()
    .domain([0, most > 0 ? most : 1])
    .nice(4)
    .range([height, 0]);
  return { y: (value: number): number => rounded(y(value)), ticks: y.ticks(4) };
}
