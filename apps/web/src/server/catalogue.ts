import type { Actor } from "@entente/core/actors";
import { parseFigureAddress } from "@entente/core/indicators/address";
import type { ActorId } from "@entente/core/units/ids";
import { currentReleaseId } from "@entente/db/release/current";
import { openRelease } from "@entente/db/release/open";
import { releaseActors, releaseFact, releaseSource } from "@entente/db/release/read";
import { env } from "~/env.ts";
import type { Problem } from "~/view/problem.ts";
import { actorsOfSubject, type Catalogue, problemAt } from "~/view/route.ts";

/** The newest release, read anew each time: publishing replaces one small file. */
export const publishedRelease = (): string | null => currentReleaseId(env().ENTENTE_HOME);

const keep = 4;
const catalogues = new Map<string, Catalogue>();

/** Why a path leads nowhere in a release; null when it leads to a page. */
export function problemIn(release: string, path: string): Problem | null {
  const catalogue = catalogueOf(release);
  return catalogue ? problemAt(path, catalogue) : { code: "unknown-release", found: release };
}

function catalogueOf(id: string): Catalogue | null {
  const known = catalogues.get(id);
  if (known) return known;
  const release = /^[0-9a-f]{16}$/.test(id) ? openRelease(env().ENTENTE_HOME, id) : null;
  if (release === null) return null;
  const actors = new Map<ActorId, Actor>(releaseActors(release).map((actor) => [actor.id, actor]));
  const catalogue: Catalogue = {
    actor: (code) => actors.get(code),
    hasFact: (fact) => releaseFact(release, fact) !== null,
    hasSource: (source) => releaseSource(release, source) !== null,
    figureActors: (address) => {
      const parsed = parseFigureAddress(address);
      return parsed === undefined ? null : actorsOfSubject(parsed.subject);
    },
  };
  if (catalogues.size >= keep) catalogues.delete([...catalogues.keys()][0] ?? "");
  catalogues.set(id, catalogue);
  return catalogue;
}
