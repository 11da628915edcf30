import { beforeEach, expect, test } from "vitest";
import { reading } from "../ledger/attempt.ts";
import { importBatch } from "../ledger/batch.ts";
import { blockContent, datasetFactRecords, datasetHead, datasetHistory, listingOf } from "../ledger/datasets.ts";
import { factHead } from "../ledger/fact-queries.ts";
import { approve, saveDraft, submit } from "../ledger/facts.ts";
import { type DatasetImport, importDataset } from "../ledger/import-dataset.ts";
import { integrityCheck } from "../ledger/integrity.ts";
import { undoBatch } from "../ledger/undo-batch.ts";
import { type Block, NO_PART, NOBODY } from "../series/block.ts";
import { decodeBlock, encodeBlock } from "../series/block-code.ts";
import type { Store } from "../store.ts";
import type { Harness } from "./harness.ts";
import { batch, gdp, must, protest, refusal } from "./sample.ts";

/** GDP of AAA and BBB in a year, from rows 2 and 3 of a file. */
export const gdpBlock = (year: number, ...values: number[]): Block => ({
  key: { dataset: "a-book", indicator: "gdp.current", reporter: "compiled", year },
  actors: ["AAA", "BBB"].slice(0, values.length),
  parts: [],
  flags: [],
  from: Uint16Array.from(values, (_, i) => i),
  to: new Uint16Array(values.length).fill(NOBODY),
  part: new Uint16Array(values.length).fill(NO_PART),
  value: Float64Array.from(values),
  missing: new Uint8Array(values.length),
  flag: new Uint8Array(values.length),
  row: Uint32Array.from(values, (_, i) => i + 2),
});

const counts = { read: 2, new: 2, changed: 0, unchanged: 0, removed: 0, rejected: 0, leftOut: {} };
const imported = (change: Partial<DatasetImport> = {}): DatasetImport => ({
  author: "mira",
  note: "",
  dataset: "a-book",
  version: "1",
  importerVersion: 1,
  files: [{ name: "a.csv", sha256: "0".repeat(64), bytes: 10, rows: 2 }],
  counts,
  content: { actors: [], sources: [], facts: [protest("one")] },
  blocks: [gdpBlock(2020, 5, 6), gdpBlock(2021, 7, 8)].map(encodeBlock),
  base: null,
  ...change,
});

