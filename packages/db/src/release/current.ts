import { readFileSync } from "node:fs";
import type { z } from "zod";
import { manifestFile, Pointer, pointerFile, type ReleaseId, ReleaseManifest } from "./manifest.ts";

/** A release's own files are not what a publication writes. */
export class BrokenRelease extends Error {
  override readonly name = "BrokenRelease";
}

/** The release that readers see; null before the first one. Throws when the pointer is not what a publication writes. */
export const currentReleaseId = (home: string): ReleaseId | null => readJson(pointerFile(home), Pointer)?.id ?? null;

/** What is known of a release without opening it; null when this home does not have it. */
export const manifestOf = (home: string, id: ReleaseId): ReleaseManifest | null =>
  readJson(manifestFile(home, id), ReleaseManifest);

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
