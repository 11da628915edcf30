import type { ActorEvaluation } from "@entente/core/scenario/actor";
import type { Comparison } from "@entente/core/scenario/compare";
import type { ActorId } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import { type Names, pairOf } from "./names.ts";
import { inSentence } from "./prose-names.ts";
import { type ComparisonRow, comparedAs } from "./scenario-compared.ts";
import type { ScenarioView } from "./scenario-view.ts";

/** What a page shows of a scenario about one actor: how its trade is spread, and its ties with each partner. */
export function actorScenarioView({ comparisons }: ActorEvaluation, names: Names): ScenarioView {
  const rows = comparisons.map((comparison): ComparisonRow => {
    const row = comparedAs(labelOf(comparison, names), comparison);
    return { ...row, key: row.base.address };
  });
  return { sentence: sentenceOf(comparisons, rows), comparisons: rows, difference: null };
}

function labelOf({ base: { subject } }: Comparison, names: Names): string {
  switch (subject.shape) {
    case "directed-dyad":
      return shareOf(subject.b, subject.a, names);
    case "dyad":
      return `Cohesion of ${pairOf(names, subject.a, subject.b)}`;
    default:
      return "Partner concentration of its trade";
  }
}

const shareOf = (partner: ActorId, actor: ActorId, names: Names): string =>
  `Share of ${inSentence(names(partner))} in the trade of ${inSentence(names(actor))}`;

/** The figure that moves most, and how many others move by as much as can be seen. */
function sentenceOf(comparisons: readonly Comparison[], rows: readonly ComparisonRow[]): string {
  const size = (i: number): number => {
    const difference = comparisons[i]?.difference;
    return difference !== undefined && isKnown(difference) ? Math.abs(difference) : 0;
  };
  const seen = [...rows.keys()].filter((i) => /[1-9]/.test(rows[i]?.difference ?? ""));
  const most = seen.reduce((found, i) => (size(i) > size(found) ? i : found), seen[0] ?? 0);
  const row = rows[most];
  if (seen.length === 0 || row === undefined) return "No figure that is known in both moves in this scenario.";
  const others = seen.length - 1;
  return `${row.label}: ${row.base.text} as published, ${row.scenario.text} in this scenario (${row.difference}).${
    others === 0
      ? " No other figure moves."
      : ` ${others} other ${others === 1 ? "figure moves" : "figures move"}, less.`
  }`;
}
