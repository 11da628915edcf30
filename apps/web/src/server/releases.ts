import "server-only";
import { defaultSettings } from "@entente/core/cohesion/settings";
import type { ActorId, Year } from "@entente/core/units/ids";
import { openRelease, type Release } from "@entente/db/release/open";
import { releaseSources, releaseYears } from "@entente/db/release/read";
import { ballotInputs, portfolioInputs, releaseInputs } from "@entente/db/release/read-inputs";
import { type Reach, releaseReach } from "@entente/db/release/read-reach";
import { notFound } from "next/navigation";
import { env } from "#env.ts";
import { type ViewContext, viewContext } from "#view/context.ts";
import { spanAround } from "#view/span.ts";
import { Lru } from "./lru.ts";

/** An open release. The proxy has refused unknown ones; an address that slipped past it is not found. */
export function releaseOf(id: string): Release {
  return (/^[0-9a-f]{16}$/.test(id) ? openRelease(env().ENTENTE_HOME, id) : null) ?? notFound();
}

const reaches = new Lru<readonly Reach[]>(4);

/** How far each data set of a release reaches. */
export const reachOf = (id: string): readonly Reach[] => reaches.get(id, () => releaseReach(releaseOf(id)));

const contexts = new Lru<ViewContext>(40);

/** The inputs about some actors around a year, arranged for look-up, and kept: most pages of a release are about the same few. */
export function contextOf(id: string, actors: readonly ActorId[], year: Year): ViewContext {
  const sorted = [...new Set(actors)].sort();
  const span = spanAround(year);
  return contexts.get(`${id} ${sorted.join("-")} ${span.from}`, () => {
    const release = releaseOf(id);
    return viewContext(releaseInputs(release, sorted, span), releaseSources(release), defaultSettings, reachOf(id));
  });
}

const portfolios = new Lru<ViewContext>(2);

/** What portfolios of alliances are compared by: every treaty of a release, of all years. */
export const portfolioContextOf = (id: string): ViewContext =>
  portfolios.get(id, () => {
    const release = releaseOf(id);
    return viewContext(portfolioInputs(release), releaseSources(release), defaultSettings, reachOf(id));
  });

const ballots = new Lru<ViewContext>(8);

/** The ballots of some states in the General Assembly, in a year and those that may stand in. */
export const ballotContextOf = (id: string, actors: readonly ActorId[], year: Year): ViewContext =>
  ballots.get(`${id} ${[...actors].sort().join("-")} ${year}`, () => {
    const release = releaseOf(id);
    const years = { from: year - defaultSettings.maxAgeYears.voting, to: year };
    return viewContext(ballotInputs(release, actors, years), releaseSources(release), defaultSettings, reachOf(id));
  });

/**
 * The years that a page about one year shows: every one from the first to the last that the release's series cover within the
 * span around it. A year without data is a gap, not left out.
 */
export function yearsOf(id: string, year: Year): Year[] {
  const covered = releaseYears(releaseOf(id));
  if (covered === null) return [];
  const span = spanAround(year);
  const [first, last] = [Math.max(covered.first, span.from), Math.min(covered.last, span.to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** First and last year that the release's series cover; null when there is none. */
export const coveredYears = (id: string) => releaseYears(releaseOf(id));
