import type { ReactNode } from "react";
import { BarChart } from "./bar-chart.tsx";
import type { ChartWords } from "./chart-frame.tsx";
import { type RangeRow, rangeLayout } from "./range-layout.ts";

type Props = ChartWords & {
  /** null: not known. */ readonly point: number | null;
  readonly ranges: readonly RangeRow[];
  readonly rowHead: string;
  readonly note?: ReactNode;
};

const HEIGHT = 16;

/** A figure and how far it may be off, by each source of doubt, on the whole scale from 0 to 1; what is not known is hatched. */
export function RangeBars({ point, ranges, rowHead, ...words }: Props) {
  const plot = rangeLayout(point, ranges);
  return (
    <BarChart
      {...words}
      heads={[rowHead, "Range"]}
      scale={["0", "0.5", "1"]}
      rows={(hatch) =>
        plot.rows.map(({ label, x, width, median, inWords, of }) => ({
          key: label,
          cells: [
            label,
            <svg key="bar" width="100%" height={HEIGHT} className="share-bar" aria-hidden="true">
              {plot.ticks.map((tick) => (
                <line key={tick.value} x1={`${tick.x}%`} x2={`${tick.x}%`} y1={0} y2={HEIGHT} className="grid" />
              ))}
              {x === null ? null : (
                <rect
                  x={`${x}%`}
                  y={of === "ignorance" ? 2 : 5}
                  height={of === "ignorance" ? HEIGHT - 4 : HEIGHT - 10}
                  width={`${width}%`}
                  style={{ width: `max(2px, ${width}%)` }}
                  {...(of === "ignorance" ? { fill: `url(#${hatch})`, className: "bounds" } : { className: "bar" })}
                />
              )}
              {median === null ? null : (
                <line x1={`${median}%`} x2={`${median}%`} y1={3} y2={HEIGHT - 3} className="median" />
              )}
              {plot.point === null ? null : (
                <line x1={`${plot.point}%`} x2={`${plot.point}%`} y1={0} y2={HEIGHT} className="point" />
              )}
            </svg>,
            inWords,
          ],
        }))
      }
    />
  );
}
