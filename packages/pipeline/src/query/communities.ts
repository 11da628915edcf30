import type { Release } from "@entente/db/release/open";
import { allianceCommunities } from "@entente/db/release/read-communities";
import { eachYear } from "./answer.ts";
import type { ActorCodes } from "./codes.ts";
import type { Cells } from "./print-cells.ts";
import type { Question } from "./question.ts";

export const communityColumns = ["year", "community", "modularity", "states", "members"] as const;

/** One row for each community of each year, the largest first; members whose code the scheme does not have keep their own. */
export const communityRows = (
  release: Release,
  years: Question["years"],
  codes: ActorCodes,
): Cells<(typeof communityColumns)[number]>[] =>
  eachYear(years).flatMap((year) => {
    const { communities, modularity } = allianceCommunities(release, year);
    return communities.map((members, i) => ({
      year,
      community: i + 1,
      modularity: Math.round(modularity * 1000) / 1000,
      states: members.length,
      members: members.map((id) => codes.write(id, year) ?? id).join(" "),
    }));
  });
