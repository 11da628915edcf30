import { groupCohesion } from "@entente/core/cohesion/group";
import { cohesionRange } from "@entente/core/cohesion/range";
import type { ActorId, Year } from "@entente/core/units/ids";
import { type AbsentView, absentIn } from "./absent.ts";
import { type AnswerView, answerOf } from "./answer.ts";
import type { ViewContext } from "./context.ts";
import { gapsOf } from "./coverage.ts";
import { type DependenceView, dependenceOf } from "./dependence.ts";
import { type DyadRow, dyadRow } from "./dimensions.ts";
import { type JudgementView, judgementsAbout } from "./judgements.ts";
import { type MatrixCell, matrixCell } from "./matrix.ts";
import { pairOf } from "./names.ts";
import { dyadPath } from "./paths.ts";
import { type ReportsView, reportsOf } from "./reports.ts";
import { sampling } from "./sampling.ts";
import { type SectorView, sectorsAmong } from "./sectors.ts";
import { type StatementView, statementsAbout } from "./statements.ts";
import { type TimelineItem, timelineOf } from "./timeline.ts";
import { type VotesView, votesOf } from "./votes.ts";

export type DyadView = {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly title: string;
  readonly year: Year;
  readonly years: readonly Year[];
  readonly answer: AnswerView;
  readonly rows: readonly DyadRow[];
  readonly gaps: readonly string[];
  readonly absent: readonly AbsentView[];
  readonly cells: readonly MatrixCell[];
  readonly dependence: DependenceView;
  /** What each data set says of their trade; null where none says anything. */
  readonly reports: ReportsView | null;
  readonly timeline: readonly TimelineItem[];
  readonly sectors: readonly SectorView[];
  readonly votes: VotesView;
  readonly statements: readonly StatementView[];
  readonly judgements: readonly JudgementView[];
};

/** Everything on the page of two actors, as plain data. `ballots` knows how each voted in each roll call. */
export function dyadView(
  context: ViewContext,
  ballots: ViewContext,
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
  years: readonly Year[],
): DyadView {
  const { index, names, settings } = context;
  const members = [a, b];
  const cohesion = groupCohesion(index, { members, against: [], year }, settings);
  const range = cohesionRange(index, { members, year }, settings, sampling(2));
  return {
    a,
    b,
    title: pairOf(names, a, b),
    year,
    years,
    answer: answerOf(cohesion, range, names),
    rows: cohesion.dyads.map(dyadRow),
    absent: absentIn(index.actors, members, year, (at, swap) => {
      const [x = a, y = b] = members.map((id) => (swap?.actor === id ? swap.by : id));
      return dyadPath(x, y, at);
    }),
    gaps: gapsOf(cohesion, context),
    cells: cohesion.dyads.map(({ commitment }) => matrixCell(context, commitment, [a, b], year)),
    dependence: dependenceOf(context, [a, b], year, years),
    reports: reportsOf(context, [a, b], year, years),
    timeline: timelineOf(context, [a, b], year),
    sectors: sectorsAmong(index, [a, b], year),
    votes: votesOf(context, ballots, [a, b], year),
    statements: statementsAbout(index, [a], [b], year, names),
    judgements: judgementsAbout(index.facts, [a, b], [], year, context.cite),
  };
}
