import { memo } from "react";
import { FigureValue } from "#components/figure-value.tsx";
import type { FigureView } from "#view/figure-view.ts";
import type { ComparisonRow } from "#view/scenario-compared.ts";
import { ShiftBar } from "./shift-bar.tsx";

type Props = { year: number; rows: readonly ComparisonRow[] };

/** Base, scenario and difference side by side. Columns are as wide as they are told, so that a new number is laid out alone. */
export function FigureTable({ year, rows }: Props) {
  return (
    <div className="table-frame">
      <table className="what-if-figures">
        <caption>Every figure in {year}: as published and in the scenario</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col" className="number-cell">
              As published
            </th>
            <th scope="col" className="number-cell">
              Scenario (hypothetical)
            </th>
            <th scope="col" className="number-cell">
              Difference
            </th>
            <th scope="col">
              <span className="hidden-text">As a bar: from published to scenario</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FigureRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const FigureRow = memo(
  function FigureRow({ row: { label, base, scenario, difference, moved, scale } }: { row: ComparisonRow }) {
    const numbers = moved ? "number total" : "number";
    return (
      <tr>
        <th scope="row">{label}</th>
        <Published base={base} />
        <td className="number-cell">
          {scenario.value === null ? (
            <span className="unknown" title={scenario.why}>
              unknown
            </span>
          ) : (
            <span className={numbers}>{scenario.text}</span>
          )}
        </td>
        <td className="number-cell">
          <span className={numbers}>{difference}</span>
        </td>
        <td>
          <ShiftBar from={base.value} to={scenario.value} scale={scale} />
        </td>
      </tr>
    );
  },
  ({ row: before }, { row: after }) =>
    before.label === after.label &&
    before.base.address === after.base.address &&
    before.scenario.value === after.scenario.value &&
    before.scenario.why === after.scenario.why,
);

/** The same for every scenario. */
const Published = memo(
  function Published({ base }: { base: FigureView }) {
    return (
      <td className="number-cell">
        <FigureValue figure={base} />
      </td>
    );
  },
  (before, after) => before.base.address === after.base.address,
);
