import { linear, runsOf, spreadApart, ticksTo, yearTicks } from "#view/chart-scale.ts";
import type { DependenceView, Direction } from "#view/dependence.ts";
import type { Names } from "#view/names.ts";
import { percent } from "#view/words.ts";

const width = 340;
const height = 210;
const left = 38;
const right = 92;
const top = 12;
const bottom = 24;

/** Both shares of a pair over the years on one scale from zero; lines carry their names at their ends. */
export function DependenceChart({ view, title, names }: { view: DependenceView; title: string; names: Names }) {
  const directions = [view.there, view.back];
  const values = directions.flatMap(({ points }) => points.flatMap(({ figure }) => figure.value ?? []));
  const years = view.there.points.map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  if (values.length === 0 || first === undefined || last === undefined) {
    return <p className="chart-empty">No share of trade between them is known for any year.</p>;
  }
  const ticks = ticksTo(Math.max(...values), 4);
  const x = linear([first, last], [left, width - right]);
  const y = linear([0, ticks.at(-1) ?? 1], [height - bottom, top]);
  const ends = directions.map((direction) => endOf(direction));
  const labels = spreadApart(
    ends.map((end) => (end === undefined ? height - bottom : y(end.value))),
    26,
    [top + 6, height - bottom - 12],
  );
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={labelOf(view, title, names)}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} className="grid" />
            <text x={left - 6} y={y(tick) + 4} textAnchor="end">
              {Number((tick * 100).toPrecision(6))} %
            </text>
          </g>
        ))}
        {yearTicks(first, last, 5).map((year) => (
          <text key={year} x={x(year)} y={height - 6} textAnchor="middle">
            {year}
          </text>
        ))}
        {directions.map((direction, i) => {
          const runs = runsOf(direction.points, ({ year, figure }) =>
            figure.value === null ? null : { x: x(year), y: y(figure.value) },
          );
          const end = ends[i];
          return (
            <g key={direction.from} className={i === 0 ? "series-first" : "series-second"}>
              {runs.map((run) => (
                <g key={run[0]?.x}>
                  <polyline points={run.map((at) => `${at.x},${at.y}`).join(" ")} />
                  {run.length < 3 ? run.map((at) => <circle key={at.x} cx={at.x} cy={at.y} r={2.6} />) : null}
                </g>
              ))}
              {end === undefined ? null : (
                <text x={width - right + 8} y={labels[i]} className="series-label">
                  <tspan x={width - right + 8}>of {names(direction.from)}’s:</tspan>
                  <tspan x={width - right + 8} dy={13}>
                    {percent(end.value)} ({end.year})
                  </tspan>
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        The other’s share in each one’s trade, {first}–{last}. Sources behind each figure in the table below.
      </figcaption>
    </figure>
  );
}

const endOf = ({ points }: Direction): { year: number; value: number } | undefined => {
  const end = points.findLast(({ figure }) => figure.value !== null);
  return end === undefined || end.figure.value === null ? undefined : { year: end.year, value: end.figure.value };
};

const labelOf = ({ there, back }: DependenceView, title: string, names: Names): string =>
  `Trade dependence, ${title}. ${[there, back]
    .map((direction) => {
      const end = endOf(direction);
      return `${names(direction.to)} in the trade of ${names(direction.from)}: ${end === undefined ? "not known" : `${percent(end.value)} in ${end.year}`}`;
    })
    .join("; ")}.`;
