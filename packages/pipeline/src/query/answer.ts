import { type Actor, existsIn } from "@entente/core/actors";
import { defaultSettings } from "@entente/core/cohesion/settings";
import type { Subject } from "@entente/core/indicators/figure";
import { type Index, indexInputs } from "@entente/core/indicators/index-inputs";
import { figureFor, splitIndicator } from "@entente/core/indicators/registry";
import { inSystem } from "@entente/core/similarity/coverage";
import { isAllianceMeasure } from "@entente/core/similarity/docs";
import type { ActorId, Year } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import { isBallotMeasure } from "@entente/core/votes/ballot-reading";
import { isDefault } from "@entente/core/votes/options";
import { restOnFacts } from "@entente/db/release/derive/facts-of-year";
import type { Release } from "@entente/db/release/open";
import { releaseActors } from "@entente/db/release/read";
import { derivedIndicators, figureRows } from "@entente/db/release/read-figures";
import { ballotInputs, releaseInputs } from "@entente/db/release/read-inputs";
import { seriesRows } from "@entente/db/release/read-series";
import { Refusal } from "../refusal.ts";
import { ActorCodes } from "./codes.ts";
import { ownYear } from "./options.ts";
import type { AnswerRow, Question } from "./question.ts";
import { similarityRows } from "./similarity.ts";

/** Actors of a release without tables of all figures that may be asked at once: each pair and year is computed anew. */
const MOST_COMPUTED = 60;
/** An earlier figure may stand in from this many years back at most. */
const LOOK_BACK = 50;

/** The rows of an answer by year, a and b, one after the other. Refuses what can't be answered and says how to ask it. */
export function* answer(release: Release, question: Question): Generator<AnswerRow> {
  const everyone = releaseActors(release);
  const codes = new ActorCodes(everyone, question.codes);
  const told: Told = function* (year, a, b, rest) {
    const [one, other] = [codes.write(a, year), b === null ? undefined : codes.write(b, year)];
    if (one !== null && other !== null) yield { year, a: one, ...(other === undefined ? {} : { b: other }), ...rest };
  };
  const { asked, actors, years, settings } = question;
  if (asked.is === "series") {
    for (const { year, a, b, value, missing } of seriesRows(release, asked.id, years, actors))
      yield* told(year, a, b, { value, coverage: value === null ? 0 : 1, missing });
    return;
  }
  const shape = asked.doc.subject;
  const tabled = settings === null && derivedIndicators(release).some(({ indicator }) => indicator === asked.id);
  if (tabled && actors === "all") {
    for (const { year, a, b, ...rest } of figureRows(release, asked.id, years)) yield* told(year, a, b, rest);
    return;
  }
  if (tabled && actors !== "all") {
    yield* asAsked(release, question, everyone, actors, told);
    return;
  }
  if (isAllianceMeasure(asked.id)) {
    const rows = similarityRows(release, asked.id, { actors, years, settings: settings ?? ownYear });
    for (const { year, a, b, ...rest } of rows) yield* told(year, a, b, rest);
    return;
  }
  if (shape === "group" || shape === "member") {
    yield* ofGroup(release, question, codes);
    return;
  }
  const among = actors === "all" ? withData(release, everyone) : actors;
  if (among.length > MOST_COMPUTED) {
    throw new Refusal(
      `${asked.id} is computed pair by pair here, for at most ${MOST_COMPUTED} actors; found ${among.length}. Name them with --actors`,
    );
  }
  const index = needsBallots(question)
    ? indexInputs(ballotInputs(release, among, ballotYears(question)))
    : indexOf(release, among, years);
  for (const year of eachYear(years)) {
    for (const [a, b] of subjects(among, shape)) {
      const figure = figureFor(
        index,
        { indicator: asked.id, subject: subjectOf(shape, a, b), year },
        settingsFor(question),
      );
      if (figure === undefined) continue;
      const { value, coverage } = figure;
      yield* told(year, a, b, {
        value: isKnown(value) ? value : null,
        coverage: Math.round(coverage * 1000) / 1000,
        missing: isKnown(value) ? null : value.missing,
      });
    }
  }
}

/** Whether a figure is worked out from the ballots: by topic, or because something else counts as a vote than by default. */
function needsBallots({ asked, settings }: Question): boolean {
  const { id, part } = splitIndicator(asked.id);
  return isBallotMeasure(id) && (part !== undefined || (settings !== null && !isDefault(settings.votes)));
}

/** Ballots are many: no more years of them are read than may stand in. */
const ballotYears = (question: Question): Question["years"] => ({
  from: question.years.from - settingsFor(question).maxAgeYears.voting,
  to: question.years.to,
});

