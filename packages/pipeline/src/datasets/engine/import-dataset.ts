import type { Actor } from "@entente/core/actors";
import { reading } from "@entente/db/ledger/attempt";
import { type DatasetVersion, datasetHead } from "@entente/db/ledger/datasets";
import { type DatasetResult, importDataset } from "@entente/db/ledger/import-dataset";
import { listActors, source as storedSource } from "@entente/db/ledger/references";
import type { Store } from "@entente/db/store";
import type { ImportCounts } from "@entente/db/tables/datasets";
import { Refusal } from "../../refusal.ts";
import { refusalWords } from "../../refusal-words.ts";
import type { Dataset } from "../dataset.ts";
import { type Comparison, compareActors, compareFacts, compareWithHead } from "./compare.ts";
import type { GivenFile } from "./given-files.ts";
import { type ReadDataset, type ReadOptions, readDataset } from "./read-dataset.ts";
import { rejectionLine } from "./rejections.ts";
import { failedAssertions, storedView } from "./stored-view.ts";

export type ImportOptions = Omit<ReadOptions, "actors"> & {
  readonly author: string;
  /** Why a person accepts a file that differs from the one stored under the same version, or one that breaks an assertion. */
  readonly accept?: string | undefined;
  /** Stores the rows that hold although others were rejected. */
  readonly withoutRejected?: boolean | undefined;
};

export type ImportReport = {
  readonly batchId: string;
  readonly stored: boolean;
  readonly files: ReadDataset["files"];
  readonly counts: ImportCounts;
  readonly facts: DatasetResult["facts"];
  readonly conflicts: DatasetResult["conflicts"];
  /** The file with every rejected row. */
  readonly rejectedFile: string | undefined;
};

/** Reads, checks and stores a data set: all of it or nothing. Throws a refusal that says what is wrong and what to do. */
export async function importFiles(
  store: Store,
  dataset: Dataset,
  given: readonly GivenFile[],
  options: ImportOptions,
): Promise<ImportReport> {
  const actors: Actor[] = await listActors(store);
  const read = await readDataset(dataset, given, { ...options, actors });
  demandFewRejections(read, options);
  demandAssertions(read, options);
  const head = await datasetHead(reading(store), dataset.id);
  const compared = await compareWithHead(store, head, read.blocks);
  await demandSameUpstream(store, read, head, compared, { ...options, actors });

  const { rejections, leftOut, facts, blocks, files } = read;
  const { examples: _examples, ...points } = compared;
  const counts: ImportCounts = { read: read.read, ...points, rejected: rejections.count, leftOut };
  const imported = await importDataset(store, {
    author: options.author,
    note: options.accept ?? "",
    dataset: dataset.id,
    version: dataset.version,
    importerVersion: dataset.importerVersion,
    files,
    counts,
    content: { actors: read.actors, sources: await newSource(store, dataset), facts },
    blocks,
    base: head?.number ?? null,
  });
  if (!imported.ok) throw new Refusal(`${dataset.id}: nothing was stored: ${refusalWords(imported.error)}`);
  const { batchId, stored, conflicts } = imported.value;
  return { batchId, stored, files, counts, facts: imported.value.facts, conflicts, rejectedFile: rejections.file };
}

/** A source that the ledger has is its own: what a curator made of it stays. */
async function newSource(store: Store, { source }: Dataset) {
  return (await storedSource(store, source.id)) === null ? [source] : [];
}

function demandFewRejections({ dataset, rejections }: ReadDataset, { withoutRejected, say }: ImportOptions): void {
  const { count, first, file } = rejections;
  const [least, most] = dataset.rejected ?? [0, 0];
  if (count > 0) {
    for (const rejection of first) say?.(rejectionLine(rejection));
    if (count > first.length)
      say?.(`… and ${(count - first.length).toLocaleString("en")} more${file ? ` in ${file}` : ""}`);
  }
  if (count > most && !withoutRejected) {
    throw new Refusal(
      `${dataset.id}: ${count.toLocaleString("en")} rows were rejected${most > 0 ? `, ${most} are known to be wrong` : ""}; ` +
        `nothing was stored.${file ? ` All of them are in ${file}.` : ""} Correct them, or store the rest with --without-rejected`,
    );
  }
  if (count < least)
    say?.(`${dataset.id}: ${count} rows were rejected where ${least} were known to be wrong: was the file corrected?`);
}

function demandAssertions({ dataset, blocks, facts, actors }: ReadDataset, { accept, say }: ImportOptions): void {
  const listed = blocks.map(({ key, points, content }) => ({ key, points, content: () => content }));
  const failed = failedAssertions(dataset.assertions, storedView(listed, facts, actors));
  if (failed.length === 0) return;
  for (const line of failed) say?.(`${dataset.id}: must hold and does not: ${line}`);
  if (accept === undefined) {
    throw new Refusal(
      `${dataset.id}: ${failed.length} of ${dataset.assertions.length} assertions do not hold; nothing was stored. ` +
        'Is it the whole file, and this version? If a person has looked and takes it: --accept "why"',
    );
  }
}

/** Under one name of a version there should be one content. Who takes another one says why. */
async function demandSameUpstream(
  store: Store,
  { dataset, files, facts, actors }: ReadDataset,
  head: DatasetVersion | null,
  numbers: Comparison,
  { accept, say, actors: known }: ImportOptions & { readonly actors: readonly Actor[] },
): Promise<void> {
  if (head === null || head.undoes !== null || head.version !== dataset.version) return;
  if (head.importerVersion !== dataset.importerVersion) return;
  const stored = new Set(head.files.map(({ sha256 }) => sha256));
  const others = files.filter(({ sha256 }) => !stored.has(sha256)).map(({ name }) => name);
  // The same files make the same facts: where those published differ, a curator changed them.
  const records = others.length > 0 ? await compareFacts(store, dataset, facts) : noDifference;
  const states = others.length > 0 ? compareActors(known, actors) : noDifference;
  const summaries = [
    ...differenceWords(numbers, "numbers"),
    ...differenceWords(records, "records"),
    ...differenceWords(states, "states"),
  ];
  if (summaries.length === 0) return;
  for (const { subject, was, is } of [...numbers.examples, ...records.examples, ...states.examples])
    say?.(`${subject}: was ${was}, is ${is}`);
  if (accept !== undefined) return;
  throw new Refusal(
    `${dataset.id}: ${others.join(", ") || "the files"} differ from what was stored as version ${head.version} on ${head.at.slice(0, 10)}: ` +
      `${summaries.join("; ")}. Nothing was stored. A publisher who changes a file keeps its version's name at times; if a person has looked and takes it: --accept "why"`,
  );
}

const noDifference: Comparison = { new: 0, changed: 0, unchanged: 0, removed: 0, examples: [] };

const differenceWords = ({ new: added, changed, removed }: Comparison, what: string): string[] =>
  added + changed + removed === 0
    ? []
    : [
        `${added.toLocaleString("en")} ${what} more, ${changed.toLocaleString("en")} others, ${removed.toLocaleString("en")} fewer`,
      ];
