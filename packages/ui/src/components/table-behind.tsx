import type { ComponentProps } from "react";
import { DataTable } from "./data-table.tsx";

type Props = ComponentProps<typeof DataTable> & { readonly summary: string };

/** The table behind a chart: the same numbers, to be read, heard and copied. */
export function TableBehind({ summary, ...table }: Props) {
  return (
    <details>
      <summary>{summary}</summary>
      <DataTable {...table} captionHidden />
    </details>
  );
}