/** A row in the codes asked for; none where one of the two did not hold its code in the year. */
type Told = (
  year: Year,
  a: ActorId,
  b: ActorId | null,
  rest: Omit<AnswerRow, "year" | "a" | "b">,
) => Generator<AnswerRow>;

/** Every pair asked for, also the ones of which the table can say nothing: absent is told, not left out. */
function* asAsked(
  release: Release,
  { asked, years }: Question,
  everyone: readonly Actor[],
  actors: readonly ActorId[],
  told: Told,
): Generator<AnswerRow> {
  if (asked.is === "series") return;
  const byId = new Map(everyone.map((actor) => [actor.id, actor]));
  const lived = (id: ActorId, year: Year): boolean => {
    const actor = byId.get(id);
    return actor !== undefined && (isAllianceMeasure(asked.id) ? inSystem(actor, year) : existsIn(actor, year));
  };
  const absent = restOnFacts.has(asked.id) && !isAllianceMeasure(asked.id) ? "no-fact" : "not-covered";
  for (const year of eachYear(years)) {
    const rows = new Map(
      [...figureRows(release, asked.id, { from: year, to: year }, actors)].map((row) => [
        `${row.a} ${row.b ?? ""}`,
        row,
      ]),
    );
    for (const [a, b] of subjects([...actors].sort(), asked.doc.subject)) {
      const row = rows.get(`${a} ${b ?? ""}`);
      if (row) yield* told(year, a, b, { value: row.value, coverage: row.coverage, missing: row.missing });
      else {
        const gone = [a, ...(b === null ? [] : [b])].some((id) => !lived(id, year));
        yield* told(year, a, b, { value: null, coverage: 0, missing: gone ? "not-a-state-then" : absent });
      }
    }
  }
}

function* ofGroup(release: Release, question: Question, codes: ActorCodes): Generator<AnswerRow> {
  const { asked, actors, against, years } = question;
  if (asked.is === "series") return;
  if (actors === "all" || actors.length < 2)
    throw new Refusal(`${asked.id} is asked of a group: name its members with --actors RUS,CHN,PRK`);
  const index = indexOf(release, [...actors, ...against], years);
  for (const year of eachYear(years)) {
    const names = actors.map((id) => codes.write(id, year) ?? id);
    const group = { members: actors, against };
    const asking: [string, Subject][] =
      asked.doc.subject === "member"
        ? actors.map((a, i) => [names[i] ?? a, { shape: "member", a, ...group }])
        : [[names.join("-"), { shape: "group", ...group }]];
    for (const [a, subject] of asking) {
      const figure = figureFor(index, { indicator: asked.id, subject, year }, settingsFor(question));
      if (figure === undefined) continue;
      const { value, coverage } = figure;
      yield {
        year,
        a,
        value: isKnown(value) ? value : null,
        coverage: Math.round(coverage * 1000) / 1000,
        missing: isKnown(value) ? null : value.missing,
      };
    }
  }
}

/** Cohesion stands on what is latest known, as everywhere in the house; any other figure is of its own year unless asked otherwise. */
function settingsFor({ asked, settings }: Question) {
  if (settings !== null) return settings;
  return isCohesion(asked.id) ? defaultSettings : ownYear;
}

export const isCohesion = (id: string): boolean =>
  /cohesion|cross-pressure|polarisation|multilaterality|spread|weakest/.test(id);

function indexOf(release: Release, actors: readonly ActorId[], years: Question["years"]): Index {
  return indexInputs(releaseInputs(release, actors, { from: years.from - LOOK_BACK, to: years.to }));
}

/** The states and blocs of which a release without tables of all figures knows any number. */
function withData(release: Release, everyone: readonly Actor[]): ActorId[] {
  const kinds = new Map(everyone.map(({ id, kind }) => [id, kind]));
  const { series, facts } = releaseInputs(release, "all");
  const known = new Set(series.flatMap(({ from, to }) => (to === null ? [from] : [from, to])));
  for (const { fact } of facts) if (fact.kind === "treaty") for (const party of fact.parties) known.add(party);
  return [...known].filter((id) => kinds.get(id) === "state" || kinds.get(id) === "bloc").sort();
}

export const eachYear = ({ from, to }: Question["years"]): Year[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

function* subjects(actors: readonly ActorId[], shape: string): Generator<[ActorId, ActorId | null]> {
  for (const [i, a] of actors.entries()) {
    if (shape === "actor") yield [a, null];
    else for (const [j, b] of actors.entries()) if (shape === "directed-dyad" ? i !== j : i < j) yield [a, b];
  }
}

function subjectOf(shape: string, a: ActorId, b: ActorId | null): Subject {
  if (b === null) return { shape: "actor", a };
  return shape === "directed-dyad" ? { shape, a, b } : { shape: "dyad", a, b };
}
