import { groupCohesion } from "@entente/core/cohesion/group";
import { cohesionDoubt } from "@entente/core/cohesion/range";
import { spreadFigure, weakestDyadFigure } from "@entente/core/cohesion/spread";
import type { DimensionId, DyadCohesion, GroupCohesion } from "@entente/core/cohesion/types";
import { partnerShare } from "@entente/core/indicators/partner-share";
import type { ActorId, Year } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import { type AbsentView, absentIn } from "./absent.ts";
import { type AnswerView, answerOf } from "./answer.ts";
import { type BalanceView, balanceOf } from "./balance.ts";
import type { ViewContext } from "./context.ts";
import { gapsOf } from "./coverage.ts";
import { type DependenceView, dependenceOf } from "./dependence.ts";
import { type Contribution, type DyadRow, dyadRow, groupContributions } from "./dimensions.ts";
import { type DoubtView, doubtView } from "./doubt.ts";
import { type FigureView, figureView } from "./figure-view.ts";
import { type JudgementView, judgementsAbout } from "./judgements.ts";
import { type MatrixCell, matrixCell } from "./matrix.ts";
import { pairOf } from "./names.ts";
import { type Group, groupPath } from "./paths.ts";
import { type PressureView, pressureOf } from "./pressure.ts";
import { sampling } from "./sampling.ts";
import { type SectorView, sectorsAmong } from "./sectors.ts";
import { type ShapeView, shapeInWords } from "./shape.ts";
import { type StatementView, statementsAbout } from "./statements.ts";
import { type TimelineItem, timelineOf } from "./timeline.ts";
import { type TurningRow, turningView } from "./turning.ts";

export type PairView = {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly title: string;
  readonly dependence: DependenceView;
  readonly timeline: readonly TimelineItem[];
};

/** A pair's shares of trade, where there are too many pairs to draw each. */
export type PairLine = {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly title: string;
  readonly there: FigureView;
  readonly back: FigureView;
};

export type GroupView = {
  readonly group: Group;
  readonly year: Year;
  readonly years: readonly Year[];
  readonly answer: AnswerView;
  readonly gaps: readonly string[];
  readonly absent: readonly AbsentView[];
  readonly matrix: readonly MatrixCell[];
  readonly shape: ShapeView;
  readonly multilaterality: FigureView;
  readonly polarisation: FigureView;
  readonly spread: FigureView;
  readonly weakest: { readonly pair: string; readonly figure: FigureView } | null;
  readonly dyads: readonly DyadRow[];
  readonly contributions: readonly Contribution[];
  readonly doubt: DoubtView;
  /** Which facts turn the verdict; null for a group too large to search. */
  readonly turning: readonly TurningRow[] | null;
  /** The pairs whose trade is drawn: all of a small group, else those that trade most for their size. */
  readonly traders: readonly PairView[];
  /** The pairs whose events are drawn: all of a small group, else those most strained or supported, with what still counts. */
  readonly strained: readonly PairView[];
  /** The trade of every pair in a line, where only some are drawn; empty where all are. */
  readonly overview: readonly PairLine[];
  readonly sectors: readonly SectorView[];
  readonly balance: BalanceView;
  readonly pressure: readonly PressureView[];
  readonly statements: readonly StatementView[];
  readonly judgements: readonly JudgementView[];
};

/** Everything on the page of a group, as plain data. `years` are those that the release's series cover. */
export function groupView(context: ViewContext, group: Group, year: Year, years: readonly Year[]): GroupView {
  const { index, names, settings } = context;
  const { members, against, outside } = group;
  const cohesion = groupCohesion(index, { members, against, year }, settings);
  const { range, stability } = cohesionDoubt(index, cohesion.dyads, settings, sampling(members.length));
  const { weakest } = cohesion;
  return {
    group,
    year,
    years,
    answer: answerOf(cohesion, range, names),
    absent: absentIn(index.actors, [...members, ...against, ...outside], year, (at, swap) => {
      const swapped = (ids: readonly ActorId[]) => ids.map((id) => (swap?.actor === id ? swap.by : id));
      return groupPath({ members: swapped(members), against: swapped(against), outside: swapped(outside) }, at);
    }),
    gaps: gapsOf(cohesion, context),
    matrix: cohesion.dyads.map(({ a, b, commitment }) => matrixCell(context, commitment, [a, b], year)),
    shape: shapeInWords(cohesion, names),
    multilaterality: figureView(cohesion.multilaterality),
    polarisation: figureView(cohesion.polarisation),
    spread: figureView(spreadFigure(cohesion)),
    weakest:
      weakest === null
        ? null
        : { pair: pairOf(names, weakest.a, weakest.b), figure: figureView(weakestDyadFigure(cohesion)) },
    dyads: cohesion.dyads.map(dyadRow),
    contributions: groupContributions(cohesion),
    doubt: doubtView(cohesion, stability, settings, names),
    turning: turningView(context, cohesion),
    ...pairsOf(context, cohesion, years),
    sectors: sectorsAmong(index, members, year),
    balance: balanceOf(context, { members, against, year }),
    pressure: pressureOf(cohesion, names),
    statements: statementsAbout(index, members, [...against, ...outside], year, names),
    judgements: judgementsAbout(index.facts, members, [...against, ...outside], year, context.cite),
  };
}

/** More pairs than this are listed, and only some of them drawn. */
const MOST_DRAWN = 10;
const DRAWN_OF_MANY = 6;
/** Of many pairs, an event that counts less than this is left to the pair's own page. */
const LEAST_DRAWN = 0.05;

function pairsOf(
  context: ViewContext,
  { dyads, year }: GroupCohesion,
  years: readonly Year[],
): Pick<GroupView, "traders" | "strained" | "overview"> {
  const pairView = ({ a, b }: DyadCohesion): PairView => ({
    a,
    b,
    title: pairOf(context.names, a, b),
    dependence: dependenceOf(context, [a, b], year, years),
    timeline: timelineOf(context, [a, b], year),
  });
  if (dyads.length <= MOST_DRAWN) {
    const pairs = dyads.map(pairView);
    return { traders: pairs, strained: pairs, overview: [] };
  }
  const overview = dyads.map(
    ({ a, b }): PairLine => ({
      a,
      b,
      title: pairOf(context.names, a, b),
      there: figureView(partnerShare(context.index, a, b, year, context.settings)),
      back: figureView(partnerShare(context.index, b, a, year, context.settings)),
    }),
  );
  const first = (weight: (dyad: DyadCohesion) => number): PairView[] =>
    dyads
      .map((dyad) => ({ dyad, weight: weight(dyad) }))
      .filter(({ weight: known }) => known > 0)
      .sort((x, y) => y.weight - x.weight)
      .slice(0, DRAWN_OF_MANY)
      .map(({ dyad }) => pairView(dyad));
  const known = (dyad: DyadCohesion, wanted: DimensionId, none: number): number => {
    const value = dyad.dimensions.find(({ dimension }) => dimension === wanted)?.figure.value;
    return value !== undefined && isKnown(value) ? value : none;
  };
  return {
    traders: first((dyad) => known(dyad, "trade", 0)),
    strained: first((dyad) => Math.max(1 - known(dyad, "freedom-from-strain", 1), known(dyad, "support", 0))).map(
      (pair) => ({ ...pair, timeline: pair.timeline.filter(({ weight }) => weight >= LEAST_DRAWN) }),
    ),
    overview,
  };
}
