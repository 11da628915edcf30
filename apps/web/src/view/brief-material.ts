import { groupCohesion } from "@entente/core/cohesion/group";
import { cohesionRange } from "@entente/core/cohesion/range";
import type { CohesionRange, GroupCohesion, Settings } from "@entente/core/cohesion/types";
import type { FactRecord } from "@entente/core/facts/fact";
import type { Source } from "@entente/core/sources";
import type { FactId, SourceId, Year } from "@entente/core/units/ids";
import { type AnswerView, answerOf } from "./answer.ts";
import { type Note, onFigure } from "./brief-note.ts";

import type { ViewContext } from "./context.ts";
import type { Group } from "./paths.ts";
import { proseNames } from "./prose-names.ts";
import { sampling } from "./sampling.ts";

/** What a brief is written from: the view's context, the sources in full, and any fact of the release by its name. */
export type BriefContext = ViewContext & {
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Also of a fact about nobody in the group, which a judgement may name. */
  readonly record: (id: FactId) => FactRecord | undefined;
};

/** What every section of a brief is written from. */
export type Material = {
  /** Its names are as running text has them: "the United States". */
  readonly context: BriefContext;
  readonly group: Group;
  readonly year: Year;
  readonly years: readonly Year[];
  readonly cohesion: GroupCohesion;
  readonly range: CohesionRange;
  readonly answer: AnswerView;
  /** The figure under which every other figure of the members lies. */
  readonly whole: Note;
};

export function materialOf(context: BriefContext, group: Group, year: Year, years: readonly Year[]): Material {
  const { members, against } = group;
  const names = proseNames(context.index.actors, context.names);
  const cohesion = groupCohesion(context.index, { members, against, year }, context.settings);
  const range = cohesionRange(context.index, { members, year }, context.settings, sampling(members.length));
  const answer = answerOf(cohesion, range, names);
  return {
    context: { ...context, names },
    group,
    year,
    years,
    cohesion,
    range,
    answer,
    whole: onFigure(cohesion.figure, drawnFrom(answer, range)),
  };
}

/** How the range was had, for the note under it. */
const drawnFrom = ({ range, draws }: AnswerView, { seed }: CohesionRange): string =>
  range === null ? "" : `Range: 5–95 % of ${draws.toLocaleString("en")} draws, seed ${seed}.`;

/** Where a sentence names the year of its trade figures, none stands in for another. */
export const thatYearOnly = (settings: Settings): Settings => ({
  ...settings,
  maxAgeYears: { ...settings.maxAgeYears, trade: 0 },
});
