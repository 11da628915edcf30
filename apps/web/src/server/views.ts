import "server-only";
import type { ActorId, Year } from "@entente/core/units/ids";
import { type DyadView, dyadView } from "#view/dyad-view.ts";
import { type GroupView, groupView } from "#view/group-view.ts";
import { type Group, groupPath } from "#view/paths.ts";
import { Lru } from "./lru.ts";
import { ballotContextOf, contextOf, yearsOf } from "./releases.ts";

const groups = new Lru<GroupView>(12);

/** A group's page as data. Its title and its body ask for the same, one after the other. */
export function groupViewOf(release: string, { members, against, outside }: Group, year: Year): GroupView {
  const group = { members, against, outside };
  return groups.get(`${release} ${groupPath(group, year)}`, () =>
    groupView(contextOf(release, [...members, ...against, ...outside], year), group, year, yearsOf(release, year)),
  );
}

const dyads = new Lru<DyadView>(12);

/** A dyad's page as data. */
export const dyadViewOf = (release: string, dyad: readonly [ActorId, ActorId], year: Year): DyadView =>
  dyads.get(`${release} ${dyad.join("-")} ${year}`, () =>
    dyadView(contextOf(release, dyad, year), ballotContextOf(release, dyad, year), dyad, year, yearsOf(release, year)),
  );
