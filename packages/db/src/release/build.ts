import { existsSync } from "node:fs";
import type { Store } from "../store.ts";
import { publishedContent } from "./build-content.ts";
import { appear, appearAsJson, removeAbandoned, writeRelease } from "./build-file.ts";
import { contentHash, inOrder, type ReleaseContent } from "./content.ts";
import { manifestOf } from "./current.ts";
import { FORMAT, manifestFile, pointerFile, type ReleaseManifest, releaseFile, releasesFolder } from "./manifest.ts";

export type BuildOptions = {
  home: string;
  /** Version of the formulas, part of the release's identity. */
  code: string;
};

/**
 * Publishes what stands in the ledger: an immutable file named by its content, its manifest, and last the pointer that
 * readers follow. Killed at any moment, the pointer names a whole release. The same content is the same release.
 */
export async function buildRelease(store: Store, options: BuildOptions): Promise<ReleaseManifest> {
  return writeContent(await publishedContent(store), { ...options, publishedAt: store.now() });
}

export function writeContent(
  content: ReleaseContent,
  { home, code, publishedAt }: BuildOptions & { publishedAt: string },
): ReleaseManifest {
  const ordered = inOrder(content);
  const sha256 = contentHash(ordered, code);
  const id = sha256.slice(0, 16);
  const file = releaseFile(home, id);
  // The manifest is written after the file, so that it vouches for it.
  const known = existsSync(file) ? manifestOf(home, id) : null;
  const manifest = known ?? { id, sha256, format: FORMAT, code, publishedAt, ...summary(ordered) };
  if (!known) {
    appear(file, (temporary) => writeRelease(temporary, ordered));
    appearAsJson(manifestFile(home, id), manifest);
  }
  appearAsJson(pointerFile(home), { id, publishedAt });
  removeAbandoned(releasesFolder(home), Date.parse(publishedAt));
  return manifest;
}

function summary(content: ReleaseContent): Pick<ReleaseManifest, "counts" | "years"> {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { year } of content.series) {
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  const { actors, sources, presets, facts, series } = content;
  return {
    counts: {
      actors: actors.length,
      sources: sources.length,
      presets: presets.length,
      facts: facts.length,
      series: series.length,
    },
    years: series.length === 0 ? null : { first, last },
  };
}
