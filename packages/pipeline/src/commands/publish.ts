import { currentReleaseId, manifestOf } from "@entente/db/release/current";
import { ReleaseId, type ReleaseManifest } from "@entente/db/release/manifest";
import { settings } from "../env.ts";
import { publishRelease } from "../publish/publish.ts";
import { Refusal } from "../refusal.ts";
import { count, print, say } from "./say.ts";
import { withStore } from "./with-store.ts";

const described = ({ id, publishedAt, counts, years }: ReleaseManifest): string =>
  `release ${id}: ${count(counts.facts, "fact")}, ${count(counts.sources, "source")}, ${count(counts.series, "series point")}` +
  `${years ? ` of ${years.first}–${years.last}` : ""}; first published ${publishedAt}`;

/** Publishes what stands in the ledger. */
export async function publish({
  despite,
  author,
  json,
}: {
  despite?: string;
  author: string;
  json?: boolean;
}): Promise<void> {
  const { home } = settings();
  const manifest = await withStore((store) => publishRelease(store, { home, author, despite, say }));
  print(json ? JSON.stringify(manifest) : described(manifest));
}

/** Says what a release is; without an id, the one that readers see. */
export function showRelease(given: string | undefined): void {
  const { home } = settings();
  const id = given ?? currentReleaseId(home);
  if (id === null) throw new Refusal(`there is no release in ${home} yet: run "entente publish"`);
  const manifest = ReleaseId.safeParse(id).success ? manifestOf(home, id) : null;
  if (manifest === null) throw new Refusal(`${home} has no release "${id}"`);
  print(described(manifest));
}
