import type { ActorId, Year } from "@entente/core/units/ids";
import type { Names } from "./names.ts";
import { groupPath } from "./paths.ts";
import { listed, plural } from "./words.ts";

/** A group that the reader may want to look at. */
export type Suggestion = { readonly name: string; readonly path: string };

const MOST_NAMED = 4;
const FEWEST = 3;

/** Communities as groups: those with members of the reader's own group first, then the larger. */
export function suggestedGroups(
  communities: readonly (readonly ActorId[])[],
  members: readonly ActorId[],
  year: Year,
  names: Names,
  most: number,
): Suggestion[] {
  const own = new Set(members);
  const shared = (community: readonly ActorId[]): number => community.filter((id) => own.has(id)).length;
  return communities
    .filter(({ length }) => length >= FEWEST && length <= most)
    .toSorted((x, y) => shared(y) - shared(x) || y.length - x.length)
    .map((community) => ({
      name: nameOf(community, names),
      path: groupPath({ members: community, against: [], outside: [] }, year),
    }));
}

/** "China, Cuba and North Korea", "Argentina, Australia, Barbados and 37 more". */
function nameOf(community: readonly ActorId[], names: Names): string {
  const all = community.map(names).sort((x, y) => x.localeCompare(y, "en"));
  if (all.length <= MOST_NAMED) return listed(all);
  const named = all.slice(0, MOST_NAMED - 1);
  return `${named.join(", ")} and ${plural(all.length - named.length, "more", "more")}`;
}
