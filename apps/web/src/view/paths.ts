import type { ActorId, Year } from "@entente/core/units/ids";

/** A group as its address holds it: who is in it, what it is set against, and whose ties the views show beside it. */
export type Group = {
  readonly members: readonly ActorId[];
  readonly against: readonly ActorId[];
  readonly outside: readonly ActorId[];
};

/** `RUS-CHN-PRK~USA-JPN~IND`: members, then rivals, then others shown; the last two may be left out. */
export const groupSlug = ({ members, against, outside }: Group): string =>
  [members, against, outside]
    .map((codes) => codes.join("-"))
    .join("~")
    .replace(/~+$/, "");

export const groupPath = (group: Group, year: Year): string => `/g/${groupSlug(group)}/${year}`;
export const briefPath = (group: Group, year: Year): string => `${groupPath(group, year)}/brief`;
/** What changed for a group since another year (2014), or since another release (its id). */
export const sincePath = (group: Group, year: Year, other: string): string =>
  `${groupPath(group, year)}/since/${other}`;
export const dyadPath = (a: ActorId, b: ActorId, year: Year): string => `/dyad/${a}-${b}/${year}`;
/** Who is bound when `attacked` is attacked by `attacker`, on 31 December of a year or on a day. */
export const boundPath = (attacked: ActorId, attacker: ActorId, when: string): string =>
  `/bound/${attacked}-${attacker}/${when}`;
export const actorPath = (actor: ActorId): string => `/actor/${actor}`;
export const factPath = (fact: string): string => `/fact/${fact}`;
/** A page of all facts of a kind about an actor ("USA") or about both of two ("IND-PAK"). */
export const factsPath = (who: string, kind: string, page: number): string => `/facts/${who}/${kind}/${page}`;
export const sourcePath = (source: string): string => `/source/${source}`;
export const figurePath = (address: string): string => `/figure/${address}`;
/** The brief as a file, of one release for ever. */
export const briefFilePath = (release: string, group: Group, year: Year): string =>
  `/r/${release}/api/brief?group=${groupSlug(group)}&year=${year}`;
