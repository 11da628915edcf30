import { basename, join } from "node:path";
import type { Encoding } from "../datasets/engine/decode.ts";
import { type GivenFile, givenFiles } from "../datasets/engine/given-files.ts";
import { type ImportReport, importFiles } from "../datasets/engine/import-dataset.ts";
import { datasetOf } from "../datasets/registry.ts";
import { settings } from "../env.ts";
import { bytes, counted, type Progress, progress } from "../progress.ts";
import { number, print, say } from "./say.ts";
import { withStore } from "./with-store.ts";

export type ImportFlags = {
  readonly accept?: string;
  readonly withoutRejected?: boolean;
  readonly encoding?: Encoding;
  readonly author?: string;
};

/** Imports a published data set from the publisher's own files. */
export async function importPublished(id: string, paths: readonly string[], flags: ImportFlags): Promise<void> {
  const config = settings();
  const dataset = datasetOf(id);
  const given = await givenFiles(paths);
  const reading = readingProgress(process.stderr);
  const report = await withStore(
    (store) =>
      importFiles(store, dataset, given, {
        author: flags.author ?? "import",
        accept: flags.accept,
        withoutRejected: flags.withoutRejected,
        encoding: flags.encoding,
        rejectedTo: join(config.home, "imports", `${id}-rejected.csv`),
        say: (line) => {
          reading.end();
          say(line);
        },
        progress: reading.update,
      }).finally(reading.end),
    config,
  );
  for (const line of reportLines(id, report)) print(line);
}

/** Tells how far the reading of each file is: of its bytes where their number is known before, or else in rows. */
export function readingProgress(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "columns"> & { write(text: string): unknown },
  now: () => number = () => performance.now(),
) {
  let current: { file: GivenFile; told: Progress } | undefined;
  const start = (file: GivenFile): Progress =>
    progress({
      label: basename(file.name),
      total: file.length,
      unit: file.length === null ? counted("row") : bytes,
      write: (text) => void stream.write(text),
      isTerminal: stream.isTTY,
      ...(stream.isTTY && stream.columns > 0 ? { columns: stream.columns } : {}),
      now,
    });
  const end = (): void => current?.told.end();
  return {
    update: (file: GivenFile, read: number, rows: number): void => {
      if (current?.file !== file) {
        end();
        current = { file, told: start(file) };
      }
      current.told.update(file.length === null ? rows : read);
    },
    end,
  };
}

function reportLines(id: string, report: ImportReport): string[] {
  const { counts, facts, files, conflicts, rejectedFile } = report;
  return [
    ...files.map(({ name, rows, sha256 }) => `${name}: ${number(rows)} rows, SHA-256 ${sha256}`),
    `rows: ${number(counts.read)} read, ${number(counts.rejected)} rejected${rejectedFile ? ` (${rejectedFile})` : ""}`,
    ...Object.entries(counts.leftOut).map(([rule, rows]) => `left out by rule: ${number(rows)} rows, ${rule}`),
    `numbers: ${number(counts.new)} new, ${number(counts.changed)} changed, ${number(counts.unchanged)} unchanged, ${number(counts.removed)} removed`,
    `records: ${number(facts.new)} new, ${number(facts.changed)} changed, ${number(facts.unchanged)} unchanged, ${number(facts.removed)} withdrawn`,
    ...conflicts.map(({ kind, id: one }) => `${kind} ${one} was changed here since the last import: left as it is`),
    report.stored
      ? `${id}: stored as batch ${report.batchId}; take it back with "entente undo ${report.batchId}"`
      : `${id}: nothing new; the ledger has it as batch ${report.batchId}`,
  ];
}
