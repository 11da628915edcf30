import { ActorId, Year } from "@entente/core/units/ids";
import { err, ok, type Result } from "@entente/core/units/result";
import type { Group } from "./paths.ts";
import type { Problem } from "./problem.ts";

/** More members than this make a matrix nobody reads. */
export const mostMembers = 60;

const camps = ["members", "against", "outside"] as const;

/** Reads a group's address. Says which code can't be read; whether an actor exists is asked of the release. */
export function parseGroup(slug: string): Result<Group, Problem> {
  const parts = slug.split("~");
  if (parts.length > camps.length) {
    return err({ code: "malformed-group", found: slug });
  }
  const seen = new Set<string>();
  const lists: string[][] = [];
  for (const part of [...parts, "", ""].slice(0, camps.length)) {
    const codes = part === "" ? [] : part.split("-");
    for (const code of codes) {
      if (!ActorId.safeParse(code).success) return err({ code: "unknown-actor", found: code });
      if (seen.has(code)) return err({ code: "repeated-actor", found: code });
      seen.add(code);
    }
    lists.push(codes);
  }
  const [members = [], against = [], outside = []] = lists;
  if (members.length < 2) return err({ code: "too-few", found: members.join("-") });
  if (members.length > mostMembers) return err({ code: "too-many", found: String(members.length) });
  if (against.length + outside.length > mostMembers) {
    return err({ code: "too-many", found: String(against.length + outside.length) });
  }
  return ok({ members, against, outside });
}

/** `RUS-CHN`: two different actors. */
export function parseDyad(slug: string): Result<readonly [ActorId, ActorId], Problem> {
  const codes = slug.split("-");
  const [a, b] = codes;
  if (a === undefined || b === undefined || codes.length !== 2) {
    return err({ code: "malformed-dyad", found: slug });
  }
  for (const code of codes) if (!ActorId.safeParse(code).success) return err({ code: "unknown-actor", found: code });
  return a === b ? err({ code: "repeated-actor", found: a }) : ok([a, b]);
}

/** `RUS` or `RUS-CHN`: whom a list of facts is about. */
export function parseWho(slug: string): Result<readonly ActorId[], Problem> {
  if (slug.includes("-")) return parseDyad(slug);
  return ActorId.safeParse(slug).success ? ok([slug]) : err({ code: "unknown-actor", found: slug });
}

/** `2024` or `1914-07-28`: a year of the state system, or a day in one. */
export function parseWhen(text: string): Result<string, Problem> {
  const year = parseYear(text.slice(0, 4));
  if (year.ok && text.length === 4) return ok(text);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  const real = day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
  return year.ok && real ? ok(text) : err({ code: "day", found: text });
}

/** A year of the state system. */
export function parseYear(text: string): Result<Year, Problem> {
  const year = Year.safeParse(/^\d{4}$/.test(text) ? Number(text) : Number.NaN);
  return year.success ? ok(year.data) : err({ code: "year", found: text });
}
