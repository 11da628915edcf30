import type { Actor } from "./actors.ts";
import type { FactRecord } from "./facts/fact.ts";
import type { SeriesPoint } from "./series.ts";
import type { SourceId } from "./units/ids.ts";

/**
 * Everything that indicators may read, as a release hands it out: published facts with their evidence, series, actors.
 * Plain data, so that the same inputs serve the server, the browser and the pipeline.
 */
export type Inputs = {
  readonly actors: readonly Actor[];
  readonly facts: readonly FactRecord[];
  /**
   * Facts that a what-if took away. They count no more; what they set aside as another statement on the same thing stays aside, because
   * a treaty that is dissolved is dissolved in every data set.
   */
  readonly withdrawn?: readonly FactRecord[];
  readonly series: readonly SeriesPoint[];
  /**
   * Published data sets of which every fact is here, about whomever: what these do not name in their span does not exist for them.
   * Inputs that hold the facts of some actors alone name none.
   */
  readonly whole?: readonly SourceId[];
};
