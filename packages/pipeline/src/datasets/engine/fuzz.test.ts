import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, gunzipSync, gzipSync, constants as zlib } from "node:zlib";
import type { Store } from "@entente/db/store";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { sharedFolder } from "../../carry/shared-folder.ts";
import { Refusal } from "../../refusal.ts";
import type { Dataset } from "../dataset.ts";
import { datasets } from "../registry.ts";
import { seriesTestActors } from "../series-test-actors.ts";
import { type Encoding, encodings } from "./decode.ts";
import { givenFiles } from "./given-files.ts";
import { importFiles } from "./import-dataset.ts";
import { readDataset } from "./read-dataset.ts";
import { contentsOf, ledger, zipOf } from "./test-support.ts";

const LOOK = 200_000;
const RUNS = 40;

const scratch = mkdtempSync(join(tmpdir(), "entente-fuzz-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Sample = { readonly base: string; readonly text: Buffer; readonly staged: boolean };

/** The beginning of a data set's first published file, or where that is not here, a header and rows that we make up. */
function sampleOf(dataset: Dataset): Sample {
  const [table] = dataset.tables;
  if (table === undefined) throw new Error(`${dataset.id} has no table`);
  const shared = sharedFolder();
  const staged = existsSync(shared) ? readdirSync(shared, { recursive: true, encoding: "utf8" }).sort() : [];
  const found = staged.find((path) => table.file.test((path.split("/").at(-1) ?? "").replace(/\.gz$/, "")));
  if (found !== undefined) {
    const handle = openSync(join(shared, found), "r");
    const start = Buffer.alloc(LOOK);
    const length = readSync(handle, start, 0, LOOK, 0);
    closeSync(handle);
    const raw = start.subarray(0, length);
    const text = found.endsWith(".gz") ? gunzipSync(raw, { finishFlush: zlib.Z_SYNC_FLUSH }) : raw;
    const base = (found.split("/").at(-1) ?? "").replace(/\.gz$/, "");
    return { base, text: text.subarray(0, text.lastIndexOf("\n", LOOK) + 1), staged: true };
  }
  const { needed } = table.columns;
  const row = needed.map((_, i) => ["2", "710", "1990", "1"][i % 4]).join(",");
  const base = nameFor(table.file);
  return { base, text: Buffer.from(`${needed.join(",")}\n${`${row}\n`.repeat(20)}`), staged: false };
}

/** A name that a pattern fits, made from the pattern. */
function nameFor(pattern: RegExp): string {
  const plain = pattern.source.replaceAll(/\^|\$|\\/g, "").replaceAll(/\(([^|()]*)[^()]*\)/g, "$1");
  const names = [plain, plain.replaceAll(/\.[*+]|\.\?|\[[^\]]*\][*+]?|d[+*]/g, "1")];
  const fits = names.find((name) => pattern.test(name));
  if (fits === undefined) throw new Error(`no name for ${pattern}`);
  return fits;
}

const within = (text: Buffer) => fc.nat(Math.max(0, text.length - 1));
const wrongNumbers = [
  "-1",
  "1e308",
  "1e400",
  "-Infinity",
  "NaN",
  "0x10",
  "99999999999999999999",
  "1815",
  "2101",
  "3000",
  "",
  "=1+1",
];

/** One change to the lines of a table, cell by cell. */
const cellChanges = (text: Buffer): fc.Arbitrary<Buffer> => {
  const lines = text.toString("latin1").split("\n");
  const separator = (lines[0] ?? "").includes(";") ? ";" : ",";
  const cells = lines.map((line) => line.split(separator));
  const width = cells[0]?.length ?? 1;
  const written = (changed: string[][], by = separator): Buffer =>
    Buffer.from(changed.map((row) => row.join(by)).join("\n"), "latin1");
  const column = fc.nat(width - 1);
  const line = fc.nat(Math.min(300, lines.length - 1));
  const at = (value: fc.Arbitrary<string>) =>
    fc
      .tuple(line, column, value)
      .map(([i, k, cell]) =>
        written(cells.map((row, n) => (n === i ? row.map((old, m) => (m === k ? cell : old)) : row))),
      );
  return fc.oneof(
    fc
      .shuffledSubarray([...Array(width).keys()])
      .map((kept) => written(cells.map((row) => kept.map((k) => row[k] ?? "")))),
    column.map((k) => written(cells.map((row) => [...row, row[k] ?? ""]))),
    fc.constantFrom(";", "\t", "|", ":").map((by) => written(cells, by)),
    at(fc.constantFrom(...wrongNumbers)),
    at(fc.constant('"')),
    at(fc.constant("x".repeat(1_000_000))),
    at(fc.string({ maxLength: 20 })),
    line.map((i) => Buffer.from([...lines, ...lines.slice(1, i + 1)].join("\n"), "latin1")),
  );
};

const byteChanges = (text: Buffer): fc.Arbitrary<Buffer> =>
  fc.oneof(
    within(text).map((n) => text.subarray(0, n)),
    fc.tuple(within(text), fc.uint8Array({ minLength: 1, maxLength: 8 })).map(([n, bytes]) => {
      const copy = Buffer.from(text);
      copy.set(bytes.subarray(0, copy.length - n), n);
      return copy;
    }),
    within(text).map((n) => Buffer.concat([text.subarray(0, n), Buffer.from([0]), text.subarray(n)])),
    fc.constant(Buffer.from(`\uFEFF${text.toString("latin1")}`, "utf16le")),
    fc.constant(Buffer.from(text.toString("latin1"), "utf16le").swap16()),
    fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)),
  );

