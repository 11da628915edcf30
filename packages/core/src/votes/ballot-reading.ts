import { WORLD } from "../actors.ts";
import type { Settings } from "../cohesion/types.ts";
import type { Cited } from "../indicators/arrange-series.ts";
import { latestKnown } from "../indicators/carry-forward.ts";
import { byPrecedence } from "../indicators/dataset-precedence.ts";
import type { Basis } from "../indicators/figure.ts";
import { type Index, pointsOf } from "../indicators/index-inputs.ts";
import { notes, type Reading } from "../indicators/make-figure.ts";
import { absentReason } from "../indicators/state-system.ts";
import { agreement, identicalVotes, kappa, pi, type VotePair } from "../indicators/vote-similarity.ts";
import type { ActorId, SourceId, Year } from "../units/ids.ts";
import { type Maybe, missing } from "../units/missing.ts";
import type { VoteOptions } from "./options.ts";
import { isOn, type VoteTopic, voteTopics } from "./topics.ts";

export const ballotFormulas = {
  "voting-kappa": kappa,
  "voting-pi": pi,
  "voting-agreement": agreement,
  "identical-votes": identicalVotes,
} as const;
export type BallotMeasure = keyof typeof ballotFormulas;

export const isBallotMeasure = (id: string): id is BallotMeasure => Object.hasOwn(ballotFormulas, id);

const ABSTAIN = 2;
const ABSENT = 8;

/** What a recorded ballot counts as: 1 yes, 2 abstain, 3 no; null where it is no vote. */
export function voteOf(ballot: number, { abstain, absent }: VoteOptions): number | null {
  if (ballot === ABSENT) return absent === "middle" ? ABSTAIN : null;
  if (ballot === ABSTAIN && abstain === "left-out") return null;
  return ballot >= 1 && ballot <= 3 ? ballot : null;
}

/**
 * How alike two states voted in a year, worked out from their ballots, over all roll calls or those on one topic. Missing: below the
 * least number of joint roll calls; "not-covered" where no roll call of the year is coded by topic.
 */
export function ballotReading(
  index: Index,
  measure: BallotMeasure,
  dyad: readonly [ActorId, ActorId],
  year: Year,
  settings: Settings,
  topic?: VoteTopic,
): Reading {
  return latestKnown(year, settings.maxAgeYears.voting, (y) => inYear(index, measure, dyad, y, settings, topic));
}

type Ballots = ReadonlyMap<string, Cited>;

function inYear(
  index: Index,
  measure: BallotMeasure,
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
  { votes, minRollCalls }: Settings,
  topic: VoteTopic | undefined,
): Reading {
  const dataset = bestDataset(index, [a, b], year);
  const why = (value: Maybe): Reading => ({ value, basis: [], coverage: 0 });
  if (dataset === undefined) return why(absentReason(index, [a, b], year, "unga.vote"));
  const topics = topic === undefined ? undefined : ballotsOf(index, WORLD, year, dataset, "unga.topic");
  if (topics?.size === 0) return why(missing("not-covered"));
  const [ofA, ofB] = [a, b].map((id) => ballotsOf(index, id, year, dataset, "unga.vote"));
  const pairs: VotePair[] = [];
  const basis: Basis[] = [];
  for (const [call, one] of ofA ?? []) {
    const other = ofB?.get(call);
    if (other === undefined) continue;
    if (topic !== undefined && !isOn(topics?.get(call)?.point.value ?? 0, topic)) continue;
    const [x, y] = [one, other].map(({ point }) => (point.value === null ? null : voteOf(point.value, votes)));
    if (x === null || x === undefined || y === null || y === undefined) continue;
    pairs.push([x, y]);
    for (const { key, point } of [one, other])
      basis.push({ rests: "series", key, role: `vote of ${point.from}`, value: point.value });
  }
  const found = pairs.length < Math.max(1, minRollCalls) ? missing("too-few") : ballotFormulas[measure](pairs);
  return {
    value: found,
    coverage: pairs.length > 0 ? 1 : 0,
    basis,
    note: notes(
      `${pairs.length} joint roll calls${topic === undefined ? "" : ` on ${voteTopics[topic].words}`}.`,
      votes.abstain === "left-out" && "Abstentions are left out.",
      votes.absent === "middle" && "Absences count as abstentions.",
    ),
  };
}

/** The data set that goes first among those that have ballots of both. */
function bestDataset(index: Index, dyad: readonly ActorId[], year: Year): SourceId | undefined {
  const [first, second] = dyad.map(
    (id) => new Set(pointsOf(index, "unga.vote", id, null, year).map(({ point }) => point.dataset)),
  );
  return [...(first ?? [])].filter((dataset) => second?.has(dataset)).sort(byPrecedence)[0];
}

/** By roll call, those of one data set. */
const ballotsOf = (
  index: Index,
  actor: ActorId,
  year: Year,
  dataset: SourceId,
  indicator: "unga.vote" | "unga.topic",
): Ballots =>
  new Map(
    pointsOf(index, indicator, actor, null, year).flatMap((cited) =>
      cited.point.dataset === dataset && cited.point.part !== null ? [[cited.point.part, cited] as const] : [],
    ),
  );
