import { whoIsBoundDoc } from "@entente/core/bound/doc";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { referenceGroupsDoc } from "@entente/core/doubt/docs";
import { docOf, indicatorDocs } from "@entente/core/indicators/registry";
import { judgementScoresDoc } from "@entente/core/judgements/doc";
import { type SeriesIndicator, seriesIndicators } from "@entente/core/series";
import { allianceCommunitiesDoc } from "@entente/core/structure/communities-doc";
import { lastDayOf } from "@entente/core/units/valid-time";
import type { Release } from "@entente/db/release/open";
import { releaseActors, releaseYears } from "@entente/db/release/read";
import { answer, eachYear, isCohesion } from "../query/answer.ts";
import { ActorCodes, type CodeScheme } from "../query/codes.ts";
import { communityColumns, communityRows } from "../query/communities.ts";
import { groupColumns, groupQuestions } from "../query/group-questions.ts";
import { judgementColumns, judgementRows } from "../query/judgement-scores.ts";
import { listing } from "../query/list.ts";
import { ownYear, settingsOf } from "../query/options.ts";
import { type Format, printRows } from "../query/print.ts";
import { printCells } from "../query/print-cells.ts";
import type { Asked, Question } from "../query/question.ts";
import { structureQuestions } from "../query/structure-rows.ts";
import { scenarioIn, whatIfColumns, whatIfRows } from "../query/what-if.ts";
import { boundColumns, boundRows } from "../query/who-is-bound.ts";
import { yearOf } from "../query/year.ts";
import { Refusal } from "../refusal.ts";
import { releaseAsked } from "./release-asked.ts";
import { print, say } from "./say.ts";

export type QueryFlags = {
  readonly list?: boolean;
  readonly actors?: string;
  readonly against?: string;
  readonly year?: string;
  readonly from?: string;
  readonly to?: string;
  readonly on?: string;
  readonly option: readonly string[];
  readonly scenario?: string;
  readonly codes: CodeScheme;
  readonly release?: string;
  readonly format: Format;
};

/** Answers a question from a release alone: no ledger, no server. */
export async function query(indicator: string | undefined, flags: QueryFlags): Promise<void> {
  if (flags.list) {
    for (const line of listing()) print(line);
    return;
  }
  if (indicator === undefined)
    throw new Refusal('name an indicator, or ask for all of them with "entente query --list"');
  const release = releaseAsked(flags.release);
  if (flags.scenario !== undefined && docOf(indicator) === undefined)
    throw new Refusal(
      `a scenario can be asked of the indicators that "entente query --list" names, not of ${indicator}`,
    );
  const codes = new ActorCodes(releaseActors(release), flags.codes);
  if (indicator === whoIsBoundDoc.id) return await askWhoIsBound(release, flags, codes);
  if (indicator === judgementScoresDoc.id) {
    const about = flags.actors?.split(",").filter((code) => code.trim() !== "");
    const rows = judgementRows(release, about?.flatMap((code) => codes.read(code)) ?? null);
    return await printCells(rows, judgementColumns, flags.format, process.stdout);
  }
  if (flags.on !== undefined) throw new Refusal(`--on is for ${whoIsBoundDoc.id}; ask ${indicator} for --year`);
  if (indicator === allianceCommunitiesDoc.id) {
    const rows = communityRows(release, yearsAsked(release, flags), codes);
    await printCells(rows, communityColumns, flags.format, process.stdout);
    return;
  }
  const ofGroup = groupQuestions[indicator] ?? structureQuestions[indicator];
  if (ofGroup) return await askOfGroup(indicator, ofGroup, release, flags, codes);
  const asked = askedOf(indicator);
  const listed = (text: string | undefined) =>
    (text ?? "")
      .split(",")
      .filter((code) => code.trim() !== "")
      .flatMap((code) => codes.read(code));
  const actors = flags.actors === undefined ? "all" : [...new Set(listed(flags.actors))];
  if (actors !== "all" && actors.length === 0)
    throw new Refusal("found no actor in --actors; expected codes such as RUS,CHN");
  const base = isCohesion(asked.id) ? defaultSettings : ownYear;
  const question: Question = {
    asked,
    actors,
    against: listed(flags.against),
    years: yearsAsked(release, flags),
    settings: settingsOf(flags.option, base),
    codes: flags.codes,
  };
  if (flags.scenario !== undefined) {
    const rows = whatIfRows(release, question, question.settings ?? base, scenarioIn(flags.scenario), codes);
    return await printCells(rows, whatIfColumns, flags.format, process.stdout);
  }
  const rows = await printRows(answer(release, question), flags.format, process.stdout);
  if (rows === 0) say(`release ${release.id} says nothing of ${indicator} for these actors and years`);
}

