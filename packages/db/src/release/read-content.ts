import type { SeriesPoint } from "@entente/core/series";
import { decodeBlock, encodeBlock, type StoredBlock } from "../series/block-code.ts";
import type { Derived, DerivedFigures, PublishedFact, ReleaseContent } from "./content.ts";
import { databaseOf, type Release } from "./open.ts";
import { releaseActors, releasePresets, releaseSources } from "./read.ts";

/** Everything that a release was derived from, as it stands in its file. */
export function releaseContent(release: Release): ReleaseContent {
  const db = databaseOf(release);
  const series = db
    .prepare<[], SeriesPoint>(
      `select dataset, indicator, "from", "to", part, year, value, unit, reporter, missing, flag from series order by key`,
    )
    .all();
  return {
    actors: releaseActors(release),
    sources: releaseSources(release),
    presets: releasePresets(release),
    facts: releasePublishedFacts(release),
    series,
    datasets: release.manifest.datasets,
    blocks: blocksIn(release, 0),
  };
}

/** The facts of a release with their revisions, by id. */
export const releasePublishedFacts = (release: Release): PublishedFact[] =>
  databaseOf(release)
    .prepare<[], { record: string; revision: number }>("select record, revision from facts order by id")
    .all()
    .map(({ record, revision }) => ({ record: JSON.parse(record), revision }));

/** What was derived, as it stands in a release's file. */
export const releaseDerived = (release: Release): Derived => ({
  series: blocksIn(release, 1),
  figures: databaseOf(release)
    .prepare<[], DerivedFigures>("select indicator, year, rows, content from figures order by indicator, year")
    .all(),
});

function blocksIn(release: Release, derived: 0 | 1): StoredBlock[] {
  const rows = databaseOf(release)
    .prepare<[number], { content: Uint8Array }>("select content from blocks where derived = ? order by rowid")
    .all(derived);
  // The stored bytes are kept: they are what the file was written with.
  return rows.map(({ content }) => ({ ...encodeBlock(decodeBlock(content)), content }));
}
