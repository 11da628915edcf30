import type { Settings } from "../cohesion/types.ts";
import type { SeriesIndicator } from "../series.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { type Maybe, missing } from "../units/missing.ts";
import { type BallotMeasure, ballotReading } from "../votes/ballot-reading.ts";
import { isDefault } from "../votes/options.ts";
import { latestKnown } from "./carry-forward.ts";
import { fromOneDataset } from "./dyad-series.ts";
import type { Index } from "./index-inputs.ts";
import { notes, type Reading } from "./make-figure.ts";
import { absentReason, unanswerable } from "./state-system.ts";

type VoteSeries = Extract<SeriesIndicator, "unga.kappa" | "unga.pi" | "unga.agreement" | "unga.identical">;

const measures: Readonly<Record<VoteSeries, BallotMeasure>> = {
  "unga.kappa": "voting-kappa",
  "unga.pi": "voting-pi",
  "unga.agreement": "voting-agreement",
  "unga.identical": "identical-votes",
};

/**
 * A yearly figure of two states' votes in the UN General Assembly, with the number of joint roll calls it rests on. Missing when
 * they are fewer than `minRollCalls`. Only states have a vote. Read from the series that a release derives; what counts as a vote
 * otherwise than by default is worked out from the ballots themselves.
 */
export function ungaReading(
  index: Index,
  indicator: VoteSeries,
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
  settings: Settings,
): Reading {
  const barred = unanswerable(index, [a, b], year);
  if (barred) return barred;
  if ([a, b].some((id) => index.actors.get(id)?.kind !== "state")) {
    return { value: missing("not-applicable"), basis: [], coverage: 0 };
  }
  if (!isDefault(settings.votes)) return ballotReading(index, measures[indicator], [a, b], year, settings);
  return latestKnown(year, settings.maxAgeYears.voting, (y) => {
    const found = fromOneDataset(
      index,
      [
        { indicator, of: [a, b] },
        { indicator: "unga.joint-roll-calls", of: [a, b] },
      ],
      y,
    );
    const [similarity = null, rollCalls = null] = found.values;
    const value = (): Maybe => {
      if (rollCalls !== null && rollCalls < settings.minRollCalls) return missing("too-few");
      if (similarity !== null && rollCalls !== null) return similarity;
      return found.withheld ? missing(found.withheld) : absentReason(index, [a, b], y, indicator);
    };
    return {
      value: value(),
      coverage: found.known / 2,
      basis: found.basis,
      note: notes(rollCalls !== null && `${rollCalls} joint roll calls.`),
    };
  });
}
