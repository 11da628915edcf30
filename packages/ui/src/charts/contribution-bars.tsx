import { BarChart } from "./bar-chart.tsx";
import type { ChartWords } from "./chart-frame.tsx";
import { contributionLayout, type Part } from "./contribution-layout.ts";

type Props = ChartWords & { readonly parts: readonly Part[]; readonly format: (amount: number) => string };

const HEIGHT = 14;

/** What each part adds to a figure, drawn to scale; the parts add up to the whole. */
export function ContributionBars({ parts, format, ...words }: Props) {
  return (
    <BarChart
      {...words}
      heads={["Dimension", "Adds"]}
      rows={(hatch) =>
        contributionLayout(parts).map(({ label, amount, width }) => ({
          key: label,
          cells: [
            label,
            <svg key="bar" width="100%" height={HEIGHT} className="share-bar" aria-hidden="true">
              {width === null ? (
                <rect y={2} width="100%" height={HEIGHT - 4} fill={`url(#${hatch})`} />
              ) : (
                <rect y={2} width={`${width}%`} height={HEIGHT - 4} className="bar" />
              )}
              <line x1={0} x2={0} y1={0} y2={HEIGHT} className="axis" />
            </svg>,
            amount === null ? <span className="unknown">unknown</span> : format(amount),
          ],
        }))
      }
    />
  );
}
