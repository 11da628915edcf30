import { dimensions } from "@entente/core/cohesion/settings";
import type { ReactNode } from "react";
import { type DyadRow, dimensionInWords } from "#view/dimensions.ts";
import { FigureValue } from "./figure-value.tsx";

/** Pairs across the six dimensions; every number opens its derivation. */
export function DimensionTable(props: {
  caption: string;
  rows: readonly DyadRow[];
  children: (row: DyadRow) => ReactNode;
}) {
  return (
    <div className="table-frame">
      <table>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">Pair</th>
            {dimensions.map((dimension) => (
              <th key={dimension} scope="col" className="number-cell">
                {dimensionInWords[dimension]}
              </th>
            ))}
            <th scope="col" className="number-cell">
              Cohesion
            </th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={`${row.a}-${row.b}`}>
              <th scope="row">{props.children(row)}</th>
              {row.scores.map(({ dimension, figure }) => (
                <td key={dimension} className="number-cell">
                  <FigureValue figure={figure} />
                </td>
              ))}
              <td className="number-cell total">
                <FigureValue figure={row.figure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
