import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { rounded } from "./scales.ts";
import { LEAST_MARK, type PlacedSpan, type TimelineSpan, timelineLayout } from "./timeline-layout.ts";

export type TimelineEvent = TimelineSpan & {
  readonly title: string;
  readonly when: string;
  /** How much of its severity still counts, 0–1. */
  readonly remains: number;
  /** Disputed, and not the claim in use: outlined, never filled. */
  readonly setAside: boolean;
  readonly href: string;
};

type Props = Omit<ChartWords, "year"> & {
  readonly events: readonly TimelineEvent[];
  /** Up to the end of which year. */
  readonly year: number;
  /** The year from which charts beside each other all begin. */
  readonly since?: number;
  readonly about: string;
};

/** Supports above, strains below, along the years: the thicker, the graver; the paler, the more faded. */
export function SupportStrainTimeline({ events, year, since, about, ...words }: Props) {
  const { first, height, field, axis, ticks, spans } = timelineLayout(events, year, since);
  const strains = events.filter(({ effect }) => effect === "strain").length;
  return (
    <ChartFrame
      {...words}
      year={[first, year]}
      className="timeline"
      note="The thicker, the graver; the paler, the more faded; hollow: disputed, not used. Every mark opens its fact and sources."
    >
      <svg width="100%" height={height}>
        <title>{`Timeline of ${about}: ${events.length - strains} supports, ${strains} strains`}</title>
        {ticks.map((tick) => (
          <g key={tick.year}>
            <line x1={`${tick.x}%`} x2={`${tick.x}%`} y1={field.top} y2={field.bottom} className="grid" />
            <text
              x={`${tick.x}%`}
              dx={tick.side === "left" ? -3 : 3}
              y={axis.top + 17}
              textAnchor={tick.side === "left" ? "end" : "start"}
            >
              {tick.year}
            </text>
          </g>
        ))}
        <line x1={0} x2="100%" y1={axis.top} y2={axis.top} className="axis" />
        <line x1={0} x2="100%" y1={axis.bottom} y2={axis.bottom} className="axis" />
        <text x={0} y={13} className="key-support">
          Support
        </text>
        <text x={0} y={height - 5} className="key-strain">
          Strain
        </text>
        {events.map((event) => {
          const span = spans.get(event.key);
          return span === undefined ? null : <Mark key={event.key} event={event} span={span} />;
        })}
      </svg>
    </ChartFrame>
  );
}

function Mark({ event, span }: { event: TimelineEvent; span: PlacedSpan }) {
  const { when, title, effect, severity, remains, setAside, href } = event;
  return (
    <a href={href} aria-label={`${when}: ${title} (${effect}, severity ${severity} of 5)`}>
      <title>{`${when}: ${title}`}</title>
      <rect
        x={`${span.x}%`}
        y={span.y}
        width={`${span.width}%`}
        height={span.height}
        style={{ width: `max(${LEAST_MARK}px, ${span.width}%)` }}
        rx={1}
        className={setAside ? "mark mark-aside" : `mark mark-${effect}`}
        fillOpacity={setAside ? 0 : rounded(0.2 + 0.8 * Math.max(0, Math.min(1, remains)))}
      />
    </a>
  );
}
