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
  const publishedAt = store.now();
  const known = knownManifest(options.home, contentHash(content, options.code).slice(0, 16)) !== null;
  const derived = known ? nothingDerived : await (options.derive ?? deriveAtOnce)(content);
  return writeContent(content, { ...options, publishedAt, derived });
}

/** The manifest is written after the file, so that it vouches for it; a broken one vouches for nothing and is replaced. */
function knownManifest(home: string, id: string): ReleaseManifest | null {
  try {
    return existsSync(releaseFile(home, id)) ? manifestOf(home, id) : null;
  } catch (cause) {
    if (cause instanceof BrokenRelease) return null;
    throw cause;
  }
}

export function writeContent(
  content: ReleaseContent,
  {
    home,
    code,
    publishedAt,
    derived = nothingDerived,
  }: Pick<BuildOptions, "home" | "code"> & { publishedAt: string; derived?: Derived },
): ReleaseManifest {
  const ordered = inOrder(content);
  const sha256 = contentHash(ordered, code);
  const id = sha256.slice(0, 16);
  const known = knownManifest(home, id);
  let manifest = known;
  if (manifest === null) {
    appear(releaseFile(home, id), (temporary) => writeRelease(temporary, ordered, derived));
    const file = { sha256: hashOfFile(releaseFile(home, id)), bytes: statSync(releaseFile(home, id)).size };
    manifest = {
      id,
      sha256,
      format: FORMAT,
      code,
      publishedAt,
      numbers: numbersHash(ordered),
      file,
      ...summary(ordered, derived),
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
