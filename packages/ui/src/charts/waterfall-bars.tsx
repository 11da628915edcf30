import type { ReactNode } from "react";
import { BarChart } from "./bar-chart.tsx";
import type { ChartWords } from "./chart-frame.tsx";
import { type Step, waterfallLayout } from "./waterfall-layout.ts";

type Props = ChartWords & {
  readonly from: { readonly label: string; readonly value: number; readonly text: string };
  readonly to: { readonly label: string; readonly text: string };
  readonly steps: readonly (Step & { readonly label: ReactNode; readonly text: string })[];
  readonly rowHead: string;
  readonly note?: ReactNode;
};

const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;

/** How a figure gets from one value to another, step by step on one scale. What comes from knowing more or less is hatched. */
export function WaterfallBars({ from, to, steps, rowHead, ...words }: Props) {
  const placed = waterfallLayout(from.value, steps);
  const mark = (at: number) => (
    <svg width="100%" height={HEIGHT} className="waterfall" aria-hidden="true">
      <line x1={0} x2="100%" y1={MIDDLE} y2={MIDDLE} className="waterfall-scale" />
      <circle cx={`${at}%`} cy={MIDDLE} r={4.5} className="waterfall-end" />
    </svg>
  );
  return (
    <BarChart
      {...words}
      heads={[rowHead, "Adds"]}
      scale={[placed.low.toFixed(2), placed.high.toFixed(2)]}
      rows={(hatch) => [
        { key: "from", cells: [from.label, mark(placed.start), from.text] },
        ...placed.steps.map(({ key, x, width, end, amount, coverage }, i) => ({
          key,
          cells: [
            steps[i]?.label,
            <svg key="bar" width="100%" height={HEIGHT} className="waterfall" aria-hidden="true">
              <rect
                x={`${x}%`}
                y={3}
                width={`${width}%`}
                height={HEIGHT - 6}
                {...(coverage
                  ? { fill: `url(#${hatch})` }
                  : { className: amount < 0 ? "waterfall-down" : "waterfall-up" })}
              />
              <line x1={`${end}%`} x2={`${end}%`} y1={0} y2={HEIGHT} className="waterfall-stand" />
            </svg>,
            steps[i]?.text,
          ],
        })),
        { key: "to", cells: [to.label, mark(placed.end), to.text] },
      ]}
    />
  );
}
