import { join } from "node:path";
import { z } from "zod";

/** Of the release file's own tables. A release of another format is not opened. */
export const FORMAT = 3;

/** The first 16 hexadecimal digits of the SHA-256 of a release's content. */
export const ReleaseId = z.string().regex(/^[0-9a-f]{16}$/, "a release id of 16 hexadecimal digits");
export type ReleaseId = z.infer<typeof ReleaseId>;

/** What a release is, in a small file beside it. Only `publishedAt` is not part of the hashed content. */
export const ReleaseManifest = z.strictObject({
  id: ReleaseId,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.int(),
  /** Version of the formulas with which the content was published. */
  code: z.string().min(1),
  publishedAt: z.iso.datetime(),
  /** SHA-256 over actors and numbers: where only facts differ, what is derived of numbers can be taken over. */
  numbers: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of the release file as written: another machine that derives the same release writes the same bytes. */
  file: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int() }),
  counts: z.strictObject({
    actors: z.int(),
    sources: z.int(),
    presets: z.int(),
    facts: z.int(),
    series: z.int(),
    /** Points of derived series, and figures of all subjects and years. */
    derived: z.int(),
  }),
  /** The data sets that were imported as a whole. */
  datasets: z.array(
    z.strictObject({
      id: z.string(),
      version: z.string(),
      importerVersion: z.int(),
      files: z.array(z.strictObject({ name: z.string(), sha256: z.string(), rows: z.int() })),
    }),
  ),
  /** First and last year of the series; null when there is none. */
  years: z.strictObject({ first: z.int(), last: z.int() }).nullable(),
});
export type ReleaseManifest = z.infer<typeof ReleaseManifest>;

/** The pointer to the release that readers see. */
export const Pointer = z.strictObject({ id: ReleaseId, publishedAt: z.iso.datetime() });
export type Pointer = z.infer<typeof Pointer>;

export const releasesFolder = (home: string): string => join(home, "releases");
export const releaseFile = (home: string, id: ReleaseId): string => join(releasesFolder(home), `${id}.sqlite`);
export const manifestFile = (home: string, id: ReleaseId): string => join(releasesFolder(home), `${id}.json`);
export const pointerFile = (home: string): string => join(releasesFolder(home), "current.json");
