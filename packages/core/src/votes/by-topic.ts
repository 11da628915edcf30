import type { Settings } from "../cohesion/types.ts";
import type { Figure, IndicatorDoc } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { makeFigure, undirected } from "../indicators/make-figure.ts";
import { unanswerable } from "../indicators/state-system.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { missing } from "../units/missing.ts";
import { type BallotMeasure, ballotReading } from "./ballot-reading.ts";
import type { VoteTopic } from "./topics.ts";

/** How alike two states voted in the roll calls on a topic; the figure's indicator is "voting-kappa.human-rights" and the like. */
export function votingByTopic(
  { id, unit }: Pick<IndicatorDoc, "unit"> & { readonly id: BallotMeasure },
  topic: VoteTopic,
  index: Index,
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
  settings: Settings,
): Figure {
  const states = [a, b].every((actor) => index.actors.get(actor)?.kind === "state");
  const reading =
    unanswerable(index, [a, b], year) ??
    (states
      ? ballotReading(index, id, [a, b], year, settings, topic)
      : { value: missing("not-applicable"), basis: [], coverage: 0 });
  return makeFigure({ id: `${id}.${topic}`, unit }, undirected(a, b), year, reading);
}
