import { useId } from "react";
import { possessive } from "../possessive.ts";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { dependenceLayout, type PlacedLine, type YearValue } from "./dependence-layout.ts";
import { HatchPattern } from "./hatch.tsx";

/** The share of `partner` in the trade of `of`, over the years. */
export type DependenceSeries = {
  readonly of: string;
  readonly partner: string;
  /** The hue of `of`, a CSS colour. */
  readonly hue: string;
  readonly points: readonly YearValue[];
};

type Props = Omit<ChartWords, "year"> & {
  /** Whose trade it is, for readers who do not see the lines. */
  readonly about: string;
  readonly series: readonly DependenceSeries[];
  readonly format: (share: number) => string;
  /** What is said in place of a chart when no year is known. */
  readonly empty: string;
};

const HEIGHT = 180;
const AXIS_ROOM = 42;
const FOOT = 26;

/** Both shares of a pair on one scale from zero, so that asymmetry is seen as distance; lines carry their names at their
 *  ends, and a gap in the data is a gap in the line. */
export function DependenceLines({ about, series, format, empty, ...words }: Props) {
  const hatch = useId();
  const plot = dependenceLayout(
    series.map(({ points }) => points),
    HEIGHT,
  );
  if (plot === null) return <p className="chart-empty">{empty}</p>;
  const { first, last, lines, unknown } = plot;
  const labelRoom = Math.max(...series.map(({ of }) => of.length + 2), 12) * 7.5 + 14;
  return (
    <ChartFrame
      {...words}
      year={[first, last]}
      note={unknown.length === 0 ? undefined : "Hatched: not known for either."}
    >
      <div className="plot" style={{ paddingInline: `${AXIS_ROOM}px ${labelRoom}px` }}>
        <svg width="100%" height={HEIGHT + FOOT} role="img" aria-label={inWords(about, series, lines, format)}>
          <defs>
            <HatchPattern id={hatch} />
          </defs>
          {unknown.map(({ x, width }) => (
            <rect key={x} x={`${x}%`} width={`${width}%`} y={0} height={HEIGHT} fill={`url(#${hatch})`} />
          ))}
          {plot.valueTicks.map(({ value, y }) => (
            <g key={value}>
              <line x1={0} x2="100%" y1={y} y2={y} className={value === 0 ? "axis" : "grid"} />
              <text x={-8} y={y + 5} textAnchor="end">
                {percentTick(value)}
              </text>
            </g>
          ))}
          {plot.yearTicks.map(({ year, x }) => (
            <text key={year} x={`${x}%`} y={HEIGHT + 20} textAnchor="middle">
              {year}
            </text>
          ))}
          {series.map(({ of, hue }, i) => {
            const line = lines[i];
            return line === undefined ? null : (
              <Line key={of} line={line} name={of} hue={hue} nth={i} format={format} />
            );
          })}
        </svg>
      </div>
    </ChartFrame>
  );
}

const percentTick = (share: number): string => `${Number((share * 100).toPrecision(6))} %`;

type LineProps = {
  readonly line: PlacedLine;
  readonly name: string;
  readonly hue: string;
  readonly nth: number;
  readonly format: (share: number) => string;
};

function Line({ line: { path, dots, end }, name, hue, nth, format }: LineProps) {
  return (
    <g className={nth === 0 ? "series" : "series series-dashed"} style={{ color: hue }}>
      {/* Stretched across, so that one path fits every width; the stroke keeps its own. */}
      <svg width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={path} />
      </svg>
      {dots.map(({ x, y }) => (
        <circle key={x} cx={`${x}%`} cy={y} r={3} />
      ))}
      {end === null ? null : (
        <>
          {end.x === 100 ? null : <line x1={`${end.x}%`} x2="100%" y1={end.y} y2={end.labelY} className="leader" />}
          <circle cx={`${end.x}%`} cy={end.y} r={3} />
          <text y={end.labelY} className="series-label">
            <tspan x="100%" dx={8} dy={0}>
              {possessive(name)}
            </tspan>
            <tspan x="100%" dx={8} dy={16} className="series-value">
              {`${format(end.value)}, ${end.year}`}
            </tspan>
          </text>
        </>
      )}
    </g>
  );
}

function inWords(
  about: string,
  series: readonly DependenceSeries[],
  lines: readonly PlacedLine[],
  format: (share: number) => string,
): string {
  const said = series.map(({ of, partner }, i) => {
    const end = lines[i]?.end ?? null;
    return `${partner} in the trade of ${of}: ${end === null ? "not known" : `${format(end.value)} in ${end.year}`}`;
  });
  return `Trade dependence, ${about}. ${said.join("; ")}.`;
}
