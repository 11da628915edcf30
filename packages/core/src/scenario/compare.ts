import { tellingReason } from "../cohesion/missing-reason.ts";
import type { Scores } from "../cohesion/scores.ts";
import { spreadFigure, weakestDyadFigure } from "../cohesion/spread.ts";
import type { GroupCohesion, Settings } from "../cohesion/types.ts";
import type { Figure } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { isKnown, type Maybe } from "../units/missing.ts";

/** One figure as published and as it would be. The difference is missing where either is. */
export type Comparison = { readonly base: Figure; readonly scenario: Figure; readonly difference: Maybe };

/** Every figure of a group as one flat list: the group's own, then each member's cross-pressure. */
const ofGroup = (group: GroupCohesion): Figure[] => [
  group.figure,
  weakestDyadFigure(group),
  spreadFigure(group),
  group.multilaterality,
  group.polarisation,
  ...group.crossPressure.flatMap(({ trade, commitment, voting }) => [trade, commitment, voting]),
];

/** Of a dyad: its cohesion and the six dimensions, and the share of each in the trade of the other. */
const ofDyad = ({ members, year, dyads }: GroupCohesion, { index, settings, scores }: Look): Figure[] => {
  const [a = "", b = ""] = members;
  return [
    ...dyads.flatMap(({ figure, dimensions }) => [figure, ...dimensions.map((score) => score.figure)]),
    scores.share(index, a, b, year, settings),
    scores.share(index, b, a, year, settings),
  ];
};

/** By what the figures of a group were worked out, to ask for more of them. */
export type Look = { readonly index: Index; readonly settings: Settings; readonly scores: Scores };

/** The figures of one group side by side, base and scenario, in a fixed order; of two members without rivals those of the dyad. */
export function compareGroups(
  base: GroupCohesion,
  scenario: GroupCohesion,
  looks: readonly [Look, Look],
): Comparison[] {
  const figuresOf = base.members.length === 2 && base.against.length === 0 ? ofDyad : ofGroup;
  const after = figuresOf(scenario, looks[1]);
  return figuresOf(base, looks[0]).flatMap((figure, i) => {
    const other = after[i];
    return other === undefined ? [] : [{ base: figure, scenario: other, difference: difference(figure, other) }];
  });
}

/** What the second is more than the first. */
export function difference({ value: before }: Figure, { value: after }: Figure): Maybe {
  return isKnown(before) && isKnown(after) ? after - before : tellingReason([before, after]);
}
