import { type Contribution, dimensionInWords } from "#view/dimensions.ts";
import type { FigureView } from "#view/figure-view.ts";

/** What each dimension adds to the figure, drawn to scale; the parts add up to the whole. */
export function ContributionBars({
  contributions,
  total,
}: {
  contributions: readonly Contribution[];
  total: FigureView;
}) {
  if (total.value === null) return null;
  const scale = Math.max(...contributions.map(({ amount }) => amount), Number.EPSILON);
  return (
    <div className="table-frame">
      <table className="contributions">
        <caption>What each dimension adds to {total.text}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Dimension</th>
            <th scope="col">As a bar</th>
            <th scope="col">Adds</th>
          </tr>
        </thead>
        <tbody>
          {contributions.map(({ dimension, amount }) => (
            <tr key={dimension}>
              <th scope="row">{dimensionInWords[dimension]}</th>
              <td className="bar-cell wide" aria-hidden="true">
                <svg viewBox="0 0 100 10" className="share-bar" preserveAspectRatio="none" aria-hidden="true">
                  <rect x={0} y={1} width={(amount / scale) * 100} height={8} className="share-bar-part" />
                </svg>
              </td>
              <td className="number-cell">{amount.toFixed(3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
