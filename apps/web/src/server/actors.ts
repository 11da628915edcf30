import "server-only";
import type { ActorId } from "@entente/core/units/ids";
import { releaseActors, releasePresets } from "@entente/db/release/read";
import { type ActorView, actorView, partnersOf } from "#view/actor-view.ts";
import { contextOf, coveredYears, releaseOf } from "./releases.ts";

/** An actor's page as data, with its ties in the year of the first preset; null when the release does not have it. */
export function actorViewOf(id: string, code: ActorId): ActorView | null {
  const release = releaseOf(id);
  const actors = new Map(releaseActors(release).map((actor) => [actor.id, actor]));
  const actor = actors.get(code);
  if (actor === undefined) return null;
  const year = releasePresets(release)[0]?.year ?? coveredYears(id)?.last ?? 0;
  const partners = partnersOf(code, contextOf(id, [code], year).index.facts.values(), actors);
  return actorView(contextOf(id, [code, ...partners], year), actor, partners, year);
}
