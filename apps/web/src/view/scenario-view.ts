import { dimensions } from "@entente/core/cohesion/settings";
import type { DimensionId, GroupCohesion } from "@entente/core/cohesion/types";
import type { Figure } from "@entente/core/indicators/figure";
import type { ByDimension } from "@entente/core/scenario/by-dimension";
import type { Comparison } from "@entente/core/scenario/compare";
import type { ChangePart, Explanation } from "@entente/core/scenario/explain";
import type { ActorId } from "@entente/core/units/ids";
import { isKnown, isMissing } from "@entente/core/units/missing";
import { type FigureView, figureView } from "./figure-view.ts";
import { type Names, pairOf } from "./names.ts";
import { changeKey } from "./scenario-changes.ts";
import { roundedToSum } from "./scenario-rounding.ts";
import { changeInWords, signed, type Titles } from "./scenario-words.ts";

/** One figure as published, as it would be, and what lies between. */
export type ComparisonRow = {
  readonly key: string;
  readonly label: string;
  readonly base: FigureView;
  readonly scenario: FigureView;
  /** Signed; a dash where one of them is unknown. */
  readonly difference: string;
  readonly moved: boolean;
  /** The ends of the scale on which both are drawn. */
  readonly scale: readonly [number, number];
};

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

/** What a page shows of a scenario. `byChange` and `byDimension` are null where there is no difference to explain. */
export type ScenarioView = {
  readonly sentence: string;
  readonly comparisons: readonly ComparisonRow[];
  readonly difference: number | null;
  readonly byChange: readonly ChangeRow[] | null;
  readonly byDimension: readonly DimensionRow[] | null;
};

export function scenarioView(told: Explanation, names: Names, titles: Titles): ScenarioView {
  const { parts, difference } = told;
  const group = figureView(told.base.figure);
  const changed = figureView(told.scenario.figure);
  const moved = isKnown(difference) ? ` (${signed(difference, 3)})` : "";
  return {
    sentence: `Cohesion ${group.text} as published, ${changed.text} in this scenario${moved}.`,
    comparisons: told.comparisons.map((comparison) => comparisonRow(comparison, told, names)),
    difference: isKnown(difference) ? difference : null,
    byChange: isMissing(parts) ? null : changeRows(parts.byChange, names, titles),
    byDimension: isMissing(parts) ? null : dimensionRows(parts.byDimension, told.base, names),
  };
}

function comparisonRow({ base, scenario, difference }: Comparison, told: Explanation, names: Names): ComparisonRow {
  const { subject, indicator, unit } = base;
  const inPoints = unit === "share";
  const moved = isKnown(difference) ? Math.abs(difference) > 1e-9 : isKnown(base.value) !== isKnown(scenario.value);
  return {
    key: "a" in subject ? `${indicator} ${subject.a}` : indicator,
    label: labelOf(base, told, names),
    base: figureView(base),
    scenario: figureView(scenario),
    difference: isKnown(difference) ? (inPoints ? `${signed(difference * 100, 1)} pp` : signed(difference, 3)) : "—",
    moved,
    scale: indicator === "polarisation" ? [-1, 1] : [0, 1],
  };
}

const groupLabels: Readonly<Record<string, string>> = {
  "group-cohesion": "Cohesion",
  spread: "Between the weakest and the strongest pair",
  multilaterality: "Pairs that one common instrument covers",
  polarisation: "Polarisation against the other side",
  "cross-pressure-trade": "outside pull in trade",
  "cross-pressure-commitment": "outside pull in commitments",
  "cross-pressure-voting": "outside pull in votes",
};

function labelOf({ indicator, subject }: Figure, { base, scenario }: Explanation, names: Names): string {
  if (indicator === "weakest-dyad") return `Weakest pair (${weakestPairs(base, scenario, names)})`;
  const label = groupLabels[indicator] ?? indicator;
  return subject.shape === "member" ? `${names(subject.a)}: ${label}` : label;
}

function weakestPairs(base: GroupCohesion, scenario: GroupCohesion, names: Names): string {
  const [before, after] = [base, scenario].map(({ weakest }) =>
    weakest === null ? "not known" : pairOf(names, weakest.a, weakest.b),
  );
  return before === after ? `${before}` : `${before}; then ${after}`;
}

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
function dimensionRows({ cells, coverage }: ByDimension, { dyads }: GroupCohesion, names: Names): DimensionRow[] {
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
