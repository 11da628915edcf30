import type { Basis, Figure } from "../indicators/figure.ts";
import { interdependence } from "../indicators/interdependence.ts";
import { jaccard } from "../indicators/jaccard.ts";
import { type Quantile, shareBelow, worldQuantiles } from "../indicators/world-quantiles.ts";
import { isKnown, type Maybe, missing } from "../units/missing.ts";
import { attribute } from "./attribute.ts";
import type { Cause, End, Point } from "./types.ts";

type Ends<T> = readonly [before: T, after: T];

const pointsOf = (basis: readonly Basis[]): Point[] =>
  basis.flatMap((one) => (one.rests === "series" ? [{ key: one.key, value: one.value }] : []));
const figuresOf = (basis: readonly Basis[]): Figure[] =>
  basis.flatMap((one) => (one.rests === "figure" ? [one.figure] : []));
const numberOf = ({ value }: Figure): number => (isKnown(value) ? value : Number.NaN);
const apart = ([before, after]: Ends<number>): Cause[] =>
  before === after ? [] : [{ of: "kind-of-data", amount: after - before }];
const listed = (causes: readonly Cause[]): Cause[] => causes.filter(({ amount }) => amount !== 0);

/** κ is one number of one series, so that the whole difference of the votes is its. */
export function votingCauses([before, after]: Ends<Figure>): Cause[] {
  const kappa = (figure: Figure): Point[] =>
    pointsOf(figuresOf(figure.basis)[0]?.basis ?? []).filter(({ key }) => key.includes("/unga.kappa/"));
  const amount = numberOf(after) - numberOf(before);
  if (amount === 0) return [];
  const [was, is] = [kappa(before), kappa(after)];
  if (was.length !== 1 || is.length !== 1) return apart([numberOf(before), numberOf(after)]);
  return [{ of: "series", role: "κ of their votes", before: was, after: is, amount }];
}

/** Jaccard of three counts: each count's Shapley value. Mixtures that no two sets can have count as before. */
export function institutionCauses([before, after]: Ends<Figure>): Cause[] {
  const [was, is] = [pointsOf(before.basis), pointsOf(after.basis)];
  const values = (points: readonly Point[]) => points.flatMap(({ value }) => value ?? []);
  const ends: Ends<number> = [numberOf(before), numberOf(after)];
  if (values(was).length !== 3 || values(is).length !== 3) return apart(ends);
  const amounts = attribute(values(was), values(is), ([joint = 0, a = 0, b = 0]) =>
    joint > Math.min(a, b) ? missing("disputed") : jaccard({ a, b, joint }),
  );
  const roles = before.basis.map(({ role }) => role);
  return listed(
    amounts.map((amount, i): Cause => {
      return { of: "series", role: roles[i] ?? "", before: was.slice(i, i + 1), after: is.slice(i, i + 1), amount };
    }),
  );
}

/**
 * The place of the interdependence among the world's dyads, by three inputs: both shares of trade, and the world's distribution.
 * Their Shapley values; that of a share made of four flows at both ends is passed on to the flows in the proportion of theirs.
 */
export function tradeCauses([before, after]: Ends<Figure>, ends: Ends<End>): Cause[] {
  const [was, is] = [sharesOf(before), sharesOf(after)];
  const worlds = [before, after].map((figure, i) => {
    const end = ends[i];
    return end && worldQuantiles(end.index, figure.dataYear ?? figure.year)?.quantiles;
  });
  const [world, world2] = worlds;
  const scores: Ends<number> = [numberOf(before), numberOf(after)];
  if (was === undefined || is === undefined || world === undefined || world2 === undefined) return apart(scores);
  const distributions: readonly (readonly Quantile[])[] = sameQuantiles(world, world2)
    ? [world, world]
    : [world, world2];
  const place = ([ab = 0, ba = 0, of = 0]: readonly number[]): Maybe =>
    shareBelow(distributions[of] ?? world, interdependence(ab, ba));
  const moved = distributions[0] === distributions[1] ? 0 : 1;
  const amounts = attribute([...was.map(numberOf), 0], [...is.map(numberOf), moved], place);
  const quantiles = (figure: Figure): Point[] => pointsOf(figure.basis);
  return listed([
    ...was.flatMap((share, i) => {
      const other = is[i];
      return other === undefined ? [] : shareCauses([share, other], amounts[i] ?? 0);
    }),
    {
      of: "series",
      role: "the world's distribution of interdependence",
      before: quantiles(before),
      after: quantiles(after),
      amount: amounts[2] ?? 0,
    },
  ]);
}

/** Both shares under a place; undefined where one is not there. */
function sharesOf(place: Figure): readonly [Figure, Figure] | undefined {
  const [mutual] = figuresOf(place.basis);
  const [ab, ba] = figuresOf(mutual?.basis ?? []);
  return ab && ba && isKnown(ab.value) && isKnown(ba.value) ? [ab, ba] : undefined;
}

const sameQuantiles = (x: readonly Quantile[], y: readonly Quantile[]): boolean =>
  x.length === y.length && x.every(({ p, value }, i) => p === y[i]?.p && value === y[i]?.value);

const LEAST_TOLD = 1e-6;

function shareCauses([before, after]: Ends<Figure>, amount: number): Cause[] {
  const [was, is] = [pointsOf(before.basis), pointsOf(after.basis)];
  const flows = (points: readonly Point[]) => points.flatMap(({ value }) => value ?? []);
  const difference = numberOf(after) - numberOf(before);
  const fourFlows = [before, after].every(({ basis }) => basis.length === 4 && flows(pointsOf(basis)).length === 4);
  if (amount === 0) return [];
  if (!fourFlows) return publishedCauses([before, after], amount);
  const parts = attribute(flows(was), flows(is), ([out = 0, back = 0, exports = 0, imports = 0]) => {
    const [part, whole] = [out + back, exports + imports];
    return whole === 0 ? missing("zero-denominator") : part > whole ? missing("disputed") : part / whole;
  });
  // Flows that nearly make up for each other can't be told apart by the little that is left.
  const moved = parts.reduce((sum, part) => sum + Math.abs(part), 0);
  if (Math.abs(difference) < LEAST_TOLD * moved)
    return [{ of: "series", role: "a share of trade", before: was, after: is, amount }];
  return parts.map((part, i): Cause => {
    const role = before.basis[i]?.role ?? "";
    return {
      of: "series",
      role,
      before: was.slice(i, i + 1),
      after: is.slice(i, i + 1),
      amount: (part / difference) * amount,
    };
  });
}

/** A share that one published fact tells at both ends is that fact's; else the kind of data changed. */
function publishedCauses([before, after]: Ends<Figure>, amount: number): Cause[] {
  const facts = (figure: Figure) => figure.basis.flatMap((one) => (one.rests === "fact" ? [one.id] : []));
  const [was, is] = [facts(before), facts(after)];
  const [old, now] = [was[0], is[0]];
  if (was.length !== 1 || is.length !== 1 || old === undefined || now === undefined)
    return [{ of: "kind-of-data", amount }];
  if (old === now) return [{ of: "fact", fact: now, moved: "changed", amount }];
  // One figure takes the place of another: half of what that comes to is told of each.
  return [
    { of: "fact", fact: old, moved: "went", amount: amount / 2 },
    { of: "fact", fact: now, moved: "came", amount: amount / 2 },
  ];
}
