import "server-only";
import type { ActorId, Year } from "@entente/core/units/ids";
import { openRelease, type Release } from "@entente/db/release/open";
import { releaseSources, releaseYears } from "@entente/db/release/read";
import { releaseInputs } from "@entente/db/release/read-inputs";
import { notFound } from "next/navigation";
import { env } from "#env.ts";
import { type ViewContext, viewContext } from "#view/context.ts";
import { Lru } from "./lru.ts";

/** An open release. The proxy has refused unknown ones; an address that slipped past it is not found. */
export function releaseOf(id: string): Release {
  return (/^[0-9a-f]{16}$/.test(id) ? openRelease(env().ENTENTE_HOME, id) : null) ?? notFound();
}

const contexts = new Lru<ViewContext>(40);

/** The inputs about some actors, arranged for look-up, and kept: most pages of a release are about the same few. */
export function contextOf(id: string, actors: readonly ActorId[]): ViewContext {
  const sorted = [...new Set(actors)].sort();
  return contexts.get(`${id} ${sorted.join("-")}`, () => {
    const release = releaseOf(id);
    return viewContext(releaseInputs(release, sorted), releaseSources(release));
  });
}

/** Every year from the first to the last that the release's series cover: a year without data is a gap, not left out. */
export function yearsOf(id: string): Year[] {
  const years = releaseYears(releaseOf(id));
  return years === null ? [] : Array.from({ length: years.last - years.first + 1 }, (_, i) => years.first + i);
}