type Case = { readonly name: string; readonly content: Buffer; readonly encoding?: Encoding | undefined };

const casesOf = ({ base, text }: Sample): fc.Arbitrary<Case> => {
  const content = fc.oneof(cellChanges(text), byteChanges(text));
  const packed = gzipSync(text);
  const archive = zipOf({ [base]: text });
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ name: fc.constant(base), content, encoding: fc.constantFrom(undefined, ...encodings) }),
    },
    { weight: 2, arbitrary: byteChanges(packed).map((bytes) => ({ name: `${base}.gz`, content: bytes })) },
    { weight: 2, arbitrary: byteChanges(archive).map((bytes) => ({ name: "a.zip", content: bytes })) },
    {
      weight: 1,
      arbitrary: content.map((bytes) => ({ name: "a.zip", content: zipOf({ [`${base}.gz`]: gzipSync(bytes) }) })),
    },
  );
};

let count = 0;
function placed({ name, content }: Case): string {
  count += 1;
  const folder = join(scratch, String(count));
  mkdirSync(folder);
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Throws whatever is neither a report nor a refusal that names the file. */
async function demandToldOrRead(dataset: Dataset, one: Case): Promise<void> {
  const path = placed(one);
  try {
    const { rejections } = await readDataset(dataset, await givenFiles([path]), {
      actors: seriesTestActors,
      encoding: one.encoding,
    });
    for (const { file, row } of rejections.first) {
      expect(file.startsWith(path)).toBe(true);
      expect(row).toBeGreaterThan(0);
    }
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    // A data set of several files that lacks another one names that one.
    expect(cause.message).toMatch(/^\S+: found no |:\d|\.(csv|gz|zip)/);
  } finally {
    rmSync(join(path, ".."), { recursive: true });
  }
}

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))("%s", (_, dataset) => {
  const sample = sampleOf(dataset);
  const hint = sample.staged ? "" : " (with a made-up sample: the published file is not here)";

  test(`a broken file is read or refused by name${hint}`, () =>
    fc.assert(
      fc.asyncProperty(casesOf(sample), (one) => demandToldOrRead(dataset, one)),
      { numRuns: RUNS, endOnFailure: true },
    ));
});

test("what is refused or rejected leaves the ledger as it was", async () => {
  let store: Store = await ledger();
  let before = await contentsOf(store);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...datasets).chain((dataset) => casesOf(sampleOf(dataset)).map((one) => [dataset, one] as const)),
      async ([dataset, one]) => {
        const path = placed(one);
        const importing = givenFiles([path]).then((given) =>
          importFiles(store, dataset, given, { author: "test", encoding: one.encoding }),
        );
        const outcome: unknown = await importing.catch((error: unknown) => error);
        if (outcome instanceof Refusal) {
          expect(await contentsOf(store)).toEqual(before);
          return;
        }
        // What was changed means nothing, such as a date in the head of an archive: the file is read whole.
        expect(outcome).toMatchObject({ stored: true, counts: { rejected: 0 } });
        store = await ledger();
        before = await contentsOf(store);
      },
    ),
    { numRuns: 60, endOnFailure: true },
  );
});

const MB = 1_000_000;
const head = "ccode1,ccode2,year,flow1,flow2,smoothflow1,smoothflow2\n";
/** A stream of deflate that holds far more than it is long. */
const swollen = (bytes: Buffer, times: number): Buffer => {
  const piece = Buffer.concat(Array.from({ length: 8 }, () => bytes));
  return gzipSync(Buffer.concat([Buffer.from(head), ...Array.from({ length: times / 8 }, () => piece)]));
};

test.each<[string, string, () => Buffer, RegExp]>([
  ["zeros", "cow_trade_ndy.csv.gz", () => swollen(Buffer.alloc(MB), 304), /refusal: .*cow_trade_ndy\.csv\.gz.* NUL/],
  ["blank rows", "cow_trade_ndy.csv.gz", () => swollen(Buffer.alloc(MB, "\n"), 304), /refusal: .*blank or rejected/],
  [
    "quotation marks",
    "cow_trade_ndy.csv.gz",
    () => swollen(Buffer.alloc(MB, '"\n'), 304),
    /refusal: .*blank or rejected/,
  ],
  ["one row", "cow_trade_ndy.csv.gz", () => swollen(Buffer.alloc(MB, "1"), 304), /refusal: .*500,000 characters/],
  ["rows", "cow_trade_ndy.csv.gz", () => swollen(Buffer.alloc(MB, "2,20,1990,1,1,1,1\n"), 304), /refusal: .*100 times/],
  [
    "zeros in an archive that lies of their number",
    "a.zip",
    () => {
      const zip = zipOf({ "cow_trade_ndy.csv": Buffer.alloc(304 * MB) });
      zip.writeUInt32LE(100, 22);
      zip.writeUInt32LE(100, zip.indexOf("PK\x01\x02") + 24);
      return zip;
    },
    /refusal: /,
  ],
  [
    "an archive in an archive in an archive",
    "a.zip",
    () => zipOf({ "b.zip": zipOf({ "cow_trade_ndy.zip": zipOf({ "cow_trade_ndy.csv": deflateRawSync(head) }) }) }),
    /refusal: .*found no imports of pairs/,
  ],
])("a small file that swells to 300 MB of %s is refused in little memory", (_, name, content, outcome) => {
  const path = placed({ name, content: content() });
  const reader = join(import.meta.dirname, "fuzz-reader.ts");
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=256", reader, "cow-trade-4.0", path],
    { encoding: "utf8", timeout: 60_000 },
  );
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(outcome);
});
