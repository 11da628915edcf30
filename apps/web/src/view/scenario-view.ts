import type { GroupCohesion } from "@entente/core/cohesion/types";
import type { Figure } from "@entente/core/indicators/figure";
import { docOf } from "@entente/core/indicators/registry";
import type { Comparison } from "@entente/core/scenario/compare";
import type { Evaluation } from "@entente/core/scenario/evaluate";
import { isKnown } from "@entente/core/units/missing";
import { figureView } from "./figure-view.ts";
import { type Names, pairOf } from "./names.ts";
import { inSentence } from "./prose-names.ts";
import { type ComparisonRow, comparedAs } from "./scenario-compared.ts";
import { signed } from "./scenario-words.ts";

/** What a page shows of a scenario at once. */
export type ScenarioView = {
  readonly sentence: string;
  readonly comparisons: readonly ComparisonRow[];
  readonly difference: number | null;
};

export function scenarioView(told: Evaluation, names: Names): ScenarioView {
  const { difference } = told;
  const group = figureView(told.base.figure);
  const changed = figureView(told.scenario.figure);
  const moved = isKnown(difference) ? ` (${signed(difference, 3)})` : "";
  return {
    sentence: `Cohesion ${group.text} as published, ${changed.text} in this scenario${moved}.`,
    comparisons: told.comparisons.map((comparison) => comparisonRow(comparison, told, names)),
    difference: isKnown(difference) ? difference : null,
  };
}

const comparisonRow = (comparison: Comparison, told: Evaluation, names: Names): ComparisonRow =>
  comparedAs(labelOf(comparison.base, told, names), comparison);

const groupLabels: Readonly<Record<string, string>> = {
  "group-cohesion": "Cohesion",
  "dyad-cohesion": "Cohesion",
  commitment: "Commitment",
  "interdependence-place": "Trade: interdependence among the world’s pairs",
  "voting-similarity": "Voting",
  "shared-institutions": "Institutions",
  "dyad-support": "Support",
  "freedom-from-strain": "Freedom from strain",
  spread: "Between the weakest and the strongest pair",
  multilaterality: "Pairs that one common instrument covers",
  polarisation: "Polarisation against the other side",
  "cross-pressure-trade": "outside pull in trade",
  "cross-pressure-commitment": "outside pull in commitments",
  "cross-pressure-voting": "outside pull in votes",
};

function labelOf({ indicator, subject }: Figure, { base, scenario }: Evaluation, names: Names): string {
  if (indicator === "weakest-dyad") return `Weakest pair (${weakestPairs(base, scenario, names)})`;
  if (indicator === "partner-share" && subject.shape === "directed-dyad")
    return `Share of ${inSentence(names(subject.b))} in the trade of ${inSentence(names(subject.a))}`;
  const label = groupLabels[indicator] ?? docOf(indicator)?.title ?? indicator;
  return subject.shape === "member" ? `${names(subject.a)}: ${label}` : label;
}

function weakestPairs(base: GroupCohesion, scenario: GroupCohesion, names: Names): string {
  const [before, after] = [base, scenario].map(({ weakest }) =>
    weakest === null ? "not known" : pairOf(names, weakest.a, weakest.b),
  );
  return before === after ? `${before}` : `${before}; then ${after}`;
}
