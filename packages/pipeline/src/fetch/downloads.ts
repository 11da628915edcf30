import { join } from "node:path";
import { z } from "zod";
import { problemLine } from "../files/problem.ts";
import { plain, readYamlList } from "../files/yaml-file.ts";
import { Refusal } from "../refusal.ts";

/** A file as it must come, or it isn't taken. */
export const Download = z.strictObject({
  /** What it is called in the folder: a plain name, so that it can't lead out of it. */
  file: z
    .string()
    .regex(/^\w[\w .()-]*$/)
    .refine((name) => !/\.(part|part\.json|rejected)$/.test(name)),
  url: z.url({ protocol: /^https$/ }),
  /** Other hosts that a redirect may lead to. */
  alsoFrom: z.array(z.hostname()).optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
  note: z.string().min(1).optional(),
});
export type Download = z.infer<typeof Download>;

const DatasetDownloads = z.strictObject({
  dataset: z.string().min(1),
  /** What to look for at the publisher. */
  home: z.string().min(1),
  /** Whose copy it is and on what terms, or why there is no address. */
  note: z.string().min(1),
  files: z
    .array(Download)
    .refine((files) => new Set(files.map(({ file }) => file.toLowerCase())).size === files.length),
});
export type DatasetDownloads = z.infer<typeof DatasetDownloads>;

/** What is recorded of every data set, in the order of the file. */
export function recordedDownloads(): DatasetDownloads[] {
  const name = "downloads.yaml";
  const { records, problems } = readYamlList(join(import.meta.dirname, name), name, plain(DatasetDownloads));
  if (problems.length > 0) throw new Error(problems.map(problemLine).join("\n"));
  return records.map(({ value }) => value);
}

/** What is recorded of one data set. Refuses an id that is none, and one without an address, and says what to do. */
export function downloadsOf(id: string, recorded = recordedDownloads()): DatasetDownloads {
  const found = recorded.find(({ dataset }) => dataset === id);
  if (found === undefined)
    throw new Refusal(`there is no data set "${id}"; there are: ${recorded.map(({ dataset }) => dataset).join(", ")}`);
  if (found.files.length === 0)
    throw new Refusal(
      `no address with a known checksum is recorded for ${id}: ${found.note}. Get it from the publisher (${found.home}), then run "entente import ${id} <file>" with your own copy`,
    );
  return found;
}
