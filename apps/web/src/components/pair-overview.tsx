import { DataTable } from "@entente/ui/components/data-table";
import type { ReactNode } from "react";
import type { PairLine } from "#view/group-view.ts";
import { dyadPath } from "#view/paths.ts";
import { FigureValue } from "./figure-value.tsx";
import { PageLink } from "./page-link.tsx";

type Column = { key: string; head: ReactNode; figure: (line: PairLine) => PairLine["there"] };
type Props = { lines: readonly PairLine[]; year: number; summary: string; columns: readonly Column[] };

/** Every pair of a large group in a line: what is drawn for some is told of all. */
export function PairOverview({ lines, year, summary, columns }: Props) {
  return (
    <details>
      <summary>{summary}</summary>
      <DataTable
        caption={`${summary}, ${year}`}
        captionHidden
        columns={[
          { key: "pair", head: "Pair" },
          ...columns.map(({ key, head }) => ({ key, head, kind: "number" as const })),
        ]}
        rows={lines.map((line) => ({
          key: `${line.a}-${line.b}`,
          cells: [
            <PageLink key="pair" href={dyadPath(line.a, line.b, year)}>
              {line.title}
            </PageLink>,
            ...columns.map(({ key, figure }) => <FigureValue key={key} figure={figure(line)} />),
          ],
        }))}
      />
    </details>
  );
}
