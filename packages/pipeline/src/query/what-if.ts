import { readFileSync, statSync } from "node:fs";
import type { Settings } from "@entente/core/cohesion/types";
import type { Figure, Subject } from "@entente/core/indicators/figure";
import { directed, undirected } from "@entente/core/indicators/make-figure";
import { figureFor } from "@entente/core/indicators/registry";
import type { FieldIssue } from "@entente/core/issues";
import { applyScenario } from "@entente/core/scenario/apply";
import { difference } from "@entente/core/scenario/compare";
import { indexOf } from "@entente/core/scenario/index-of";
import { readScenario, type Scenario } from "@entente/core/scenario/scenario";
import { type ActorId, dyadsOf } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import type { Release } from "@entente/db/release/open";
import { releaseInputs } from "@entente/db/release/read-inputs";
import { Refusal } from "../refusal.ts";
import { eachYear } from "./answer.ts";
import type { ActorCodes } from "./codes.ts";
import type { Cells } from "./print-cells.ts";
import type { Question } from "./question.ts";

/** Larger than any scenario. */
const LARGEST = 200_000;
/** An earlier figure may stand in from this many years back at most. */
const LOOK_BACK = 50;
/** Pairs are computed anew, twice each. */
const MOST_ACTORS = 60;

export const whatIfColumns = ["status", "year", "a", "b", "base", "scenario", "difference", "missing"] as const;
type Row = Cells<(typeof whatIfColumns)[number]>;

/** The scenario in a file. Refuses what is none, with the first field that cannot be used. */
export function scenarioIn(file: string): Scenario {
  let value: unknown;
  try {
    if (statSync(file).size > LARGEST) throw new Refusal(`${file} is too large to be a scenario`);
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    const why = cause instanceof SyntaxError ? "is not JSON" : "can't be read";
    throw new Refusal(`${file} ${why}; expected a scenario, as the method page describes it`);
  }
  const read = readScenario(value);
  if (read.ok) return read.value;
  throw new Refusal(`${file} is not a scenario. ${inWords(read.error)}`);
}

/** An indicator as published, in a scenario, and the difference, year by year. Nothing is stored. */
export function whatIfRows(
  release: Release,
  { asked, actors, against, years }: Question,
  settings: Settings,
  scenario: Scenario,
  codes: ActorCodes,
): Row[] {
  if (asked.is === "series") throw new Refusal("a scenario is asked of an indicator, not of a recorded series");
  if (actors === "all") throw new Refusal("a scenario is asked of some actors: name them with --actors RUS,CHN,PRK");
  if (actors.length > MOST_ACTORS) throw new Refusal(`found ${actors.length} actors; a scenario takes ${MOST_ACTORS}`);
  const inputs = releaseInputs(release, [...actors, ...against], { from: years.from - LOOK_BACK, to: years.to });
  const applied = applyScenario({ inputs, settings }, scenario);
  if (!applied.ok) throw new Refusal(`the scenario can't be worked out with this release. ${inWords(applied.error)}`);
  const after = applied.value;
  return eachYear(years).flatMap((year) =>
    subjectsOf(asked.doc.subject, actors, against).flatMap((subject): Row[] => {
      const question = { indicator: asked.id, subject, year };
      const base = figureFor(indexOf(inputs), question, settings);
      const changed = figureFor(indexOf(after.inputs), question, after.settings);
      if (base === undefined || changed === undefined) return [];
      return [rowOf(base, changed, (id) => codes.write(id, year) ?? id)];
    }),
  );
}

function rowOf(base: Figure, changed: Figure, code: (id: ActorId) => string): Row {
  const { subject, year } = base;
  const moved = difference(base, changed);
  return {
    status: "hypothetical",
    year,
    a: "a" in subject ? code(subject.a) : subject.members.map(code).join("-"),
    b: "b" in subject ? code(subject.b) : null,
    base: isKnown(base.value) ? base.value : null,
    scenario: isKnown(changed.value) ? changed.value : null,
    difference: isKnown(moved) ? moved : null,
    missing: isKnown(moved) ? null : moved.missing,
  };
}

function subjectsOf(shape: Subject["shape"], actors: readonly ActorId[], against: readonly ActorId[]): Subject[] {
  switch (shape) {
    case "actor":
      return actors.map((a) => ({ shape, a }));
    case "dyad":
      return dyadsOf(actors).map(([a, b]) => undirected(a, b));
    case "directed-dyad":
      return dyadsOf(actors).flatMap(([a, b]) => [directed(a, b), directed(b, a)]);
    case "group":
      return [{ shape, members: actors, against }];
    case "member":
      return actors.map((a) => ({ shape, a, members: actors, against }));
  }
}

const inWords = ([first]: readonly FieldIssue[]): string =>
  first === undefined ? "" : `At ${first.path || "the top"}: found ${first.found}; expected ${first.expected}`;
