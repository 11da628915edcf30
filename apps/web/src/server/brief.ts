import "server-only";
import type { Year } from "@entente/core/units/ids";
import { releaseFact, releaseManifest } from "@entente/db/release/read";
import { type BriefView, briefOf } from "#view/brief.ts";
import { type Group, groupPath } from "#view/paths.ts";
import { dateInWords } from "#view/time-words.ts";
import { libraryOf } from "./facts.ts";
import { Lru } from "./lru.ts";
import { contextOf, releaseOf, yearsOf } from "./releases.ts";

const briefs = new Lru<BriefView>(12);

/** The brief on a group in a year, from what one release says. Its title, its page and its download ask for the same. */
export function briefViewOf(id: string, { members, against, outside }: Group, year: Year): BriefView {
  const group = { members, against, outside };
  return briefs.get(`${id} ${groupPath(group, year)}`, () => {
    const release = releaseOf(id);
    const context = {
      ...contextOf(id, [...members, ...against, ...outside], year),
      sources: libraryOf(id).sources,
      record: (fact: string) => releaseFact(release, fact) ?? undefined,
    };
    return briefOf(context, group, year, yearsOf(id, year));
  });
}

/** The day on which a release was first published: 3 March 2025. */
export const publishedOn = (id: string): string => dateInWords(releaseManifest(releaseOf(id)).publishedAt.slice(0, 10));
