import "server-only";
import type { Actor } from "@entente/core/actors";
import { defaultSettings } from "@entente/core/cohesion/settings";
import type { ActorId, Year } from "@entente/core/units/ids";
import type { Release } from "@entente/db/release/open";
import { derivedIndicators, figureTable } from "@entente/db/release/read-figures";
import { lastYearThere } from "#view/absent.ts";
import { type PartnerFigures, type Partners, rankPartners } from "#view/partners.ts";

const FOREMOST = 20;

/** The last year of which the release has figures of all pairs and in which an actor existed; null where there is none. */
export function lastFiguresOf(release: Release, actor: Actor): Year | null {
  const figures = derivedIndicators(release).find(({ indicator }) => indicator === "dyad-cohesion");
  const year = figures && lastYearThere(actor, figures.last);
  return figures && year && year >= figures.first ? year : null;
}

/**
 * An actor's partners in a year, from the release's figures of everybody; null where it has none. Shares of trade are those of the last
 * year that may stand in for it, as they are on the page.
 */
export function partnersIn(release: Release, actor: ActorId, year: Year): Partners | null {
  const partners = rankPartners(
    {
      commitment: figuresOf(release, "commitment", actor, year),
      share: figuresOf(release, "partner-share", actor, yearOfShares(release, year)),
      cohesion: figuresOf(release, "dyad-cohesion", actor, year),
    },
    FOREMOST,
  );
  return partners.foremost.length === 0 ? null : partners;
}

function yearOfShares(release: Release, year: Year): Year {
  const last = derivedIndicators(release).find(({ indicator }) => indicator === "partner-share")?.last ?? year;
  return last < year && year - last <= defaultSettings.maxAgeYears.trade ? last : year;
}

/** The known figures of an actor with each other: of a directed pair those in which it stands first. */
function figuresOf(release: Release, indicator: string, actor: ActorId, year: Year): PartnerFigures {
  const table = figureTable(release, indicator, year);
  const found = new Map<ActorId, number>();
  if (table === null) return found;
  const own = table.actors.indexOf(actor);
  const directed = indicator === "partner-share";
  for (let i = 0; i < table.value.length; i++) {
    const [a, b] = [table.a[i], table.b[i]];
    const other = a === own ? b : b === own && !directed ? a : undefined;
    const id = other === undefined ? undefined : table.actors[other];
    if (id !== undefined && table.missing[i] === 0) found.set(id, table.value[i] ?? 0);
  }
  return found;
}
