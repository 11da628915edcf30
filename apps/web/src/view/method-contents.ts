import { questionDocs } from "@entente/core/bound/doc";
import type { IndicatorDoc, Subject } from "@entente/core/indicators/figure";

type Item = Pick<IndicatorDoc, "id" | "title">;

const headings: readonly (readonly [string, readonly Subject["shape"][]])[] = [
  ["Of two states", ["dyad", "directed-dyad"]],
  ["Of one state", ["actor"]],
  ["Of a group and its members", ["group", "member"]],
];

/** What stands on the method page besides the indicators, by its place there. */
export const otherParts: readonly Item[] = [
  { id: "settings", title: "Constants" },
  { id: "commitment-ladder", title: "Commitment ladder" },
  { id: "severities", title: "Severities" },
  { id: "likelihood", title: "Likelihood" },
  { id: "missing", title: "When a figure is unknown" },
  { id: "scenario", title: "What-if: the form of a scenario" },
];

/** The contents of the method page: the indicators by whom they are about, the questions answered by a list, then the rest. */
export function contentsOf(
  docs: readonly IndicatorDoc[],
): { readonly heading: string; readonly items: readonly Item[] }[] {
  const parts = headings.map(([heading, shapes]) => ({
    heading,
    items: docs.filter(({ subject }) => shapes.includes(subject)),
  }));
  return [
    ...parts,
    { heading: "Answered by a list", items: questionDocs },
    { heading: "What they rest on", items: otherParts },
  ].filter(({ items }) => items.length > 0);
}
