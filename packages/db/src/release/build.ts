import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import type { StoredBlock } from "../series/block-code.ts";
import type { Store } from "../store.ts";
import { publishedContent } from "./build-content.ts";
import { appear, appearAsJson, removeAbandoned, writeRelease } from "./build-file.ts";
import { contentHash, type Derived, inOrder, nothingDerived, numbersHash, type ReleaseContent } from "./content.ts";
import { BrokenRelease, manifestOf } from "./current.ts";
import { deriveAtOnce } from "./derive/derive.ts";
import { FORMAT, manifestFile, pointerFile, type ReleaseManifest, releaseFile, releasesFolder } from "./manifest.ts";

export type BuildOptions = {
  home: string;
  /** Version of the formulas, part of the release's identity. */
  code: string;
  /** Makes what is derived of the content; in this thread where it is not given. Whoever makes it, it is the same. */
  derive?: (content: ReleaseContent) => Promise<Derived>;
};

/**
 * Publishes what stands in the ledger: an immutable file named by its content, its manifest, and last the pointer that
 * readers follow. Killed at any moment, the pointer names a whole release. The same content is the same release.
 */
export async function buildRelease(store: Store, options: BuildOptions): Promise<ReleaseManifest> {
  const content = inOrder(await publishedContent(store));
  const sha256 = contentHash(content, options.code);
  const known = knownManifest(options.home, idOf(sha256));
  const derived = known ? nothingDerived : await (options.derive ?? deriveAtOnce)(content);
  return write(content, derived, { ...options, sha256, publishedAt: store.now() });
}

/** The first 16 digits name a release. */
const idOf = (sha256: string): string => sha256.slice(0, 16);

/** The manifest is written after the file, so that it vouches for it; a broken one vouches for nothing and is replaced. */
function knownManifest(home: string, id: string): ReleaseManifest | null {
  try {
    return existsSync(releaseFile(home, id)) ? manifestOf(home, id) : null;
  } catch (cause) {
    if (cause instanceof BrokenRelease) return null;
    throw cause;
  }
}

type Named = { home: string; code: string; publishedAt: string };

/** Publishes content that is at hand, in whatever order it stands. */
export function writeContent(
  content: ReleaseContent,
  { derived = nothingDerived, ...named }: Named & { derived?: Derived },
): ReleaseManifest {
  const ordered = inOrder(content);
  return write(ordered, derived, { ...named, sha256: contentHash(ordered, named.code) });
}

function write(
  content: ReleaseContent,
  derived: Derived,
  { home, code, publishedAt, sha256 }: Named & { sha256: string },
): ReleaseManifest {
  const id = idOf(sha256);
  const known = knownManifest(home, id);
  let manifest = known;
  if (manifest === null) {
    appear(releaseFile(home, id), (temporary) => writeRelease(temporary, content, derived));
    const file = { sha256: hashOfFile(releaseFile(home, id)), bytes: statSync(releaseFile(home, id)).size };
    manifest = {
      id,
      sha256,
      format: FORMAT,
      code,
      publishedAt,
      numbers: numbersHash(content),
      file,
      ...summary(content, derived),
    };
    appearAsJson(manifestFile(home, id), manifest);
  }
  appearAsJson(pointerFile(home), { id, publishedAt });
  removeAbandoned(releasesFolder(home), Date.parse(publishedAt));
  return manifest;
}

/** SHA-256 of a file, read piece by piece: a release may be larger than the memory. */
export function hashOfFile(file: string): string {
  const hash = createHash("sha256");
  const handle = openSync(file, "r");
  const piece = new Uint8Array(1 << 20);
  try {
    for (let got = readSync(handle, piece); got > 0; got = readSync(handle, piece)) hash.update(piece.subarray(0, got));
  } finally {
    closeSync(handle);
  }
  return hash.digest("hex");
}

function summary(content: ReleaseContent, derived: Derived): Pick<ReleaseManifest, "counts" | "years" | "datasets"> {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const reach = (year: number): void => {
    first = Math.min(first, year);
    last = Math.max(last, year);
  };
  for (const { year } of content.series) reach(year);
  for (const { key } of content.blocks) reach(key.year);
  const { actors, sources, presets, facts, series, blocks, datasets } = content;
  const points = (of: readonly StoredBlock[]): number => of.reduce((sum, block) => sum + block.points, 0);
  return {
    counts: {
      actors: actors.length,
      sources: sources.length,
      presets: presets.length,
      facts: facts.length,
      series: series.length + points(blocks),
      derived: points(derived.series) + derived.figures.reduce((sum, { rows }) => sum + rows, 0),
    },
    years: last < first ? null : { first, last },
    datasets: datasets.map(({ files, ...dataset }) => ({ ...dataset, files: [...files] })),
  };
}
