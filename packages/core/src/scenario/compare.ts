import { tellingReason } from "../cohesion/missing-reason.ts";
import { spreadFigure, weakestDyadFigure } from "../cohesion/spread.ts";
import type { GroupCohesion } from "../cohesion/types.ts";
import type { Figure } from "../indicators/figure.ts";
import { isKnown, type Maybe } from "../units/missing.ts";

/** One figure as published and as it would be. The difference is missing where either is. */
export type Comparison = { readonly base: Figure; readonly scenario: Figure; readonly difference: Maybe };

/** Every figure of a group as one flat list: the group's own, then each member's cross-pressure. */
const figuresOf = (group: GroupCohesion): Figure[] => [
  group.figure,
  weakestDyadFigure(group),
  spreadFigure(group),
  group.multilaterality,
  group.polarisation,
  ...group.crossPressure.flatMap(({ trade, commitment, voting }) => [trade, commitment, voting]),
];

/** The figures of one group side by side, base and scenario, in a fixed order. */
export function compareGroups(base: GroupCohesion, scenario: GroupCohesion): Comparison[] {
  const after = figuresOf(scenario);
  return figuresOf(base).flatMap((figure, i) => {
    const other = after[i];
    return other === undefined ? [] : [{ base: figure, scenario: other, difference: difference(figure, other) }];
  });
}

/** What the second is more than the first. */
export function difference({ value: before }: Figure, { value: after }: Figure): Maybe {
  return isKnown(before) && isKnown(after) ? after - before : tellingReason([before, after]);
}
