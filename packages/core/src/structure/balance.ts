import { demandGroup, type GroupQuestion } from "../cohesion/group.ts";
import { tellingReason } from "../cohesion/missing-reason.ts";
import type { Settings } from "../cohesion/types.ts";
import type { Figure, IndicatorDoc, Subject } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { makeFigure, notes, type Reading, restsOn } from "../indicators/make-figure.ts";
import { type ActorId, dyadsOf, type Year } from "../units/ids.ts";
import { isKnown, type Missing, missing } from "../units/missing.ts";
import {
  balancedTriadsDoc,
  completeTriadsDoc,
  frustrationDoc,
  frustrationFloorDoc,
  lineBalanceDoc,
} from "./balance-docs.ts";
import { type Frustration, frustration, lineBalance } from "./frustration.ts";
import type { SignedGraph, SignedTie } from "./signed-graph.ts";
import { tieSign } from "./tie-sign.ts";
import { type Triad, triadsOf } from "./triads.ts";

/** A pair of G ∪ R with the sign of its tie: 1, −1, 0, or why there is none. */
export type PairSign = { readonly a: ActorId; readonly b: ActorId; readonly figure: Figure };

/** The signed graph of a group and those it is set against, and how well two camps explain it. */
export type GroupBalance = {
  readonly members: readonly ActorId[];
  readonly against: readonly ActorId[];
  readonly year: Year;
  readonly pairs: readonly PairSign[];
  readonly graph: SignedGraph<ActorId>;
  readonly triads: readonly Triad<ActorId>[];
  readonly frustration: Frustration<ActorId>;
  readonly figures: {
    readonly completeTriads: Figure;
    readonly balancedTriads: Figure;
    readonly index: Figure;
    readonly floor: Figure;
    readonly lineBalance: Figure;
  };
};

/**
 * Balance of G ∪ R in a year. Unknown ties are left out and lower the coverage, which is the share of the pairs whose tie is known, 0 among them.
 * Throws on an unknown actor or an impossible group, as the cohesion of a group does.
 */
export function groupBalance(index: Index, question: GroupQuestion, settings: Settings): GroupBalance {
  const { members, against, year } = question;
  demandGroup(index, members, against);
  const actors = [...members, ...against];
  const pairs = dyadsOf(actors).map(([a, b]): PairSign => ({ a, b, figure: tieSign(index, a, b, year, settings) }));
  const graph: SignedGraph<ActorId> = { actors, ties: pairs.flatMap(signed) };
  const triads = triadsOf(graph);
  const divided = frustration(graph, new Set(members));
  return {
    members,
    against,
    year,
    pairs,
    graph,
    triads,
    frustration: divided,
    figures: figuresOf({ shape: "group", members, against }, year, pairs, triads, divided),
  };
}

function signed({ a, b, figure: { value } }: PairSign): SignedTie<ActorId>[] {
  return value === 1 || value === -1 ? [{ a, b, sign: value }] : [];
}

function figuresOf(
  subject: Subject,
  year: Year,
  pairs: readonly PairSign[],
  triads: readonly Triad[],
  divided: Frustration,
): GroupBalance["figures"] {
  const figures = pairs.map(({ figure }) => figure);
  const known = figures.filter(({ value }) => isKnown(value));
  const ties = known.filter(({ value }) => value !== 0).length;
  const left = figures.length - known.length;
  const common: Omit<Reading, "value"> = {
    coverage: known.length / figures.length,
    basis: figures.map((figure) => restsOn(figure, "sign of the tie")),
    note: notes(left > 0 && `${left} of ${figures.length} ties are unknown and left out.`),
  };
  const figure = (doc: IndicatorDoc, value: Reading["value"], ...more: (string | false)[]) =>
    makeFigure(doc, subject, year, { ...common, value, note: notes(...more, common.note) });
  const balanced = triads.filter((triad) => triad.balanced).length;
  const none: Missing = known.length === 0 ? tellingReason(figures.map(({ value }) => value)) : missing("too-few");
  const { index, atLeast, exact } = divided;
  const bounds = !exact && `More than 20 states hang together: proven is that at least ${atLeast} ties must break.`;
  return {
    completeTriads: figure(completeTriadsDoc, known.length === 0 ? none : triads.length),
    balancedTriads: figure(
      balancedTriadsDoc,
      triads.length === 0 ? none : balanced / triads.length,
      triads.length > 0 && `${balanced} of ${triads.length} complete triads.`,
    ),
    index: figure(frustrationDoc, ties === 0 ? none : index, bounds),
    floor: figure(frustrationFloorDoc, ties === 0 ? none : atLeast),
    lineBalance: figure(lineBalanceDoc, ties === 0 ? none : lineBalance(index, ties), bounds),
  };
}

/** One of the figures of balance by the name of its indicator. */
export function balanceFigure(
  index: Index,
  indicator: string,
  question: GroupQuestion,
  settings: Settings,
): Figure | undefined {
  const { figures } = groupBalance(index, question, settings);
  return Object.values(figures).find((figure) => figure.indicator === indicator);
}
