import { dimensions } from "@entente/core/cohesion/settings";
import type { DimensionId, DyadCohesion, GroupCohesion } from "@entente/core/cohesion/types";
import type { ActorId } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import { type FigureView, figureView } from "./figure-view.ts";

export const dimensionInWords: Readonly<Record<DimensionId, string>> = {
  commitment: "Commitment",
  trade: "Trade",
  voting: "Voting",
  institutions: "Institutions",
  support: "Support",
  "freedom-from-strain": "Freedom from strain",
};

/** One dyad across the six dimensions. */
export type DyadRow = {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly figure: FigureView;
  readonly scores: readonly { readonly dimension: DimensionId; readonly figure: FigureView }[];
  /** What each known dimension adds to the dyad’s figure; they add up to it. */
  readonly contributions: readonly Contribution[];
};
export type Contribution = { readonly dimension: DimensionId; readonly amount: number };

export const dyadRow = (dyad: DyadCohesion): DyadRow => ({
  a: dyad.a,
  b: dyad.b,
  figure: figureView(dyad.figure),
  scores: dyad.dimensions.map(({ dimension, figure }) => ({ dimension, figure: figureView(figure) })),
  contributions: contributionsOf(dyad),
});

/** w_d c_d / Σ w over the known dimensions of a dyad. */
function contributionsOf(dyad: DyadCohesion): Contribution[] {
  const known = dyad.dimensions.flatMap(({ dimension, weight, figure: { value } }) =>
    isKnown(value) && weight > 0 ? [{ dimension, weight, value }] : [],
  );
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  return known.map(({ dimension, weight, value }) => ({ dimension, amount: (weight * value) / total }));
}

/** What each dimension adds to the group’s figure: the mean over the known dyads. The amounts add up to the figure. */
export function groupContributions(group: Pick<GroupCohesion, "dyads">): Contribution[] {
  const known = group.dyads.filter(({ figure }) => isKnown(figure.value));
  const all = known.flatMap(contributionsOf);
  return dimensions.map((dimension) => ({
    dimension,
    amount:
      all.reduce((sum, part) => (part.dimension === dimension ? sum + part.amount : sum), 0) /
      Math.max(1, known.length),
  }));
}
