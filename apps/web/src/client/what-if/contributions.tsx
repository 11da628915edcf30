import { dimensions } from "@entente/core/cohesion/settings";
import { DataTable } from "@entente/ui/components/data-table";
import { memo } from "react";
import { PageLink } from "#components/page-link.tsx";
import { dimensionInWords } from "#view/dimensions.ts";
import { dyadPath } from "#view/paths.ts";
import { type ContributionsView, DIGITS, type DimensionRow, sumOf } from "#view/scenario-contributions.ts";
import { signed } from "#view/scenario-words.ts";

const amount = (value: number) => signed(value, DIGITS);

type Props = { view: ContributionsView; year: number };

/** Where the difference comes from, told twice: by change, and by pair and dimension. Each table adds up to the difference. */
export const Contributions = memo(function Contributions({ view, year }: Props) {
  const { byChange, byDimension } = view;
  const difference = amount(sumOf(byChange.map((row) => row.amount)));
  return (
    <>
      <DataTable
        caption={`What each change adds to the difference of ${difference}`}
        columns={[
          { key: "change", head: "Change" },
          { key: "amount", head: "Adds to cohesion", kind: "number" },
        ]}
        rows={[
          ...byChange.map(({ key, label, amount: part }) => ({ key, cells: [label, amount(part)] })),
          { key: "total", cells: [<Total key="t">All changes</Total>, <Total key="a">{difference}</Total>] },
        ]}
      />
      <DataTable
        caption={`What each pair and dimension adds to the difference of ${difference}`}
        columns={[
          { key: "pair", head: "Pair" },
          ...dimensions.map((dimension) => ({
            key: dimension,
            head: dimensionInWords[dimension],
            kind: "number" as const,
          })),
          { key: "coverage", head: "Known or not", kind: "number" },
          { key: "total", head: "Together", kind: "number" },
        ]}
        rows={[...byDimension.map((row) => ({ key: row.key, cells: cellsOf(row, year) })), totals(byDimension)]}
      />
      <p className="source-line">
        By change: the mean of what a change adds over all orders in which the changes could be made (Shapley values).
        By pair and dimension: from scores and weights where the dimension is known before and after; “known or not” is
        what comes from knowing more or less. Rounded so that each table adds up.
      </p>
    </>
  );
});

const cellsOf = ({ label, dyad, amounts, coverage, total }: DimensionRow, year: number) => [
  dyad === null ? (
    label
  ) : (
    <PageLink key="pair" href={dyadPath(dyad[0], dyad[1], year)}>
      {label}
    </PageLink>
  ),
  ...amounts.map((part, i) => (part === null ? <NotKnown key={dimensions[i]} /> : amount(part))),
  amount(coverage),
  <Total key="total">{amount(total)}</Total>,
];

function totals(rows: readonly DimensionRow[]) {
  const columns = dimensions.map((_, i) => rows.map(({ amounts }) => amounts[i] ?? null));
  return {
    key: "all",
    cells: [
      <Total key="label">All pairs</Total>,
      ...columns.map((column, i) =>
        column.every((part) => part === null) ? (
          <NotKnown key={dimensions[i]} />
        ) : (
          <Total key={dimensions[i]}>{amount(sumOf(column))}</Total>
        ),
      ),
      <Total key="coverage">{amount(sumOf(rows.map(({ coverage }) => coverage)))}</Total>,
      <Total key="total">{amount(sumOf(rows.map(({ total }) => total)))}</Total>,
    ],
  };
}

const NotKnown = () => <span className="unknown">not known</span>;
const Total = ({ children }: { children: string }) => <span className="total">{children}</span>;
