import { meanKnown } from "../cohesion/polarisation.ts";
import type { DimensionId, DyadCohesion } from "../cohesion/types.ts";
import type { ActorId } from "../units/ids.ts";
import { isKnown } from "../units/missing.ts";

/** What one dimension of one dyad adds to the difference of C(G): because its score moved, and because its weight did. */
export type CellPart = {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly dimension: DimensionId;
  readonly fromScore: number;
  readonly fromWeight: number;
};

/** What comes from knowing more or less: of one dyad, other dimensions; of the group, other dyads (`dyad` is null). */
export type CoveragePart = { readonly dyad: readonly [ActorId, ActorId] | null; readonly amount: number };

/** The parts of C(G)' − C(G); cells and coverage together add up to it. */
export type ByDimension = { readonly cells: readonly CellPart[]; readonly coverage: readonly CoveragePart[] };

/**
 * Takes the difference of two mean cohesions of the same dyads apart, by dyad and dimension, in closed form.
 * With K the dimensions of a dyad known both before and after, u_d and u'_d their weights over the sum over K, and m the mean of
 * Σ u_d c_d and Σ u'_d c'_d:
 * from the score  ½(u_d + u'_d)·(c'_d − c_d)
 * from the weight (u'_d − u_d)·(½(c_d + c'_d) − m): more weight on what is above the mean adds, on what is below takes away.
 * Over K they add up to the difference that the dyad has by what is known both times. What is left of C_ij' − C_ij is its
 * coverage; all of it is divided by the number of dyads known both times, and what is left of C(G)' − C(G) is the coverage of the
 * group: dyads of which something is known only before or only after. Amounts in units of C, −1–1; a part without any is left out.
 * Nothing is missing: asked only where both means are known. Closed form of the two-player Shapley value (score, weight) with the
 * weights centred; method, section 5, "Explain the change".
 */
export function differenceByDimension(before: readonly DyadCohesion[], after: readonly DyadCohesion[]): ByDimension {
  const pairs = before.flatMap((dyad, i): (readonly [DyadCohesion, DyadCohesion])[] => {
    const other = after[i];
    return other && isKnown(dyad.figure.value) && isKnown(other.figure.value) ? [[dyad, other]] : [];
  });
  const apart = pairs.map(([dyad, other]) => ({ dyad, ...dyadParts(dyad, other) }));
  const n = pairs.length;
  const cells = apart.flatMap((parts) =>
    parts.cells.map((cell) => ({ ...cell, fromScore: cell.fromScore / n, fromWeight: cell.fromWeight / n })),
  );
  const ofBoth = n === 0 ? 0 : meanOf(pairs.map(([, other]) => other)) - meanOf(pairs.map(([dyad]) => dyad));
  const coverage: CoveragePart[] = [
    ...apart.map(({ dyad, left }) => ({ dyad: [dyad.a, dyad.b] as const, amount: left / n })),
    { dyad: null, amount: meanOf(after) - meanOf(before) - ofBoth },
  ];
  return { cells, coverage: coverage.filter(({ amount }) => Math.abs(amount) > ROUNDING) };
}

/** What adding up in another order may leave over. */
const ROUNDING = 1e-12;

function dyadParts(before: DyadCohesion, after: DyadCohesion): { cells: CellPart[]; left: number } {
  const both = before.dimensions.flatMap(({ dimension, weight, figure }, i) => {
    const other = after.dimensions[i];
    if (other === undefined || !isKnown(figure.value) || !isKnown(other.figure.value)) return [];
    return [{ dimension, w: [weight, other.weight] as const, c: [figure.value, other.figure.value] as const }];
  });
  const sum = both.reduce((total, { w }) => total + w[0], 0);
  const sum2 = both.reduce((total, { w }) => total + w[1], 0);
  const difference = known(after) - known(before);
  if (sum === 0 || sum2 === 0) return { cells: [], left: difference };
  const mean = both.reduce((total, { w, c }) => total + (w[0] * c[0]) / sum + (w[1] * c[1]) / sum2, 0) / 2;
  const cells = both.map(({ dimension, w, c }): CellPart => {
    const [u, u2] = [w[0] / sum, w[1] / sum2];
    return {
      a: before.a,
      b: before.b,
      dimension,
      fromScore: ((u + u2) / 2) * (c[1] - c[0]),
      fromWeight: (u2 - u) * ((c[0] + c[1]) / 2 - mean),
    };
  });
  return { cells, left: cells.reduce((left, { fromScore, fromWeight }) => left - fromScore - fromWeight, difference) };
}

function known({ figure: { value } }: DyadCohesion): number {
  if (!isKnown(value)) throw new RangeError("found an unknown dyad; expected one that is known before and after");
  return value;
}

function meanOf(dyads: readonly DyadCohesion[]): number {
  const mean = meanKnown(dyads.map(({ figure }) => figure));
  if (!isKnown(mean)) throw new RangeError("found no known dyad; expected one before and one after");
  return mean;
}
