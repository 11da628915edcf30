import { beforeEach, expect, test } from "vitest";
import { importBatch } from "../ledger/batch.ts";
import { listEvents } from "../ledger/events.ts";
import { factHead, factHistory, factRevision } from "../ledger/fact-queries.ts";
import { approve, saveDraft, submit } from "../ledger/facts.ts";
import { integrityCheck } from "../ledger/integrity.ts";
import {
  knownReferences,
  listActors,
  listPresets,
  listSources,
  saveSource,
  source,
  sourceHistory,
} from "../ledger/references.ts";
import type { Store } from "../store.ts";
import type { Harness } from "./harness.ts";
import { batch, book, gazette, gdp, must, protest, refusal } from "./sample.ts";

/** Imports: all or nothing, repeatable, and never over somebody's own work. */
export function batchContract({ open }: Harness): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  const full = batch({ facts: [protest("one"), protest("two", { to: "CCC" })], series: [gdp(2020, 5), gdp(2021, 6)] });

  test("publishes its facts under its label, and says so in numbers", async () => {
    const done = must(await importBatch(store, full));
    expect(done).toMatchObject({ new: 9, changed: 0, unchanged: 0, conflicts: [] });
    const head = await factHead(store, "one");
    expect(head).toMatchObject({
      revision: 1,
      status: "published",
      author: "import",
      note: "sample data",
      action: "import",
    });
    expect(head?.batchId).toBe(done.batchId);
  });

  test("what was imported can be listed, looked up and referred to", async () => {
    const preset = { id: "a-pair", name: "A pair", members: ["AAA", "BBB"], against: ["CCC"], outside: [], year: 2024 };
    const done = must(await importBatch(store, { ...full, presets: [preset] }));
    expect((await listActors(store)).map(({ id }) => id)).toEqual(["AAA", "BBB", "CCC"]);
    expect(await listPresets(store)).toEqual([preset]);
    expect(await sourceHistory(store, book.id)).toMatchObject([{ revision: 1, author: "import", record: book }]);
    expect(await factRevision(store, "one", 1)).toMatchObject({ record: protest("one") });
    expect(await factRevision(store, "one", 2)).toBeNull();
    expect((await knownReferences(store)).facts).toEqual(new Set(["one", "two"]));
    expect(await listEvents(store, { limit: 5 })).toMatchObject([
      { actor: "import", action: "import", subject: done.batchId, detail: { label: "sample data", new: 10 } },
    ]);
  });

  test("the same content again is the same batch and changes nothing", async () => {
    const first = must(await importBatch(store, full));
    const again = must(await importBatch(store, { ...full, label: "once more" }));
    expect(again).toEqual({ batchId: first.batchId, new: 0, changed: 0, unchanged: 9, conflicts: [] });
    expect(await factHistory(store, "one")).toHaveLength(1);
  });

  test("a changed record is a new revision; a replaced number is kept with its batch", async () => {
    const first = must(await importBatch(store, full));
    const next = {
      ...full,
      facts: [protest("one", { severity: 5 }), protest("two", { to: "CCC" })],
      series: [gdp(2020, 7)],
    };
    const second = must(await importBatch(store, next));
    expect(second).toMatchObject({ new: 0, changed: 2, unchanged: 6 });
    expect(await factHead(store, "one")).toMatchObject({ revision: 2, previous: 1, published: { revision: 2 } });
    const { seriesReplaced, seriesPoints } = store.tables;
    const replaced = await store.read.select().from(seriesReplaced);
    expect(replaced).toEqual([
      expect.objectContaining({ point: gdp(2020, 5), batchId: first.batchId, replacedBy: second.batchId }),
    ]);
    const years = await store.read.select({ value: seriesPoints.value }).from(seriesPoints).orderBy(seriesPoints.key);
    expect(years).toEqual([{ value: 7 }, { value: 6 }]);
    expect((await integrityCheck(store)).problems).toEqual([]);
  });

  test.each([
    ["an unknown actor", { facts: [protest("one"), protest("two", { to: "XQZ" })] }, "unknown-reference"],
    ["a series of an unknown source", { series: [{ ...gdp(2020, 5), dataset: "nowhere" }] }, "unknown-reference"],
    ["a share of nothing", { series: [gdp(2020, 5), { ...gdp(2021, 6), value: null }] }, "invalid"],
    ["an id that stands twice", { facts: [protest("one"), protest("one")] }, "invalid"],
    [
      "one claim under two ids",
      { facts: [protest("one", { title: "The same words" }), protest("two", { title: "The same words" })] },
      "duplicates",
    ],
  ] as const)("%s: nothing at all is stored", async (_, change, code) => {
    expect(refusal(await importBatch(store, batch(change))).code).toBe(code);
    expect(await listSources(store)).toEqual([]);
    expect(await integrityCheck(store)).toEqual({ problems: [], facts: 0, revisions: 0 });
    expect(await store.read.select().from(store.tables.batches)).toEqual([]);
  });

  test("what curators changed survives the same import, and a differing one is a reported conflict", async () => {
    must(await importBatch(store, full));
    must(await saveDraft(store, { record: protest("one", { severity: 4 }), author: "mira", baseRevision: 1 }));
    must(await submit(store, { factId: "one", baseRevision: 2, author: "mira" }));
    must(await approve(store, { factId: "one", baseRevision: 3, reviewer: "noor" }));
    must(await saveSource(store, { record: { ...book, title: "A better title" }, author: "mira", baseRevision: 1 }));
    expect(must(await importBatch(store, full))).toMatchObject({ new: 0, changed: 0, unchanged: 9 });
    const newer = {
      ...full,
      facts: [protest("one", { severity: 5 })],
      sources: [{ ...book, title: "Another" }, gazette],
    };
    expect(must(await importBatch(store, newer)).conflicts).toEqual([
      { kind: "source", id: book.id },
      { kind: "fact", id: "one" },
    ]);
    expect((await factHead(store, "one"))?.record.fact).toMatchObject({ severity: 4 });
    expect((await source(store, book.id))?.record.title).toBe("A better title");
  });

  test("a stale source is refused with both versions; a link that is no web address by its field", async () => {
    must(await importBatch(store, full));
    must(await saveSource(store, { record: { ...book, title: "Second title" }, author: "mira", baseRevision: 1 }));
    expect(refusal(await saveSource(store, { record: book, author: "noor", baseRevision: 1 }))).toMatchObject({
      code: "stale",
      base: { revision: 1, record: book },
      theirs: { revision: 2, record: { title: "Second title" } },
    });
    const trap = { ...book, id: "trap", URL: "javascript:alert(1)" };
    expect(refusal(await saveSource(store, { record: trap, author: "mira", baseRevision: null }))).toMatchObject({
      code: "invalid",
      issues: [{ path: "URL" }],
    });
    expect((await listSources(store, { text: "second WRITER" })).map(({ record }) => record.id)).toEqual([book.id]);
  });
}
