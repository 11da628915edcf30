import { dyadCohesion } from "../cohesion/dyad.ts";
import { tellingReason } from "../cohesion/missing-reason.ts";
import { meanKnown } from "../cohesion/polarisation.ts";
import type { DimensionId, DimensionScore, DyadCohesion } from "../cohesion/types.ts";
import { type CellPart, type CoveragePart, differenceByDimension } from "../scenario/by-dimension.ts";
import { type ActorId, dyadsOf } from "../units/ids.ts";
import { isKnown } from "../units/missing.ts";
import { commitmentCauses } from "./commitment-causes.ts";
import { episodeCauses } from "./episode-causes.ts";
import { institutionCauses, tradeCauses, votingCauses } from "./series-causes.ts";
import type { Cause, ChangeCell, ChangeExplanation, ChangeParts, CoverageChange, End } from "./types.ts";

/**
 * Why C(G) is another at one end than at the other: two years of one release, one year in two releases, or both. By dyad and
 * dimension in closed form (scenario/by-dimension.ts), and each of these by the facts and numbers that moved: support and strain in
 * closed form, commitment, trade and institutions as Shapley values, votes by their one number. Cells and coverage add up to the
 * difference, the causes of a cell to its `fromScore`, to rounding below 1e-9. What comes from knowing more or less stands apart, as
 * coverage, and has no causes. In units of C, −1–1. Missing, with the reason, where C(G) is unknown at one end.
 * Throws on an actor that one of the ends does not know. Method, section 5, "Explain the change".
 */
export function explainChange(before: End, after: End, members: readonly ActorId[]): ChangeExplanation {
  const dyadsAt = ({ index, year, settings }: End): DyadCohesion[] =>
    dyadsOf(members).map(([a, b]) => dyadCohesion(index, a, b, year, settings));
  const dyads = { before: dyadsAt(before), after: dyadsAt(after) };
  const [was, is] = [dyads.before, dyads.after].map((all) => meanKnown(all.map(({ figure }) => figure)));
  if (was === undefined || is === undefined) throw new RangeError("found no ends; expected two");
  const known = isKnown(was) && isKnown(is);
  const gap = tellingReason([was, is]);
  return {
    members,
    before: was,
    after: is,
    dyads,
    difference: known ? is - was : gap,
    parts: known ? partsOf(before, after, dyads) : gap,
  };
}

function partsOf(before: End, after: End, dyads: ChangeExplanation["dyads"]): ChangeParts {
  const { cells, coverage } = differenceByDimension(dyads.before, dyads.after);
  const names = new Map(dyads.before.map((dyad, i) => [`${dyad.a}-${dyad.b}`, i]));
  const of = ({ a, b }: Pick<CellPart, "a" | "b">): readonly [DyadCohesion, DyadCohesion] => {
    const i = names.get(`${a}-${b}`) ?? -1;
    const [was, is] = [dyads.before[i], dyads.after[i]];
    if (was === undefined || is === undefined)
      throw new RangeError(`found no dyad ${a}-${b}; expected one of the group`);
    return [was, is];
  };
  const both = dyads.before.filter(
    (dyad, i) => isKnown(dyad.figure.value) && isKnown(dyads.after[i]?.figure.value ?? { missing: "no-fact" }),
  );
  return {
    cells: cells.map((cell) => cellOf(before, after, of(cell), cell, both.length)),
    coverage: coverage.map((part) =>
      coverageOf(part, part.dyad === null ? null : of({ a: part.dyad[0], b: part.dyad[1] })),
    ),
  };
}

const scoreOf = ({ dimensions }: DyadCohesion, wanted: DimensionId): DimensionScore => {
  const found = dimensions.find(({ dimension }) => dimension === wanted);
  if (found === undefined) throw new RangeError(`found no dimension ${wanted}`);
  return found;
};

function cellOf(
  before: End,
  after: End,
  [was, is]: readonly [DyadCohesion, DyadCohesion],
  cell: CellPart,
  dyads: number,
): ChangeCell {
  const [old, now] = [scoreOf(was, cell.dimension).figure, scoreOf(is, cell.dimension).figure];
  if (!isKnown(old.value) || !isKnown(now.value)) throw new RangeError("found an unknown score; expected a known one");
  const scale = (weightShare(was, is, cell.dimension) + weightShare(is, was, cell.dimension)) / 2 / dyads;
  const causes = ((): Cause[] => {
    const dyad = [cell.a, cell.b] as const;
    switch (cell.dimension) {
      case "commitment":
        return commitmentCauses(before, after, dyad, [old.value, now.value]);
      case "trade":
        return tradeCauses([old, now], [before, after]);
      case "voting":
        return votingCauses([old, now]);
      case "institutions":
        return institutionCauses([old, now]);
      case "support":
        return episodeCauses("support", before, after, dyad);
      case "freedom-from-strain":
        return episodeCauses("strain", before, after, dyad);
    }
  })();
  return {
    ...cell,
    before: old.value,
    after: now.value,
    causes: causes.map((cause) => ({ ...cause, amount: cause.amount * scale })),
  };
}

/** The weight of a dimension at one end over those of all the dimensions known at both. */
function weightShare(at: DyadCohesion, other: DyadCohesion, wanted: DimensionId): number {
  let sum = 0;
  for (const { dimension, weight, figure } of at.dimensions) {
    if (isKnown(figure.value) && isKnown(scoreOf(other, dimension).figure.value)) sum += weight;
  }
  return sum === 0 ? 0 : scoreOf(at, wanted).weight / sum;
}

function coverageOf(part: CoveragePart, pair: readonly [DyadCohesion, DyadCohesion] | null): CoverageChange {
  const onlyIn = (one: DyadCohesion, other: DyadCohesion): DimensionId[] =>
    one.dimensions.flatMap(({ dimension, weight, figure }) =>
      weight > 0 && isKnown(figure.value) && !isKnown(scoreOf(other, dimension).figure.value) ? [dimension] : [],
    );
  if (pair === null) return { ...part, gained: [], lost: [] };
  return { ...part, gained: onlyIn(pair[1], pair[0]), lost: onlyIn(pair[0], pair[1]) };
}
