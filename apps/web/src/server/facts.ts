import "server-only";
import type { FactRecord } from "@entente/core/facts/fact";
import type { Source } from "@entente/core/sources";
import type { SourceId } from "@entente/core/units/ids";
import { factsInDispute, releaseActors, releaseFact, releaseSources } from "@entente/db/release/read";
import type { Collection } from "#view/collection.ts";
import { type FactView, factView } from "#view/fact-view.ts";
import { type Names, namesOf } from "#view/names.ts";
import { MOST_IN_A_LIST, newestFirst, shelvesOf } from "#view/shelves.ts";
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

/** Why a fact is not used between the actors that a page is about; blank where it is used. */
type Aside = (record: FactRecord) => string;

/** The facts about somebody, as a list where they are few, by kind where they are many. */
export function collectionOf(
  id: string,
  records: readonly FactRecord[],
  { who, most, aside = () => "" }: { who: string; most: number; aside?: Aside },
): Collection {
  const { names, sources } = libraryOf(id);
  const view = (record: FactRecord): FactView => factView(record, names, sources, aside(record));
  const count = records.length;
  const setAside = records.filter((record) => aside(record) !== "").length;
  if (count <= MOST_IN_A_LIST) return { count, aside: setAside, few: newestFirst(records).map(view), shelves: [] };
  const shelves = shelvesOf(records, who, most).map((shelf) => ({ ...shelf, facts: shelf.facts.map(view) }));
  return { count, aside: setAside, few: null, shelves };
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
