import type { Settings } from "../cohesion/types.ts";
import type { Figure, IndicatorDoc } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { makeFigure, undirected } from "../indicators/make-figure.ts";
import { unanswerable } from "../indicators/state-system.ts";
import { votingAgreementDoc } from "../indicators/voting-agreement.ts";
import { votingKappaDoc } from "../indicators/voting-kappa.ts";
import { votingPiDoc } from "../indicators/voting-pi.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { missing } from "../units/missing.ts";
import { type BallotMeasure, type BallotReader, ballotReader } from "./ballot-reading.ts";
import { type VoteTopic, voteTopics } from "./topics.ts";

type MeasureDoc = Pick<IndicatorDoc, "unit"> & { readonly id: BallotMeasure };

/** How alike two states voted in the roll calls on a topic; the figure's indicator is "voting-kappa.human-rights" and the like. */
export function votingByTopic(
  doc: MeasureDoc,
  topic: VoteTopic,
  index: Index,
  dyad: readonly [ActorId, ActorId],
  year: Year,
  settings: Settings,
): Figure {
  return onTopic(doc, topic, index, dyad, year, ballotReader(index, dyad, settings));
}

function onTopic(
  { id, unit }: MeasureDoc,
  topic: VoteTopic,
  index: Index,
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
  read: BallotReader,
): Figure {
  const states = [a, b].every((actor) => index.actors.get(actor)?.kind === "state");
  const reading =
    unanswerable(index, [a, b], year) ??
    (states ? read(id, year, topic) : { value: missing("not-applicable"), basis: [], coverage: 0 });
  return makeFigure({ id: `${id}.${topic}`, unit }, undirected(a, b), year, reading);
}

/** Agreement, κ and π of two states in the roll calls on one topic. */
export type TopicVotes = {
  readonly topic: VoteTopic;
  readonly agreement: Figure;
  readonly kappa: Figure;
  readonly pi: Figure;
};

/** The same figures as votingByTopic makes, on every topic; the ballots are gone through once. */
export function votesByTopic(
  index: Index,
  dyad: readonly [ActorId, ActorId],
  year: Year,
  settings: Settings,
): TopicVotes[] {
  const read = ballotReader(index, dyad, settings);
  const of = (id: BallotMeasure, { unit }: IndicatorDoc, topic: VoteTopic): Figure =>
    onTopic({ id, unit }, topic, index, dyad, year, read);
  return (Object.keys(voteTopics) as VoteTopic[]).map((topic) => ({
    topic,
    agreement: of("voting-agreement", votingAgreementDoc, topic),
    kappa: of("voting-kappa", votingKappaDoc, topic),
    pi: of("voting-pi", votingPiDoc, topic),
  }));
}
