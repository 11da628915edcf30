import { max, min } from "d3-array";
import { type Percent, rounded, yearScale, yearTicks } from "./scales.ts";

export type TimelineSpan = {
  readonly key: string;
  readonly effect: "support" | "strain";
  /** Fractional years. */
  readonly start: number;
  readonly end: number;
  /** 1–5. */
  readonly severity: number;
};

export type PlacedSpan = {
  readonly x: Percent;
  readonly width: Percent;
  readonly y: number;
  readonly height: number;
};

export type TimelinePlot = {
  readonly first: number;
  readonly height: number;
  /** The band of years between the two sides. */
  readonly axis: { readonly top: number; readonly bottom: number };
  readonly ticks: readonly { readonly year: number; readonly x: Percent; readonly side: "left" | "right" }[];
  /** Between which heights marks can stand. */
  readonly field: { readonly top: number; readonly bottom: number };
  readonly spans: ReadonlyMap<string, PlacedSpan>;
};

/** Lanes are dealt out as on the narrowest screen; on a wider one the marks only stand further apart. */
const NARROWEST = 300;
/** The least width and distance of marks, in pixels. */
export const LEAST_MARK = 5;
const APART = 3;

const LANE = 14;
const AXIS = 24;
const HEADING = 20;

/** Supports above the axis, strains below it, up to the end of `year`: length is how long, height how severe.
 *  The axis begins with the first mark, or with `since`, so that charts can share it. Marks that would touch go to separate lanes, the earliest nearest to the axis. */
export function timelineLayout(spans: readonly TimelineSpan[], year: number, since = year): TimelinePlot {
  const first = Math.min(Math.floor(min(spans, ({ start }) => start) ?? year), year, since);
  const x = yearScale(first, year + 1);
  const lanes = { support: lanesOf(spans, "support", x), strain: lanesOf(spans, "strain", x) };
  const top = HEADING + lanes.support.count * LANE;
  const bottom = top + AXIS;
  const place = (span: TimelineSpan): PlacedSpan => {
    const lane = lanes[span.effect].of.get(span.key) ?? 0;
    const height = 3 + span.severity * 1.6;
    const centre = span.effect === "support" ? top - (lane + 0.5) * LANE : bottom + (lane + 0.5) * LANE;
    return {
      x: x(span.start),
      width: rounded(Math.max(0, x(span.end) - x(span.start))),
      y: rounded(centre - height / 2),
      height: rounded(height),
    };
  };
  const end = bottom + lanes.strain.count * LANE;
  return {
    first,
    height: end + HEADING,
    field: { top: HEADING, bottom: end },
    axis: { top, bottom },
    ticks: yearTicks(first, year, 4).map((tick) => ({
      year: tick,
      x: x(tick),
      side: x(tick) > 88 ? ("left" as const) : ("right" as const),
    })),
    spans: new Map(spans.map((span) => [span.key, place(span)])),
  };
}

function lanesOf(spans: readonly TimelineSpan[], effect: TimelineSpan["effect"], x: (year: number) => Percent) {
  const pixels = (year: number): number => (x(year) / 100) * NARROWEST;
  const ends: number[] = [];
  const of = new Map<string, number>();
  const ofSide = spans.filter((span) => span.effect === effect).sort((a, b) => a.start - b.start);
  for (const { key, start, end } of ofSide) {
    const free = ends.findIndex((taken) => taken + APART <= pixels(start));
    const lane = free === -1 ? ends.length : free;
    ends[lane] = Math.max(pixels(end), pixels(start) + LEAST_MARK);
    of.set(key, lane);
  }
  return { of, count: Math.max(1, (max(of.values()) ?? 0) + 1) };
}
