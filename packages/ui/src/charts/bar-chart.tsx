import { type ReactNode, useId } from "react";
import { DataTable, type TableRow } from "../components/data-table.tsx";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { HatchPattern } from "./hatch.tsx";

type Props = ChartWords & {
  readonly note?: ReactNode;
  /** What a row is, and what stands at its end. */
  readonly heads: readonly [string, string];
  readonly scale?: readonly string[];
  /** Name, bar and number of each row; what is not known is filled with the pattern of this id. */
  readonly rows: (hatch: string) => readonly TableRow[];
};

/** Bars of one scale, each in a row of a table with its name before it and its number after it. */
export function BarChart({ heads: [row, end], scale, rows, ...words }: Props) {
  const hatch = useId();
  return (
    <ChartFrame {...words}>
      <svg width={0} height={0} className="symbols-only" aria-hidden="true">
        <defs>
          <HatchPattern id={hatch} />
        </defs>
      </svg>
      <DataTable
        caption={words.title}
        captionHidden
        columns={[
          { key: "row", head: row },
          { key: "bar", head: "As a bar", kind: "wide-bar", ...(scale === undefined ? {} : { scale }) },
          { key: "end", head: end, kind: "number" },
        ]}
        rows={rows(hatch)}
      />
    </ChartFrame>
  );
}
