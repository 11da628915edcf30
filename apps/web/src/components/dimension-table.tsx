import { dimensions } from "@entente/core/cohesion/settings";
import { DataTable } from "@entente/ui/components/data-table";
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
    <DataTable
      caption={props.caption}
      columns={[
        { key: "pair", head: "Pair" },
        ...dimensions.map((dimension) => ({
          key: dimension,
          head: dimensionInWords[dimension],
          kind: "number" as const,
        })),
        { key: "cohesion", head: "Cohesion", kind: "number" },
      ]}
      rows={props.rows.map((row) => ({
        key: `${row.a}-${row.b}`,
        cells: [
          props.children(row),
          ...row.scores.map(({ dimension, figure }) => <FigureValue key={dimension} figure={figure} />),
          <strong key="cohesion" className="total">
            <FigureValue figure={row.figure} />
          </strong>,
        ],
      }))}
    />
  );
}
