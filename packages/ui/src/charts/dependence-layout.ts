import { extent } from "d3-array";
import { line } from "d3-shape";
import { spreadApart } from "./label-placement.ts";
import { type Percent, rounded, yearScale, yearTicks, zeroBasedScale } from "./scales.ts";

/** One year of a line; null is unknown, and never drawn as a zero. */
export type YearValue = { readonly year: number; readonly value: number | null };

export type PlacedLine = {
  /** The known stretches, in per cent across and pixels down; unknown years interrupt it. */
  readonly path: string;
  /** Known years between unknown ones, which no stroke would show. */
  readonly dots: readonly { readonly x: Percent; readonly y: number }[];
  /** The last known year, and where its label stands. */
  readonly end: {
    readonly x: Percent;
    readonly y: number;
    readonly year: number;
    readonly value: number;
    readonly labelY: number;
  } | null;
};

export type DependencePlot = {
  readonly first: number;
  readonly last: number;
  readonly yearTicks: readonly { readonly year: number; readonly x: Percent }[];
  readonly valueTicks: readonly { readonly value: number; readonly y: number }[];
  /** Stretches of years in which no line is known. */
  readonly unknown: readonly { readonly x: Percent; readonly width: Percent }[];
  readonly lines: readonly PlacedLine[];
};

const LABEL_HEIGHT = 36;

/** Lines over the years on one scale from zero; null when no year of any line is known. */
export function dependenceLayout(series: readonly (readonly YearValue[])[], height: number): DependencePlot | null {
  const [first, last] = extent(series.flat(), ({ year }) => year);
  const known = series.flat().flatMap(({ value }) => value ?? []);
  if (first === undefined || last === undefined || known.length === 0) return null;

  const x = yearScale(first, last);
  const { y, ticks } = zeroBasedScale(known, height);
  const complete = series.map((points) => everyYear(points, first, last));
  const draw = line<YearValue>()
    .defined(({ value }) => value !== null)
    .x(({ year }) => x(year))
    .y(({ value }) => y(value ?? 0))
    .digits(2);
  const ends = complete.map((points) => points.findLast(isKnown));
  const labels = spreadApart(
    ends.map((end) => (end === undefined ? height : y(end.value))),
    LABEL_HEIGHT,
    [4, height - LABEL_HEIGHT / 2],
  );
  return {
    first,
    last,
    yearTicks: yearTicks(first, last, 4).map((year) => ({ year, x: x(year) })),
    valueTicks: ticks.map((value) => ({ value, y: y(value) })),
    unknown: unknownStretches(complete, x),
    lines: complete.map((points, i) => {
      const end = ends[i];
      return {
        path: draw(points) ?? "",
        dots: lone(points).map(({ year, value }) => ({ x: x(year), y: y(value) })),
        end: end === undefined ? null : { ...end, x: x(end.year), y: y(end.value), labelY: labels[i] ?? 0 },
      };
    }),
  };
}

type KnownYear = { readonly year: number; readonly value: number };
const isKnown = (point: YearValue): point is KnownYear => point.value !== null;

/** A year that is left out is as unknown as one that says so. */
function everyYear(points: readonly YearValue[], first: number, last: number): YearValue[] {
  const values = new Map(points.map(({ year, value }) => [year, value]));
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    value: values.get(first + i) ?? null,
  }));
}

const lone = (points: readonly YearValue[]): KnownYear[] =>
  points.filter(
    (point, i): point is KnownYear =>
      isKnown(point) && (points[i - 1]?.value ?? null) === null && (points[i + 1]?.value ?? null) === null,
  );

function unknownStretches(series: readonly (readonly YearValue[])[], x: (year: number) => Percent) {
  const years = series[0]?.map(({ year }) => year) ?? [];
  const unknown = years.filter((_, i) => series.every((points) => points[i]?.value === null));
  const starts = unknown.filter((year) => !unknown.includes(year - 1));
  const ends = unknown.filter((year) => !unknown.includes(year + 1));
  return starts.map((start, i) => {
    const from = Math.max(0, x(start - 0.5));
    return { x: from, width: rounded(Math.min(100, x((ends[i] ?? start) + 0.5)) - from) };
  });
}
