import { currentReleaseId, manifestOf } from "@entente/db/release/current";
import { ReleaseId } from "@entente/db/release/manifest";
import { openRelease, type Release } from "@entente/db/release/open";
import { settings } from "../env.ts";
import { Refusal } from "../refusal.ts";

/** The release of an id; without one, the release that readers see. */
export function releaseAsked(given: string | undefined): Release {
  const { home } = settings();
  const id = given ?? currentReleaseId(home);
  if (id === null) throw new Refusal(`there is no release in ${home} yet: run "entente publish"`);
  const release = ReleaseId.safeParse(id).success && manifestOf(home, id) ? openRelease(home, id) : null;
  if (release === null) throw new Refusal(`${home} has no release "${id}"`);
  return release;
}
