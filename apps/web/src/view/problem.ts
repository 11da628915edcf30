import type { Actor } from "@entente/core/actors";

export const problemCodes = [
  "malformed-group",
  "malformed-dyad",
  "unknown-actor",
  "repeated-actor",
  "aggregate",
  "too-few",
  "too-many",
  "year",
  "day",
  "unknown-fact",
  "unknown-source",
  "unknown-figure",
  "unknown-release",
  "no-page",
] as const;

/** Why an address leads nowhere, with what was found there. */
export type Problem = { readonly code: (typeof problemCodes)[number]; readonly found: string };

export type Advice = { readonly title: string; readonly what: string; readonly toDo: string };

/** What happened and what to do, in words. */
export function adviceOn({ code, found }: Problem): Advice {
  switch (code) {
    case "malformed-group":
      return {
        title: "This group’s address can’t be read",
        what: `It says “${found}”, where members~rivals~others are expected, such as RUS-CHN-PRK~USA-JPN-KOR.`,
        toDo: "Correct the address, or choose a group below.",
      };
    case "malformed-dyad":
      return {
        title: "This pair’s address can’t be read",
        what: `It says “${found}”, where two actors joined by a hyphen are expected, such as RUS-CHN.`,
        toDo: "Correct the address, or choose a group below.",
      };
    case "unknown-actor":
      return {
        title: `No actor has the code “${found}”`,
        what: "Actors go by their three-letter ISO codes in capitals (RUS, CHN, PRK), organisations by their abbreviations (EU, SCO).",
        toDo: "Choose the actors from the list below, or correct the code in the address.",
      };
    case "repeated-actor":
      return {
        title: `“${found}” is named twice`,
        what: "An actor is a member of the group, or a rival of it, or one of the others shown: only one of the three.",
        toDo: "Take one of the two out of the address.",
      };
    case "aggregate":
      return {
        title: `“${found}” can’t be a member of a group`,
        what: "It is a statistical whole, not an actor: it binds itself to nobody.",
        toDo: "Choose states or organisations instead.",
      };
    case "too-few":
      return {
        title: "A group needs at least two members",
        what: found === "" ? "This address names none." : `This address names only “${found}”.`,
        toDo: "Add a second member: /g/RUS-CHN/2024 is the shortest form of a group’s address.",
      };
    case "too-many":
      return {
        title: "This group is too large to read",
        what: `It has ${found} actors; a page shows at most 60 members and 60 others.`,
        toDo: "Take some actors out of the address.",
      };
    case "year":
      return {
        title: `“${found}” is not a year that can be asked for`,
        what: "The state system that the data follow begins in 1816; years up to 2100 can be asked for.",
        toDo: "Write the year with four digits at the end of the address.",
      };
    case "day":
      return {
        title: `“${found}” is not a year or a day that can be asked for`,
        what: "The state system that the data follow begins in 1816; years and days up to 2100 can be asked for.",
        toDo: "Write a year with four digits at the end of the address, or a day as 1914-07-28.",
      };
    case "unknown-fact":
      return {
        title: "No published fact has this name",
        what: `“${found}” is not in this release. It may have been retracted, or the address may be mistyped.`,
        toDo: "Look for it among the facts of its actors.",
      };
    case "unknown-source":
      return {
        title: "No source has this name",
        what: `“${found}” is not in this release.`,
        toDo: "The page “Data and sources” lists every source.",
      };
    case "unknown-figure":
      return {
        title: "No figure has this address",
        what: `“${found}” names no indicator and subject that this release can compute.`,
        toDo: "Open figures from the numbers on a page; their addresses look like partner-share:RUS:CHN:2014.",
      };
    case "unknown-release":
      return {
        title: "This release is not kept here",
        what: `No release has the identifier “${found}”.`,
        toDo: "The newest release is behind every address without /r/… at its beginning.",
      };
    case "no-page":
      return {
        title: "There is no page at this address",
        what: `“${found}” leads nowhere.`,
        toDo: "Start from the front page, or choose a group below.",
      };
  }
}

/** Actors whose code or name is close to what was typed, the nearest first. */
export function similarActors(found: string, actors: readonly Actor[], most = 5): Actor[] {
  const wanted = found.toLowerCase();
  return actors
    .map((actor) => ({
      actor,
      away: Math.min(
        ...[actor.id, actor.name, actor.shortName ?? actor.name].map((word) =>
          word.toLowerCase().startsWith(wanted) ? 0 : editDistance(wanted, word.toLowerCase()),
        ),
      ),
    }))
    .filter(({ away }) => away <= Math.max(1, Math.floor(wanted.length / 3)))
    .sort((x, y) => x.away - y.away || (x.actor.id < y.actor.id ? -1 : 1))
    .slice(0, most)
    .map(({ actor }) => actor);
}

/** Levenshtein's distance, two rows at a time. */
function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, x] of [...a].entries()) {
    const row = [i + 1];
    for (const [j, y] of [...b].entries()) {
      row.push(Math.min((row[j] ?? 0) + 1, (before[j + 1] ?? 0) + 1, (before[j] ?? 0) + (x === y ? 0 : 1)));
    }
    before = row;
  }
  return before[b.length] ?? 0;
}