/** Whole data sets: versions that are stored, repeated, replaced and undone as one. */
export function datasetContract({ open }: Harness): void {
  let store: Store;
  const values = async (): Promise<number[][]> => {
    const head = await datasetHead(reading(store), "a-book");
    const listing = head ? await listingOf(reading(store), head.id) : [];
    return Promise.all(
      listing.map(async ({ hash }) => [...decodeBlock(await blockContent(reading(store), hash)).value]),
    );
  };
  beforeEach(async () => {
    store = await open();
    must(await importBatch(store, batch({ facts: [] })));
  });

  test("a version is read back whole, with its files and its rows", async () => {
    const { batchId, stored } = must(await importDataset(store, imported()));
    expect(stored).toBe(true);
    expect(await datasetHead(reading(store), "a-book")).toMatchObject({ id: batchId, number: 1, counts });
    expect(await values()).toEqual([
      [5, 6],
      [7, 8],
    ]);
    const [first] = await listingOf(reading(store), batchId);
    expect(decodeBlock(await blockContent(reading(store), first?.hash ?? ""))).toEqual(gdpBlock(2020, 5, 6));
    expect((await datasetFactRecords(reading(store), "a-book")).map(({ fact }) => fact.id)).toEqual(["one"]);
    expect((await integrityCheck(store)).problems).toEqual([]);
  });

  test("the same again stores nothing, even when its rows stand elsewhere in the file", async () => {
    const first = must(await importDataset(store, imported()));
    const moved = { ...gdpBlock(2020, 5, 6), row: Uint32Array.of(9, 4) };
    const again = imported({ base: 1, blocks: [encodeBlock(gdpBlock(2021, 7, 8)), encodeBlock(moved)] });
    expect(must(await importDataset(store, again))).toMatchObject({ batchId: first.batchId, stored: false });
    expect(await datasetHistory(reading(store), "a-book")).toHaveLength(1);
  });

  test("a second importer that looked before the first one stored is refused", async () => {
    must(await importDataset(store, imported()));
    const late = imported({ blocks: [encodeBlock(gdpBlock(2020, 1, 1))] });
    expect(refusal(await importDataset(store, late))).toMatchObject({ code: "stale-dataset", theirs: { number: 1 } });
    expect(await values()).toHaveLength(2);
  });

  test("the next version withdraws what it has no more, and undoing it brings that back", async () => {
    must(await importDataset(store, imported()));
    const next = imported({
      base: 1,
      version: "2",
      content: { actors: [], sources: [], facts: [protest("two", { to: "CCC" })] },
      blocks: [encodeBlock(gdpBlock(2020, 5, 60))],
    });
    const second = must(await importDataset(store, next));
    expect(second.facts).toMatchObject({ new: 1, removed: 1 });
    expect(await values()).toEqual([[5, 60]]);
    expect((await datasetFactRecords(reading(store), "a-book")).map(({ fact }) => fact.id)).toEqual(["two"]);

    const undone = must(await undoBatch(store, { batchId: second.batchId, author: "noor", reason: "wrong file" }));
    expect(undone).toMatchObject({ facts: { withdrawn: 1, restored: 1 }, conflicts: [] });
    expect(await values()).toEqual([
      [5, 6],
      [7, 8],
    ]);
    expect((await datasetFactRecords(reading(store), "a-book")).map(({ fact }) => fact.id)).toEqual(["one"]);
    expect(await datasetHead(reading(store), "a-book")).toMatchObject({
      number: 3,
      version: "1",
      undoes: second.batchId,
    });
    expect((await integrityCheck(store)).problems).toEqual([]);
  });

  test("what was undone can be imported again", async () => {
    const first = must(await importDataset(store, imported()));
    must(await undoBatch(store, { batchId: first.batchId, author: "noor", reason: "" }));
    expect(await values()).toEqual([]);
    expect(await factHead(store, "one")).toMatchObject({ status: "retracted" });
    expect(must(await importDataset(store, imported({ base: 2 })))).toMatchObject({
      stored: true,
      facts: { changed: 1 },
    });
    expect(await factHead(store, "one")).toMatchObject({ status: "published" });
    expect((await integrityCheck(store)).problems).toEqual([]);
  });

  test("an import on which a later one stands is not undone before that one", async () => {
    const first = must(await importDataset(store, imported()));
    const next = imported({ base: 1, blocks: [encodeBlock(gdpBlock(2020, 9, 9))] });
    const second = must(await importDataset(store, next));
    const undo = { batchId: first.batchId, author: "noor", reason: "" };
    expect(refusal(await undoBatch(store, undo))).toMatchObject({ code: "not-the-last", last: { id: second.batchId } });
    expect(refusal(await undoBatch(store, { ...undo, batchId: "none" }))).toEqual({ code: "not-found", id: "none" });
  });

  test("what a curator made of a fact since is neither withdrawn nor undone, and named", async () => {
    const { batchId } = must(await importDataset(store, imported()));
    must(await saveDraft(store, { record: protest("one", { severity: 4 }), author: "mira", baseRevision: 1 }));
    must(await submit(store, { factId: "one", baseRevision: 2, author: "mira" }));
    must(await approve(store, { factId: "one", baseRevision: 3, reviewer: "noor" }));
    const without = imported({ base: 1, content: { actors: [], sources: [], facts: [] } });
    const kept = [{ kind: "fact", id: "one" }];
    const second = must(await importDataset(store, { ...without, blocks: [encodeBlock(gdpBlock(2020, 1, 1))] }));
    expect(second.conflicts).toEqual(kept);
    must(await undoBatch(store, { batchId: second.batchId, author: "noor", reason: "" }));
    expect(await factHead(store, "one")).toMatchObject({
      record: protest("one", { severity: 4 }),
      status: "published",
    });
    expect(refusal(await undoBatch(store, { batchId, author: "noor", reason: "" })).code).toBe("not-the-last");
  });

  test("a batch of numbers one by one is undone to what it replaced", async () => {
    const [, second] = [
      must(await importBatch(store, batch({ series: [gdp(2020, 5), gdp(2021, 6)] }))),
      must(await importBatch(store, batch({ series: [gdp(2020, 50), gdp(2022, 7)] }))),
    ];
    must(await undoBatch(store, { batchId: second.batchId, author: "noor", reason: "" }));
    const { seriesPoints: p } = store.tables;
    const rows = await store.read.select({ year: p.year, value: p.value }).from(p).orderBy(p.key);
    expect(rows).toEqual([
      { year: 2020, value: 5 },
      { year: 2021, value: 6 },
    ]);
  });

  test("nothing is stored when a fact names whom the ledger does not know", async () => {
    const strange = imported({ content: { actors: [], sources: [], facts: [protest("one", { to: "XQZ" })] } });
    expect(refusal(await importDataset(store, strange)).code).toBe("unknown-reference");
    expect(await datasetHead(reading(store), "a-book")).toBeNull();
    expect(await store.read.select().from(store.tables.blocks)).toEqual([]);
  });
}
