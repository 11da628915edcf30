import type { Actor } from "@entente/core/actors";
import { parseFigureAddress } from "@entente/core/indicators/address";
import { actorsIn } from "@entente/core/indicators/registry";
import type { ActorId } from "@entente/core/units/ids";
import { currentReleaseId, manifestOf } from "@entente/db/release/current";
import { openRelease } from "@entente/db/release/open";
import { releaseActors, releaseFact, releaseSource } from "@entente/db/release/read";
import { env } from "#env.ts";
import type { Choice } from "#view/choice-label.ts";
import { choicesOf } from "#view/choices.ts";
import type { Problem } from "#view/problem.ts";
import { type Catalogue, problemAt } from "#view/route.ts";

/** The newest release, read anew each time: publishing replaces one small file. */
export const publishedRelease = (): string | null => currentReleaseId(env().ENTENTE_HOME);

const keep = 4;
type Kept = {
  readonly catalogue: Catalogue;
  readonly choices: readonly Choice[];
};
const catalogues = new Map<string, Kept>();

/** Why a path leads nowhere in a release; null when it leads to a page. */
export function problemIn(release: string, path: string): Problem | null {
  const kept = catalogueOf(release);
  return kept ? problemAt(path, kept.catalogue) : { code: "unknown-release", found: release };
}

/** Whether a release of this name is kept here. */
export const publicRelease = (release: string): boolean => catalogueOf(release) !== null;

/** Every actor a reader may choose in a release, by name. */
export const choicesIn = (release: string): Kept["choices"] => catalogueOf(release)?.choices ?? [];

function catalogueOf(id: string): Kept | null {
  const known = catalogues.get(id);
  if (known) return known;
  const release = /^[0-9a-f]{16}$/.test(id) ? openRelease(env().ENTENTE_HOME, id) : null;
  if (release === null) return null;
  const actors = new Map<ActorId, Actor>(releaseActors(release).map((actor) => [actor.id, actor]));
  const catalogue: Catalogue = {
    actor: (code) => actors.get(code),
    hasFact: (fact) => releaseFact(release, fact) !== null,
    hasSource: (source) => releaseSource(release, source) !== null,
    hasRelease: (other) => /^[0-9a-f]{16}$/.test(other) && manifestOf(env().ENTENTE_HOME, other) !== null,
    figureActors: (address) => {
      const parsed = parseFigureAddress(address);
      return parsed.ok ? actorsIn(parsed.value.subject) : null;
    },
  };
  if (catalogues.size >= keep) catalogues.delete([...catalogues.keys()][0] ?? "");
  const kept = { catalogue, choices: choicesOf(actors.values()) };
  catalogues.set(id, kept);
  return kept;
}
