import type { IndicatorDoc, Subject } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { makeFigure, notes, restsOn } from "../indicators/make-figure.ts";
import { demandActors } from "../indicators/state-system.ts";
import { type ActorId, dyadsOf, type Year } from "../units/ids.ts";
import { isKnown } from "../units/missing.ts";
import { crossPressure } from "./cross-pressure.ts";
import { dyadCohesion } from "./dyad.ts";
import { multilaterality } from "./multilaterality.ts";
import { meanCoverage, meanKnown, polarisation } from "./polarisation.ts";
import { plainScores, type Scores } from "./scores.ts";
import { shapeOf } from "./shape.ts";
import { spreadOf, weakestOf } from "./spread.ts";
import type { DyadCohesion, GroupCohesion, Settings } from "./types.ts";

export const groupCohesionDoc: IndicatorDoc = {
  id: "group-cohesion",
  title: "Cohesion of a group",
  subject: "group",
  formula: String.raw`C(G) = \frac{1}{|D|} \sum_{\{i,j\} \in D} C_{ij}`,
  symbols: {
    "C(G)": "cohesion of the group G, 0–1",
    "C_{ij}": "cohesion of the dyad i, j, 0–1",
    D: "the dyads of G whose cohesion is known",
  },
  unit: "index",
  range: "0 (nothing binds any dyad) to 1 (every dyad bound in every dimension)",
  whenMissing:
    "Unknown dyads are left out of the mean, never counted as 0; coverage is the mean coverage of all dyads. Missing when no dyad is known.",
  source: "OECD/JRC 2008, Handbook on Constructing Composite Indicators, doi:10.1787/9789264043466-en",
  reading: "One figure for the whole group: read it with its range, its weakest dyad, its spread and its shape.",
  limits: "A mean hides a split: two close pairs that have nothing to do with each other may score as one loose group.",
};

/** Which group, set against whom, in which year. */
export type GroupQuestion = {
  readonly members: readonly ActorId[];
  readonly against: readonly ActorId[];
  readonly year: Year;
};

/** The cohesion of a dyad of the group that is worked out already, undefined where it is not: a matter of speed alone. */
export type KnownDyad = (a: ActorId, b: ActorId) => DyadCohesion | undefined;

/**
 * Cohesion of a group, with everything that must stand beside it. Two members or more; nobody twice, nobody on both sides.
 * Throws on an unknown actor or an impossible group: these are faults of the caller, who has a schema to check them with.
 */
export function groupCohesion(
  index: Index,
  question: GroupQuestion,
  settings: Settings,
  scores: Scores = plainScores,
  known: KnownDyad = () => undefined,
): GroupCohesion {
  const { members, against, year } = question;
  demandGroup(index, members, against);
  const subject: Subject & { shape: "group" } = { shape: "group", members, against };
  const dyads = dyadsOf(members).map(([a, b]) => known(a, b) ?? dyadCohesion(index, a, b, year, settings, scores));
  const between = members.flatMap((member) =>
    against.map((rival) => dyadCohesion(index, member, rival, year, settings, scores).figure),
  );
  const figures = dyads.map(({ figure }) => figure);
  return {
    members,
    against,
    year,
    figure: mean(subject, year, dyads),
    dyads,
    weakest: weakestOf(dyads),
    spread: spreadOf(dyads),
    multilaterality: multilaterality(index, subject, year),
    shape: shapeOf(members, dyads),
    crossPressure: members.map((member) => crossPressure(index, member, subject, year, settings, scores)),
    polarisation: polarisation(subject, year, figures, between),
  };
}

function mean(subject: Subject, year: Year, dyads: readonly DyadCohesion[]) {
  const figures = dyads.map(({ figure }) => figure);
  const unknown = figures.filter(({ value }) => !isKnown(value)).length;
  return makeFigure(groupCohesionDoc, subject, year, {
    value: meanKnown(figures),
    coverage: meanCoverage(figures),
    basis: figures.map((figure) => restsOn(figure, "dyad")),
    note: notes(unknown > 0 && `${unknown} of ${figures.length} dyads are unknown and left out.`),
  });
}

export function demandGroup(index: Index, members: readonly ActorId[], against: readonly ActorId[]): void {
  demandActors(index, [...members, ...against]);
  const distinct = new Set([...members, ...against]);
  if (members.length < 2) throw new RangeError(`found ${members.length} member; expected a group of two or more`);
  if (distinct.size < members.length + against.length) {
    throw new RangeError(`found an actor twice in ${[...members, "~", ...against].join(" ")}; expected each once`);
  }
}
