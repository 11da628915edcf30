import "server-only";
import type { ActorId } from "@entente/core/units/ids";
import { releaseActors, releasePresets, releaseSources } from "@entente/db/release/read";
import { actorReach } from "@entente/db/release/read-reach";
import { lastYearThere } from "#view/absent.ts";
import { type ActorView, actorView, partnersOf } from "#view/actor-view.ts";
import { shortCitation } from "#view/citation.ts";
import { Lru } from "./lru.ts";
import { lastFiguresOf, partnersIn } from "./partners.ts";
import { contextOf, coveredYears, releaseOf } from "./releases.ts";

const views = new Lru<ActorView>(20);

/** An actor's page as data; null when the release does not have it. Its title and its body ask for the same. */
export const actorViewOf = (id: string, code: ActorId): ActorView | null =>
  releaseActors(releaseOf(id)).some((actor) => actor.id === code)
    ? views.get(`${id} ${code}`, () => madeView(id, code))
    : null;

/**
 * Ties stand in the last year of which the release has figures of everybody, with those that matter most; in a release without such
 * figures in the year of the first preset, or the last before it in which the actor existed, with all that a fact names together with the actor.
 */
function madeView(id: string, code: ActorId): ActorView {
  const release = releaseOf(id);
  const actors = new Map(releaseActors(release).map((actor) => [actor.id, actor]));
  const actor = actors.get(code);
  if (actor === undefined) throw new Error(`no actor ${code} in release ${id}`);
  const lastYear = lastFiguresOf(release, actor);
  const ranked = lastYear === null ? null : partnersIn(release, code, lastYear);
  const shown = releasePresets(release)[0]?.year ?? coveredYears(id)?.last ?? 0;
  const year = ranked && lastYear ? lastYear : (lastYearThere(actor, shown) ?? shown);
  const partners = ranked?.foremost ?? partnersOf(code, contextOf(id, [code], year).index.facts.values(), actors);
  const citations = new Map(releaseSources(release).map((source) => [source.id, shortCitation(source)]));
  const reach = actorReach(release, code).map((each) => ({
    ...each,
    citation: citations.get(each.dataset) ?? each.dataset,
  }));
  const context = contextOf(id, [code, ...partners], year);
  return actorView(context, actor, {
    partners,
    largest: ranked?.largest ?? [],
    others: ranked?.others ?? [],
    year,
    reach,
  });
}
