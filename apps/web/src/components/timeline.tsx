import { linear, yearTicks } from "#view/chart-scale.ts";
import { factPath } from "#view/paths.ts";
import type { TimelineItem } from "#view/timeline.ts";

const width = 680;
const left = 8;
const right = 8;
const row = 13;
const axis = 22;

/** Supports above the axis, strains below it; length is how long, height how severe, faintness how faded. */
export function Timeline({ items, title, year }: { items: readonly TimelineItem[]; title: string; year: number }) {
  const first = Math.floor(Math.min(...items.map(({ start }) => start)));
  const x = linear([first, year + 1], [left, width - right]);
  const lanes = { support: lanesOf(items, "support", x), strain: lanesOf(items, "strain", x) };
  const above = lanes.support.count * row + 6;
  const height = above + axis + lanes.strain.count * row + 6;
  const strains = items.filter(({ effect }) => effect === "strain").length;
  return (
    <figure className="chart timeline">
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title>{`Timeline of ${title}: ${items.length - strains} supports, ${strains} strains`}</title>
        <line x1={left} x2={width - right} y1={above} y2={above} className="axis" />
        <line x1={left} x2={width - right} y1={above + axis} y2={above + axis} className="axis" />
        {yearTicks(first, year, 8).map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={0} y2={height} className="grid" />
            <text
              x={Math.max(left + 14, Math.min(width - right - 14, x(tick)))}
              y={above + 15}
              textAnchor="middle"
              className="tick"
            >
              {tick}
            </text>
          </g>
        ))}
        {items.map((item) => {
          const lane = lanes[item.effect].of.get(item.fact) ?? 0;
          const thick = 3 + item.severity * 1.4;
          const centre = item.effect === "support" ? above - 8 - lane * row : above + axis + 9 + lane * row;
          return (
            <a
              key={item.fact}
              href={factPath(item.fact)}
              aria-label={`${item.when}: ${item.title} (${item.effect}, severity ${item.severity} of 5)`}
            >
              <title>{`${item.when}: ${item.title}`}</title>
              <rect
                x={x(item.start)}
                y={centre - thick / 2}
                width={Math.max(4, x(item.end) - x(item.start))}
                height={thick}
                rx={1.5}
                className={item.setAside ? "mark-aside" : item.effect === "support" ? "mark-support" : "mark-strain"}
                fillOpacity={item.setAside ? 0 : 0.35 + 0.65 * Math.min(1, (item.weight * 5) / item.severity)}
              />
            </a>
          );
        })}
      </svg>
      <figcaption>
        <span className="key-support">Support above</span>, <span className="key-strain">strain below</span>, {first}–
        {year}. The thicker, the graver; the paler, the more faded. Every mark opens its fact and sources.
      </figcaption>
    </figure>
  );
}

/** Marks that would touch go to separate lanes, the earliest nearest to the axis. */
function lanesOf(items: readonly TimelineItem[], effect: TimelineItem["effect"], x: (year: number) => number) {
  const ends: number[] = [];
  const of = new Map<string, number>();
  for (const item of items) {
    if (item.effect !== effect) continue;
    const start = x(item.start);
    const free = ends.findIndex((end) => end + 3 <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = Math.max(x(item.end), start + 4);
    of.set(item.fact, lane);
  }
  return { of, count: Math.max(1, ends.length) };
}
