import { dyadCohesion } from "../cohesion/dyad.ts";
import { type GroupQuestion, groupCohesion, type KnownDyad } from "../cohesion/group.ts";
import { meanKnown } from "../cohesion/polarisation.ts";
import type { Scores } from "../cohesion/scores.ts";
import type { GroupCohesion, Settings } from "../cohesion/types.ts";
import type { Index } from "../indicators/index-inputs.ts";
import type { FieldIssue } from "../issues.ts";
import { dyadKey, dyadsOf } from "../units/ids.ts";
import type { Maybe } from "../units/missing.ts";
import { ok, type Result } from "../units/result.ts";
import type { Applied, Premises } from "./applied.ts";
import { applyScenario } from "./apply.ts";
import { type Comparison, compareGroups, difference } from "./compare.ts";
import { indexOf } from "./index-of.ts";
import { keptScores, scoresAfter } from "./remembered.ts";
import type { Scenario } from "./scenario.ts";
import { type Touched, touchedBetween } from "./touched.ts";

/** A group as published, ready to be set beside any number of scenarios: what no change touches is worked out once. */
export type Standing = {
  readonly premises: Premises;
  readonly question: GroupQuestion;
  readonly index: Index;
  readonly base: GroupCohesion;
  readonly scores: Scores;
};

/** Throws as groupCohesion does. */
export function standing(premises: Premises, question: GroupQuestion): Standing {
  const index = indexOf(premises.inputs);
  const scores = keptScores(index);
  return { premises, question, index, scores, base: groupCohesion(index, question, premises.settings, scores) };
}

/** A group as published and as it would be, and what lies between. */
export type Evaluation = {
  readonly base: GroupCohesion;
  readonly scenario: GroupCohesion;
  /** What the scenario makes of the inputs and settings. */
  readonly applied: Applied;
  readonly comparisons: readonly Comparison[];
  /** C(G) of the scenario less C(G) as published. */
  readonly difference: Maybe;
};

/** Base, scenario and difference. Refused as applyScenario refuses. */
export function evaluateScenario(stands: Standing, scenario: Scenario): Result<Evaluation, FieldIssue[]> {
  const { premises, question, base } = stands;
  const applied = applyScenario(premises, scenario);
  if (!applied.ok) return applied;
  const { settings } = applied.value;
  const { index, scores, touched } = scoresOf(stands, applied.value);
  const changed = groupCohesion(index, question, settings, scores, untouchedDyads(stands, settings, touched));
  const before = { index: stands.index, settings: premises.settings, scores: stands.scores };
  return ok({
    base,
    scenario: changed,
    applied: applied.value,
    comparisons: compareGroups(base, changed, [before, { index, settings, scores }]),
    difference: difference(base.figure, changed.figure),
  });
}

/** C(G) alone, without what stands beside it. */
export function cohesionAfter(stands: Standing, applied: Premises): Maybe {
  const { index, scores } = scoresOf(stands, applied);
  const { members, year } = stands.question;
  return meanKnown(dyadsOf(members).map(([a, b]) => dyadCohesion(index, a, b, year, applied.settings, scores).figure));
}

function scoresOf({ premises, scores }: Standing, { inputs }: Premises) {
  const index = indexOf(inputs);
  const touched = touchedBetween(index, premises.inputs, inputs);
  return { index, scores: scoresAfter(scores, index, touched), touched };
}

/** Dyads of which no part can differ are as they are published, as long as the settings are. */
function untouchedDyads({ premises, base }: Standing, settings: Settings, touched: Touched): KnownDyad {
  if (settings !== premises.settings || touched.otherSeries) return () => undefined;
  const published = new Map(base.dyads.map((dyad) => [dyadKey(dyad.a, dyad.b), dyad]));
  return (a, b) =>
    touched.bonds(a, b) || touched.episodes(a, b) || touched.trade(a, b) ? undefined : published.get(dyadKey(a, b));
}
