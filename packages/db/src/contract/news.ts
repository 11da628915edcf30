import { beforeEach, expect, test } from "vitest";
import { importBatch } from "../ledger/batch.ts";
import { approve, retract, saveDraft, submit } from "../ledger/facts.ts";
import { listTags, usageOfSources } from "../ledger/list-facts.ts";
import { newsSince } from "../ledger/news.ts";
import { saveSource } from "../ledger/references.ts";
import type { Store } from "../store.ts";
import { type Harness, ticking } from "./harness.ts";
import { batch, book, gazette, must, protest, withSample } from "./sample.ts";

/** What a release made now would change, and what rests on what. */
export function newsContract({ open }: Harness): void {
  let store: Store;
  const now = ticking();
  beforeEach(async () => {
    store = await withSample(await open(now));
  });
  const approved = async (id: string, baseRevision: number | null, severity: number) => {
    const draft = must(await saveDraft(store, { record: protest(id, { severity }), author: "mira", baseRevision }));
    const sent = must(await submit(store, { factId: id, baseRevision: draft.revision, author: "mira" }));
    return must(await approve(store, { factId: id, baseRevision: sent.revision, reviewer: "noor" }));
  };

  test("approvals, retractions, edited sources and imports since an instant, each once", async () => {
    const before = await newsSince(store, null);
    expect(before).toMatchObject({
      facts: [],
      sources: [],
      imports: [{ label: "sample data", created: 5, changed: 0 }],
    });
    const { revision } = await approved("protest.one", null, 2);
    const released = now();
    await approved("protest.one", revision, 3);
    // A draft after the approval does not hide it.
    must(await saveDraft(store, { record: protest("protest.one"), author: "sam", baseRevision: 6 }));
    const two = await approved("protest.two", null, 2);
    must(await retract(store, { factId: "protest.two", baseRevision: two.revision, author: "noor", reason: "not so" }));
    must(await saveSource(store, { record: { ...book, title: "Another title" }, author: "noor", baseRevision: 1 }));
    must(await importBatch(store, batch({ label: "more", facts: [protest("protest.three")] })));
    const { facts, sources, imports } = await newsSince(store, released);
    expect(facts.map(({ factId, action, author }) => [factId, action, author])).toEqual([
      ["protest.two", "retract", "noor"],
      ["protest.one", "approve", "noor"],
    ]);
    expect(sources.map(({ id, title }) => [id, title])).toEqual([[book.id, "Another title"]]);
    expect(imports.map(({ label, created }) => [label, created])).toEqual([["more", 1]]);
    expect(await newsSince(store, now())).toEqual({ facts: [], sources: [], imports: [] });
  });

  test("a source counts each fact that rests on it once", async () => {
    await approved("protest.one", null, 2);
    const record = protest("protest.one", { tags: ["border", "sample"] });
    record.evidence = [{ source: gazette.id, locator: "p. 2", stance: "supports" }];
    must(await saveDraft(store, { record, author: "mira", baseRevision: 3 }));
    must(await saveDraft(store, { record: protest("protest.two", { tags: [] }), author: "mira", baseRevision: null }));
    expect(await usageOfSources(store)).toEqual(
      new Map([
        [book.id, 2],
        [gazette.id, 1],
      ]),
    );
    expect(await listTags(store)).toEqual(["border", "sample"]);
  });
}