/** A question about a group, answered year by year. */
async function askOfGroup(
  question: string,
  rowsOf: (typeof groupQuestions)[string],
  release: Release,
  flags: QueryFlags,
  codes: ActorCodes,
): Promise<void> {
  const named = (flags.actors ?? "").split(",").filter((code) => code.trim() !== "");
  const members = [...new Set(named.flatMap((code) => codes.read(code)))];
  const against = (flags.against ?? "").split(",").flatMap((code) => (code.trim() === "" ? [] : codes.read(code)));
  const twice = against.find((id, i) => members.includes(id) || against.indexOf(id) < i);
  if (twice !== undefined) throw new Refusal(`found ${twice} twice in --actors and --against; expected each once`);
  if (members.length < 2)
    throw new Refusal(`${question} is asked of a group: name its members with --actors RUS,CHN,PRK`);
  if (question === referenceGroupsDoc.id && flags.option.length > 0)
    throw new Refusal(`${question} compares published figures and takes no --option`);
  const settings = settingsOf(flags.option, defaultSettings) ?? defaultSettings;
  const rows = eachYear(yearsAsked(release, flags)).flatMap((year) =>
    rowsOf({ release, members, against, year, settings, codes }),
  );
  await printCells(rows, groupColumns, flags.format, process.stdout);
}

async function askWhoIsBound(release: Release, flags: QueryFlags, codes: ActorCodes): Promise<void> {
  const named = (flags.actors ?? "").split(",").filter((code) => code.trim() !== "");
  const [attacked, attacker] = named.map((code) => codes.read(code));
  if (named.length !== 2 || attacked === undefined || attacker === undefined)
    throw new Refusal(`found ${named.length} in --actors; expected --actors X,Y: who is attacked, then who attacks`);
  const on = dayAsked(flags);
  // A code of a scheme may have had several holders: the one that is there on the day is meant.
  const there = (ids: readonly string[]): string =>
    ids.find((id) => codes.write(id, Number(on.slice(0, 4))) !== null) ?? ids[0] ?? "";
  await printCells(
    boundRows(release, [there(attacked), there(attacker)], on, codes),
    boundColumns,
    flags.format,
    process.stdout,
  );
}

function dayAsked({ on, year, from, to }: QueryFlags): string {
  if (from !== undefined || to !== undefined || (on === undefined) === (year === undefined))
    throw new Refusal(`ask ${whoIsBoundDoc.id} for --year, or for a day with --on 1914-07-28`);
  if (on === undefined) return lastDayOf(yearOf(year ?? ""));
  const day = /^\d{4}-\d{2}-\d{2}$/.test(on) ? new Date(`${on}T00:00:00Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== on)
    throw new Refusal(`found the day "${on}"; expected one such as 1914-07-28`);
  yearOf(on.slice(0, 4));
  return on;
}

function askedOf(id: string): Asked {
  const doc = docOf(id);
  if (doc) return { is: "indicator", id, doc };
  if (id in seriesIndicators) return { is: "series", id: id as SeriesIndicator };
  const all = [
    ...indicatorDocs.map((one) => one.id),
    whoIsBoundDoc.id,
    judgementScoresDoc.id,
    ...Object.keys(groupQuestions),
    ...Object.keys(seriesIndicators),
  ];
  const near = all.filter((name) => name.includes(id) || id.includes(name)).slice(0, 8);
  throw new Refusal(
    `there is no indicator "${id}"${near.length > 0 ? `; did you mean ${near.join(", ")}?` : ""} See "entente query --list"`,
  );
}

function yearsAsked(release: Release, { year, from, to }: QueryFlags): Question["years"] {
  if (year !== undefined) {
    if (from !== undefined || to !== undefined) throw new Refusal("ask for --year, or for --from and --to");
    return { from: yearOf(year), to: yearOf(year) };
  }
  const whole = releaseYears(release) ?? { first: 1816, last: 1816 };
  const years = {
    from: from === undefined ? whole.first : yearOf(from),
    to: to === undefined ? whole.last : yearOf(to),
  };
  if (years.from > years.to) throw new Refusal(`found --from ${years.from} after --to ${years.to}`);
  return years;
}
