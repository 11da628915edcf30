import { dimensions } from "@entente/core/cohesion/settings";
import type { DimensionId, GroupCohesion } from "@entente/core/cohesion/types";
import type { ByDimension } from "@entente/core/scenario/by-dimension";
import type { ChangePart, Parts } from "@entente/core/scenario/explain";
import type { ActorId } from "@entente/core/units/ids";
import { type Names, pairOf } from "./names.ts";
import { changeKey } from "./scenario-changes.ts";
import { roundedToSum } from "./scenario-rounding.ts";
import { changeInWords, type Titles } from "./scenario-words.ts";

/** Digits of contributions. */
export const DIGITS = 4;

/** Amounts of contributions are rounded so that they add up as they stand. */
export type ChangeRow = { readonly key: string; readonly label: string; readonly amount: number };

export type DimensionRow = {
  readonly key: string;
  readonly label: string;
  /** null: dyads known only before or only after. */
  readonly dyad: readonly [ActorId, ActorId] | null;
  /** In the order of the dimensions; null where nothing is known of one both before and after. */
  readonly amounts: readonly (number | null)[];
  readonly coverage: number;
  readonly total: number;
};

/** What the difference is made of, told by change and by pair and dimension. */
export type ContributionsView = {
  readonly byChange: readonly ChangeRow[];
  readonly byDimension: readonly DimensionRow[];
};

export const contributionsView = (
  { byChange, byDimension }: Parts,
  base: Pick<GroupCohesion, "dyads">,
  names: Names,
  titles: Titles,
): ContributionsView => ({
  byChange: changeRows(byChange, names, titles),
  byDimension: dimensionRows(byDimension, base, names),
});

function changeRows(parts: readonly ChangePart[], names: Names, titles: Titles): ChangeRow[] {
  const amounts = roundedToSum(
    parts.map(({ amount }) => amount),
    DIGITS,
  );
  return parts.map(({ change }, i) => ({
    key: `${i} ${changeKey(change)}`,
    label: changeInWords(change, names, titles),
    amount: amounts[i] ?? 0,
  }));
}

/** One row for each dyad, one for dyads known only before or only after. */
function dimensionRows(
  { cells, coverage }: ByDimension,
  { dyads }: Pick<GroupCohesion, "dyads">,
  names: Names,
): DimensionRow[] {
  const rows = dyads.map(({ a, b }) => {
    const own = cells.filter((cell) => cell.a === a && cell.b === b);
    return {
      key: `${a}-${b}`,
      label: pairOf(names, a, b),
      dyad: [a, b] as const,
      amounts: dimensions.map((dimension) => amountOf(own, dimension)),
      coverage: coverage.find(({ dyad }) => isDyad(dyad, a, b))?.amount ?? 0,
    };
  });
  const others = coverage.find(({ dyad }) => dyad === null);
  if (others === undefined) return rounded(rows);
  const label = "Pairs known only before or only after";
  const amounts = dimensions.map(() => null);
  return rounded([...rows, { key: "others", label, dyad: null, amounts, coverage: others.amount }]);
}

function rounded(rows: readonly Omit<DimensionRow, "total">[]): DimensionRow[] {
  const all = roundedToSum(
    rows.flatMap(({ amounts, coverage }) => [...amounts.map((amount) => amount ?? 0), coverage]),
    DIGITS,
  );
  const width = dimensions.length + 1;
  return rows.map((row, i) => {
    const own = all.slice(i * width, (i + 1) * width);
    const amounts = row.amounts.map((amount, k) => (amount === null ? null : (own[k] ?? 0)));
    return { ...row, amounts, coverage: own[dimensions.length] ?? 0, total: sumOf(own) };
  });
}

function amountOf(cells: ByDimension["cells"], dimension: DimensionId): number | null {
  const cell = cells.find((part) => part.dimension === dimension);
  return cell === undefined ? null : cell.fromScore + cell.fromWeight;
}

const isDyad = (dyad: readonly [ActorId, ActorId] | null, a: ActorId, b: ActorId): boolean =>
  dyad !== null && dyad[0] === a && dyad[1] === b;

export const sumOf = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
