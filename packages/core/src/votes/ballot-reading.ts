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
import { isMissing, type Missing, missing } from "../units/missing.ts";
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

/** The reading of a measure in a year, over all roll calls or those on one topic. */
export type BallotReader = (measure: BallotMeasure, year: Year, topic?: VoteTopic) => Reading;

/**
 * How alike two states voted in a year, worked out from their ballots, over all roll calls or those on one topic. Missing: below the
 * least number of joint roll calls; "not-covered" where no roll call of the year is coded by topic. The ballots of a year are laid
 * side by side once, for as many measures and topics as are asked of the reader.
 */
export function ballotReader(index: Index, dyad: readonly [ActorId, ActorId], settings: Settings): BallotReader {
  const kept = new Map<Year, Joint | Missing>();
  const joint = (year: Year): Joint | Missing => {
    const found = kept.get(year) ?? jointBallots(index, dyad, year, settings.votes);
    kept.set(year, found);
    return found;
  };
  return (measure, year, topic) =>
    latestKnown(year, settings.maxAgeYears.voting, (y) => inYear(joint(y), measure, settings, topic));
}

export const ballotReading = (
  index: Index,
  measure: BallotMeasure,
  dyad: readonly [ActorId, ActorId],
  year: Year,
  settings: Settings,
  topic?: VoteTopic,
): Reading => ballotReader(index, dyad, settings)(measure, year, topic);

/** A roll call in which both have a vote that counts. */
type JointCall = { readonly pair: VotePair; readonly topics: number; readonly basis: readonly Basis[] };
/** `coded`: whether any roll call of the year is coded by topic. */
type Joint = { readonly calls: readonly JointCall[]; readonly coded: boolean };

function inYear(
  joint: Joint | Missing,
  measure: BallotMeasure,
  { votes, minRollCalls }: Settings,
  topic: VoteTopic | undefined,
): Reading {
  const why = (value: Missing): Reading => ({ value, basis: [], coverage: 0 });
  if (isMissing(joint)) return why(joint);
  if (topic !== undefined && !joint.coded) return why(missing("not-covered"));
  const calls = topic === undefined ? joint.calls : joint.calls.filter(({ topics }) => isOn(topics, topic));
  return {
    value:
      calls.length < Math.max(1, minRollCalls)
        ? missing("too-few")
        : ballotFormulas[measure](calls.map(({ pair }) => pair)),
    coverage: calls.length > 0 ? 1 : 0,
    basis: calls.flatMap(({ basis }) => basis),
    note: notes(
      `${calls.length} joint roll calls${topic === undefined ? "" : ` on ${voteTopics[topic].words}`}.`,
      votes.abstain === "left-out" && "Abstentions are left out.",
      votes.absent === "middle" && "Absences count as abstentions.",
    ),
  };
}

/** The roll calls of a year in which both voted, of the data set that goes first; missing where none has ballots of both. */
function jointBallots(
  index: Index,
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
  votes: VoteOptions,
): Joint | Missing {
  const dataset = bestDataset(index, [a, b], year);
  if (dataset === undefined) return absentReason(index, [a, b], year, "unga.vote");
  const topics = ballotsOf(index, WORLD, year, dataset, "unga.topic");
  const ofB = ballotsOf(index, b, year, dataset, "unga.vote");
  const calls = [...ballotsOf(index, a, year, dataset, "unga.vote")].flatMap(([call, one]): JointCall[] => {
    const other = ofB.get(call);
    if (other === undefined) return [];
    const [x, y] = [one, other].map(({ point }) => (point.value === null ? null : voteOf(point.value, votes)));
    if (x === null || x === undefined || y === null || y === undefined) return [];
    const basis = [one, other].map(
      ({ key, point }): Basis => ({ rests: "series", key, role: `vote of ${point.from}`, value: point.value }),
    );
    return [{ pair: [x, y], topics: topics.get(call)?.point.value ?? 0, basis }];
  });
  return { calls, coded: topics.size > 0 };
}

type Ballots = ReadonlyMap<string, Cited>;

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
