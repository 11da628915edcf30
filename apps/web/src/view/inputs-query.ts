import { ActorId, type Year } from "@entente/core/units/ids";
import { err, ok, type Result } from "@entente/core/units/result";
import { mostMembers, parseYear } from "./address.ts";

/** Members, rivals and others of the largest group that has a page. */
const MOST_ACTORS = 2 * mostMembers;

export type InputsQuery = { readonly actors: readonly ActorId[]; readonly year: Year };

/** `actors=CHN-PRK-RUS&year=2024`: each once, in alphabetical order, so that one question has one address. */
export const inputsQuery = (actors: Iterable<ActorId>, year: Year): string =>
  `actors=${[...new Set(actors)].sort().join("-")}&year=${year}`;

/** Reads the query, or says what is wrong with it. Whether an actor exists is asked of the release. */
export function readInputsQuery(query: URLSearchParams): Result<InputsQuery, string> {
  const actors = (query.get("actors") ?? "").split("-");
  if (actors.length > MOST_ACTORS) return err(`found ${actors.length} actors; expected at most ${MOST_ACTORS}`);
  for (const actor of actors) {
    if (!ActorId.safeParse(actor).success) {
      return err(`found the actor "${actor.slice(0, 20)}"; expected codes such as RUS, joined by "-"`);
    }
  }
  const text = query.get("year") ?? "";
  const year = parseYear(text);
  return year.ok
    ? ok({ actors, year: year.value })
    : err(`found the year "${text.slice(0, 20)}"; expected one from 1816 to 2100`);
}
