import { readFileSync } from "node:fs";
import { z } from "zod";
import { FORMAT, manifestFile, Pointer, pointerFile, ReleaseId, ReleaseManifest } from "./manifest.ts";

/** A release's own files are not what a publication writes. */
export class BrokenRelease extends Error {
  override readonly name = "BrokenRelease";
}

/** The release that readers see; null before the first one. Throws when the pointer is not what a publication writes. */
export const currentReleaseId = (home: string): ReleaseId | null => readJson(pointerFile(home), Pointer)?.id ?? null;

/**
 * What is known of a release without opening it; null when this home does not have it in the format that this version writes:
 * an older one is published again under its own content.
 */
export function manifestOf(home: string, id: ReleaseId): ReleaseManifest | null {
  const file = manifestFile(home, id);
  return readJson(file, Written)?.format === FORMAT ? readJson(file, ReleaseManifest) : null;
}

/** The format of a release that a home has; null when it does not have it. */
export const formatOf = (home: string, id: ReleaseId): number | null =>
  readJson(manifestFile(home, id), Written)?.format ?? null;

/** What the manifests of all formats share. */
const Written = z.object({ id: ReleaseId, format: z.int() });

function readJson<T extends z.ZodType>(file: string, schema: T): z.infer<T> | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
    throw cause;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new BrokenRelease(`${file} is not what a publication writes; publish again to replace it`, { cause });
  }
}
