import type { Figure } from "@entente/core/indicators/figure";
import type { Comparison } from "@entente/core/scenario/compare";
import { isKnown } from "@entente/core/units/missing";
import { type FigureView, figureView } from "./figure-view.ts";
import { signed } from "./scenario-words.ts";

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

export function comparedAs(label: string, { base, scenario, difference }: Comparison): ComparisonRow {
  const { indicator, unit } = base;
  const moved = isKnown(difference) ? Math.abs(difference) > 1e-9 : isKnown(base.value) !== isKnown(scenario.value);
  return {
    key: keyOf(base),
    label,
    base: figureView(base),
    scenario: figureView(scenario),
    difference: isKnown(difference) ? differenceInWords(difference, unit) : "—",
    moved,
    scale: indicator === "polarisation" ? [-1, 1] : [0, 1],
  };
}

function differenceInWords(difference: number, unit: Figure["unit"]): string {
  if (unit === "share") return `${signed(difference * 100, 1)} pp`;
  return signed(difference, unit === "count" ? 0 : 3);
}

const keyOf = ({ indicator, subject }: Figure): string =>
  subject.shape === "member" || subject.shape === "directed-dyad" ? `${indicator} ${subject.a}` : indicator;
