import { dyadCohesion } from "../cohesion/dyad.ts";
import type { Scores } from "../cohesion/scores.ts";
import type { DyadCohesion } from "../cohesion/types.ts";
import { concentrationFigure } from "../indicators/concentration.ts";
import type { Figure } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import type { FieldIssue } from "../issues.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { ok, type Result } from "../units/result.ts";
import type { Applied, Premises } from "./applied.ts";
import { applyScenario } from "./apply.ts";
import { type Comparison, difference } from "./compare.ts";
import { indexOf } from "./index-of.ts";
import { keptScores, scoresAfter } from "./remembered.ts";
import type { Scenario } from "./scenario.ts";
import { touchedBetween } from "./touched.ts";

/** One actor and those it is looked at with, each once and none the actor itself. */
export type ActorQuestion = { readonly actor: ActorId; readonly partners: readonly ActorId[]; readonly year: Year };

/** One partner: its share in the actor's trade, the actor's in its, and the cohesion of the two. */
export type ActorTie = {
  readonly partner: ActorId;
  readonly there: Figure;
  readonly back: Figure;
  readonly dyad: DyadCohesion;
};

export type ActorFigures = { readonly concentration: Figure; readonly ties: readonly ActorTie[] };

/** An actor as published, ready to be set beside any number of scenarios. */
export type ActorStanding = {
  readonly premises: Premises;
  readonly question: ActorQuestion;
  readonly index: Index;
  readonly scores: Scores;
  readonly base: ActorFigures;
};

/** Throws on an unknown actor. */
export function actorStanding(premises: Premises, question: ActorQuestion): ActorStanding {
  const index = indexOf(premises.inputs);
  const scores = keptScores(index);
  return { premises, question, index, scores, base: figuresOf(index, question, premises, scores) };
}

/** An actor as published and as it would be. */
export type ActorEvaluation = {
  readonly base: ActorFigures;
  readonly scenario: ActorFigures;
  readonly applied: Applied;
  /** Concentration, then partner by partner: both shares and cohesion. */
  readonly comparisons: readonly Comparison[];
};

/**
 * Base, scenario and difference of an actor's figures, by the formulas that make the published ones: how much its trade hangs on few
 * partners, and its ties with each partner. Concentration is missing, "not-recomputable", where a flow of the actor is scaled that its
 * recorded figure is made of. Refused as applyScenario refuses.
 */
export function evaluateActor(stands: ActorStanding, scenario: Scenario): Result<ActorEvaluation, FieldIssue[]> {
  const { premises, question, base, scores } = stands;
  const applied = applyScenario(premises, scenario);
  if (!applied.ok) return applied;
  const index = indexOf(applied.value.inputs);
  const after = scoresAfter(scores, index, touchedBetween(index, premises.inputs, applied.value.inputs));
  const changed = figuresOf(index, question, applied.value, after);
  const now = flat(changed);
  return ok({
    base,
    scenario: changed,
    applied: applied.value,
    comparisons: flat(base).flatMap((figure, i) => {
      const other = now[i];
      return other === undefined ? [] : [{ base: figure, scenario: other, difference: difference(figure, other) }];
    }),
  });
}

const flat = ({ concentration, ties }: ActorFigures): Figure[] => [
  concentration,
  ...ties.flatMap(({ there, back, dyad }) => [there, back, dyad.figure]),
];

const figuresOf = (
  index: Index,
  { actor, partners, year }: ActorQuestion,
  { settings }: Premises,
  scores: Scores,
): ActorFigures => ({
  concentration: concentrationFigure(index, actor, year, settings),
  ties: partners.map((partner) => ({
    partner,
    there: scores.share(index, actor, partner, year, settings),
    back: scores.share(index, partner, actor, year, settings),
    dyad: dyadCohesion(index, actor, partner, year, settings, scores),
  })),
});
