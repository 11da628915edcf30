import "server-only";
import type { ActorId, Year } from "@entente/core/units/ids";
import { allianceCommunities } from "@entente/db/release/read-communities";
import { mostMembers } from "#view/address.ts";
import { type Suggestion, suggestedGroups } from "#view/suggestions.ts";
import { libraryOf } from "./facts.ts";
import { Lru } from "./lru.ts";
import { releaseOf } from "./releases.ts";

const found = new Lru<readonly (readonly ActorId[])[]>(60);

/** Groups bound together in a year, as a release has it, for a reader to look at; kept, since every page of the year asks for them. */
export function suggestionsIn(id: string, year: Year, members: readonly ActorId[]): Suggestion[] {
  const communities = found.get(`${id} ${year}`, () => allianceCommunities(releaseOf(id), year).communities);
  return suggestedGroups(communities, members, year, libraryOf(id).names, mostMembers);
}
