import { spawnSync } from "node:child_process";
import { cpSync, createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { listActors } from "@entente/db/ledger/references";
import { openStore } from "@entente/db/store";
import { codeHolder } from "../src/carry/code-holder.ts";
import { sharedFolder, stagedFiles } from "../src/carry/shared-folder.ts";
import { importContent } from "../src/commands/import.ts";
import { readFolder } from "../src/commands/read-folder.ts";
import { givenFiles } from "../src/datasets/engine/given-files.ts";
import { importFiles } from "../src/datasets/engine/import-dataset.ts";
import { datasetOf } from "../src/datasets/registry.ts";
import { embeddedData } from "../src/env.ts";
import { writeTradeFile } from "../src/test-support/trade-file.ts";

/**
 * Trade of pairs of states from the file to the ledger: read, checked row by row, compared, stored as blocks. Beside it the
 * sqlite3 shell, which puts the same lines into one table of text and checks nothing. Each run begins with an empty data set in a
 * process of its own; the seconds of ours begin once the modules are loaded, its peak of memory is that of the whole process.
 */
const RUNS = 3;
const MADE_UP_ROWS = 1_500_000;
const published = join(sharedFolder(), stagedFiles.tradeOfDyads);
const stateFolders = ["cow-states", "country-codes"].map((folder) => join(sharedFolder(), folder));
const absent = [published, ...stateFolders].filter((path) => !existsSync(path));
if (absent.length > 0) {
  console.log(
    `skipped: ${absent.join(", ")} is not here; set ENTENTE_SHARED_DATA to the folder of the published data sets`,
  );
  process.exit(0);
}

type Run = { readonly rows: number; readonly seconds: number; readonly cpuSeconds: number; readonly peakMb: number };

const scratch = mkdtempSync(join(tmpdir(), "entente-bench-import-"));
try {
  const seeded = join(scratch, "seeded");
  const codesIn = await seed(seeded);
  const plain = join(scratch, "cow_trade_ndy.csv");
  await pipeline(createReadStream(published), createGunzip(), createWriteStream(plain));
  const madeUp = join(scratch, "Dyadic_COW_4.0.csv");
  // Years to come have every state of today: one pair is one row a year, and the past has too few.
  const years = Array.from({ length: 145 }, (_, i) => 2100 - i).map((year) => [year, codesIn(year)] as const);
  writeTradeFile({ path: madeUp, years, most: MADE_UP_ROWS });

  const rows = [];
  for (const [name, given, lines] of [
    ["published", published, plain],
    ["made up", madeUp, madeUp],
  ] as const) {
    const runs = Array.from({ length: RUNS }, () => imported(seeded, given));
    const shell = Array.from({ length: RUNS }, () => bySqlite(lines));
    const ours = median(runs.map(({ seconds }) => seconds));
    const oursCpu = median(runs.map(({ cpuSeconds }) => cpuSeconds));
    const read = runs[0]?.rows ?? 0;
    const theirs = shell.every((run) => run !== undefined) ? median(shell) : undefined;
    rows.push({
      file: name,
      rows: read,
      seconds: ours.toFixed(2),
      "rows/s": Math.round(read / ours),
      "processor s": oursCpu.toFixed(2),
      "peak MB": Math.round(Math.max(...runs.map(({ peakMb }) => peakMb))),
      "sqlite3 s": theirs?.toFixed(2) ?? "not here",
      "ours / sqlite3": theirs === undefined ? "" : (ours / theirs).toFixed(2),
    });
  }
  console.table(rows);
  if (bySqlite(plain) === undefined) console.log("sqlite3 is not here: install the package sqlite3 to compare");
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** A home with every state; returns the codes of Correlates of War that stood in a year, ascending. */
async function seed(home: string): Promise<(year: number) => number[]> {
  const store = await openStore({ home });
  try {
    await store.migrate();
    await importContent(store, readFolder(embeddedData), "embedded data");
    const states = await givenFiles(stateFolders);
    await importFiles(store, datasetOf("cow-states-2016"), states, { author: "bench", accept: "measured" });
    const actors = await listActors(store);
    const holder = codeHolder(actors, "cow");
    const codes = Array.from({ length: 1000 }, (_, code) => code);
    // A state that took over another's code within the year would stand in a pair with itself.
    return (year) =>
      [
        ...new Map(
          codes.flatMap((code) => {
            const actor = holder(String(code), year);
            return actor === undefined ? [] : [[actor, code] as const];
          }),
        ).values(),
      ].sort((x, y) => x - y);
  } finally {
    await store.close();
  }
}

function imported(seeded: string, path: string): Run {
  const home = mkdtempSync(join(scratch, "home-"));
  cpSync(seeded, home, { recursive: true });
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-semi-space-size=1", join(import.meta.dirname, "import-once.ts"), home, "cow-trade-4.0", path],
    { encoding: "utf8" },
  );
  rmSync(home, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}

function bySqlite(path: string): number | undefined {
  const database = join(scratch, "lines.sqlite");
  const started = performance.now();
  const { status } = spawnSync("sqlite3", [database], { input: `.import --csv "${path}" lines\n` });
  const seconds = (performance.now() - started) / 1000;
  rmSync(database, { force: true });
  return status === 0 ? seconds : undefined;
}

function median(values: readonly (number | undefined)[]): number {
  const sorted = values.map((value) => value ?? Number.NaN).sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
