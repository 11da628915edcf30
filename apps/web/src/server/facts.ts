import "server-only";
import type { FactRecord } from "@entente/core/facts/fact";
import type { Source } from "@entente/core/sources";
import type { SourceId } from "@entente/core/units/ids";
import { factsInDispute, releaseActors, releaseFact, releaseSources } from "@entente/db/release/read";
import { type FactView, factView } from "#view/fact-view.ts";
import { type Names, namesOf } from "#view/names.ts";
import { Lru } from "./lru.ts";
import { releaseOf } from "./releases.ts";

type Library = { readonly names: Names; readonly sources: ReadonlyMap<SourceId, Source> };
const libraries = new Lru<Library>(4);

/** The names of a release's actors, and its sources. */
export const libraryOf = (id: string): Library =>
  libraries.get(id, () => {
    const release = releaseOf(id);
    return {
      names: namesOf(releaseActors(release)),
      sources: new Map(releaseSources(release).map((source) => [source.id, source])),
    };
  });

/** Facts as a page shows them. */
export function factViews(id: string, records: readonly FactRecord[]): FactView[] {
  const { names, sources } = libraryOf(id);
  return records.map((record) => factView(record, names, sources));
}

/** One fact with the claims that compete with it; null when the release does not have it. */
export function factWithRivals(id: string, fact: string): { fact: FactView; rivals: FactView[] } | null {
  const release = releaseOf(id);
  const record = releaseFact(release, fact);
  if (record === null) return null;
  const dispute = record.fact.dispute?.id;
  const claims = dispute === undefined ? [] : factsInDispute(release, dispute);
  const rivals = claims
    .filter(({ fact: claim }) => claim.id !== record.fact.id)
    .sort((x, y) => Number(y.fact.dispute?.inUse) - Number(x.fact.dispute?.inUse));
  const [view, ...others] = factViews(id, [record, ...rivals]);
  return view === undefined ? null : { fact: view, rivals: others };
}
