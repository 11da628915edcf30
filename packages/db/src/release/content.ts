import { createHash } from "node:crypto";
import type { Actor } from "@entente/core/actors";
import type { Preset } from "@entente/core/cohesion/presets";
import type { FactRecord } from "@entente/core/facts/fact";
import { type SeriesPoint, seriesKey } from "@entente/core/series";
import type { Source } from "@entente/core/sources";
import type { SourceId } from "@entente/core/units/ids";
import { canonical } from "../canonical.ts";
import { rowsHash, type StoredBlock } from "../series/block-code.ts";
import type { ImportedFile } from "../tables/datasets.ts";
import { FORMAT } from "./manifest.ts";

/** A published fact and the revision of the ledger that it is. */
export type PublishedFact = { readonly record: FactRecord; readonly revision: number };

/** A published data set as it stands in a release. */
export type ReleaseDataset = {
  readonly id: SourceId;
  readonly version: string;
  readonly importerVersion: number;
  readonly files: readonly Pick<ImportedFile, "name" | "sha256" | "rows">[];
};

/** Everything that a release holds, but for what is derived of it. */
export type ReleaseContent = {
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly presets: readonly Preset[];
  readonly facts: readonly PublishedFact[];
  /** Numbers that were carried one by one; never of a data set that is there as a whole. */
  readonly series: readonly SeriesPoint[];
  readonly datasets: readonly ReleaseDataset[];
  readonly blocks: readonly StoredBlock[];
};

const blockName = ({ key: { dataset, indicator, reporter, year } }: StoredBlock): string =>
  `${dataset}/${indicator}/${reporter}/${year}`;

const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number => {
    const [x, y] = [key(a), key(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };

/** The same content in the one order in which it is hashed and written. */
export const inOrder = (content: ReleaseContent): ReleaseContent => ({
  actors: content.actors.toSorted(by((actor) => actor.id)),
  sources: content.sources.toSorted(by((source) => source.id)),
  presets: content.presets.toSorted(by((preset) => preset.id)),
  facts: content.facts.toSorted(by(({ record }) => record.fact.id)),
  series: content.series.toSorted(by(seriesKey)),
  datasets: content.datasets.toSorted(by(({ id }) => id)),
  blocks: content.blocks.toSorted(by(blockName)),
});

/** SHA-256 over ordered content, the format and the version of the formulas: the same on any machine. */
export function contentHash(content: ReleaseContent, code: string): string {
  const hash = createHash("sha256").update(canonical({ format: FORMAT, code }));
  for (const part of ["actors", "sources", "presets", "facts", "series"] as const) {
    hash.update(`\n${part}\n`);
    for (const item of content[part]) hash.update(canonical(item)).update("\n");
  }
  hash.update("\ndatasets\n");
  for (const dataset of content.datasets) hash.update(canonical(dataset)).update("\n");
  hash.update("\nblocks\n");
  // With the rows of the publisher's file: a release says them, so that releases that say others are others.
  for (const block of content.blocks) hash.update(`${blockName(block)} ${block.hash} ${rowsHash(block.content)}\n`);
  return hash.digest("hex");
}

/** SHA-256 over what figures that don't rest on facts are derived from. Releases that share it share those figures. */
export function numbersHash(content: Pick<ReleaseContent, "actors" | "blocks">): string {
  const hash = createHash("sha256");
  for (const actor of content.actors) hash.update(canonical(actor)).update("\n");
  for (const block of content.blocks) hash.update(`${blockName(block)} ${block.hash}\n`);
  return hash.digest("hex");
}

/** What is derived of a release's content: yearly series and the figures of all subjects, each in tables by year. */
export type Derived = { readonly series: readonly StoredBlock[]; readonly figures: readonly DerivedFigures[] };
export type DerivedFigures = {
  readonly indicator: string;
  readonly year: number;
  readonly rows: number;
  readonly content: Uint8Array;
};
export const nothingDerived: Derived = { series: [], figures: [] };
