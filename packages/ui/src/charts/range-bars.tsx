import { DataTable } from "../components/data-table.tsx";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { type RangeRow, rangeLayout } from "./range-layout.ts";

type Props = ChartWords & {
  /** null: not known. */ readonly point: number | null;
  readonly ranges: readonly RangeRow[];
  readonly rowHead: string;
};

const HEIGHT = 16;

/** A figure and how far it may be off, by each source of doubt, on the whole scale from 0 to 1. */
export function RangeBars({ point, ranges, rowHead, ...words }: Props) {
  const plot = rangeLayout(point, ranges);
  return (
    <ChartFrame {...words}>
      <DataTable
        caption={words.title}
        captionHidden
        columns={[
          { key: "doubt", head: rowHead },
          { key: "bar", head: "As a bar", kind: "wide-bar", scale: ["0", "0.5", "1"] },
          { key: "range", head: "Range", kind: "number" },
        ]}
        rows={plot.rows.map(({ label, x, width, inWords }) => ({
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
                  y={5}
                  height={HEIGHT - 10}
                  width={`${width}%`}
                  style={{ width: `max(2px, ${width}%)` }}
                  className="bar"
                />
              )}
              {plot.point === null ? null : (
                <line x1={`${plot.point}%`} x2={`${plot.point}%`} y1={0} y2={HEIGHT} className="point" />
              )}
            </svg>,
            inWords,
          ],
        }))}
      />
    </ChartFrame>
  );
}
