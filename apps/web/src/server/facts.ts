import "server-only";
import { actorsOf, type FactRecord } from "@entente/core/facts/fact";
import type { Source } from "@entente/core/sources";
import type { SourceId } from "@entente/core/units/ids";
import { releaseActors, releaseFact, releaseSources } from "@entente/db/release/read";
import { type FactView, factView, rivalsOf } from "#view/fact-view.ts";
import { type Names, namesOf } from "#view/names.ts";
import { Lru } from "./lru.ts";
import { contextOf, releaseOf } from "./releases.ts";

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
  const { index } = contextOf(id, actorsOf(record.fact));
  const rivals = rivalsOf(record.fact, index.facts.values()).flatMap((rival) => releaseFact(release, rival.id) ?? []);
  const [view, ...others] = factViews(id, [record, ...rivals]);
  return view === undefined ? null : { fact: view, rivals: others };
}
