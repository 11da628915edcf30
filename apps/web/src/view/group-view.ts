import { groupCohesion } from "@entente/core/cohesion/group";
import { cohesionRange } from "@entente/core/cohesion/range";
import { spreadFigure, weakestDyadFigure } from "@entente/core/cohesion/spread";
import { type ActorId, dyadsOf, type Year } from "@entente/core/units/ids";
import { type AnswerView, answerOf } from "./answer.ts";
import type { ViewContext } from "./context.ts";
import { gapsOf } from "./coverage.ts";
import { type DependenceView, dependenceOf } from "./dependence.ts";
import { type Contribution, type DyadRow, dyadRow, groupContributions } from "./dimensions.ts";
import { type FigureView, figureView } from "./figure-view.ts";
import { type JudgementView, judgementsAbout } from "./judgements.ts";
import { type MatrixCell, matrixCell } from "./matrix.ts";
import { pairOf } from "./names.ts";
import type { Group } from "./paths.ts";
import { type PressureView, pressureOf } from "./pressure.ts";
import { sampling } from "./sampling.ts";
import { type SectorView, sectorsAmong } from "./sectors.ts";
import { type ShapeView, shapeInWords } from "./shape.ts";
import { type StatementView, statementsAbout } from "./statements.ts";
import { type TimelineItem, timelineOf } from "./timeline.ts";

export type PairView = {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly title: string;
  readonly dependence: DependenceView;
  readonly timeline: readonly TimelineItem[];
};

export type GroupView = {
  readonly group: Group;
  readonly year: Year;
  readonly years: readonly Year[];
  readonly answer: AnswerView;
  readonly gaps: readonly string[];
  readonly matrix: readonly MatrixCell[];
  readonly shape: ShapeView;
  readonly multilaterality: FigureView;
  readonly polarisation: FigureView;
  readonly spread: FigureView;
  readonly weakest: { readonly pair: string; readonly figure: FigureView } | null;
  readonly dyads: readonly DyadRow[];
  readonly contributions: readonly Contribution[];
  readonly pairs: readonly PairView[];
  readonly sectors: readonly SectorView[];
  readonly pressure: readonly PressureView[];
  readonly statements: readonly StatementView[];
  readonly judgements: readonly JudgementView[];
};

/** Everything on the page of a group, as plain data. `years` are those that the release's series cover. */
export function groupView(context: ViewContext, group: Group, year: Year, years: readonly Year[]): GroupView {
  const { index, names, settings } = context;
  const { members, against, outside } = group;
  const cohesion = groupCohesion(index, { members, against, year }, settings);
  const range = cohesionRange(index, { members, year }, settings, sampling(members.length));
  const { weakest } = cohesion;
  return {
    group,
    year,
    years,
    answer: answerOf(cohesion, range, names),
    gaps: gapsOf(cohesion, names),
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
    pairs: dyadsOf(members).map(([a, b]) => ({
      a,
      b,
      title: pairOf(names, a, b),
      dependence: dependenceOf(context, [a, b], year, years),
      timeline: timelineOf(context, [a, b], year),
    })),
    sectors: sectorsAmong(index, members, year),
    pressure: pressureOf(cohesion, names),
    statements: statementsAbout(index, members, [...against, ...outside], year, names),
    judgements: judgementsAbout(index.facts, members, [...against, ...outside], year, context.cite),
  };
}
