import { describe, expect, test } from "vitest";
import { importBatch } from "../ledger/batch.ts";
import { factHistory } from "../ledger/fact-queries.ts";
import { approve, saveDraft, submit } from "../ledger/facts.ts";
import { integrityCheck } from "../ledger/integrity.ts";
import type { Harness } from "./harness.ts";
import { batch, must, protest, withSample } from "./sample.ts";

const many = Array.from({ length: 12 }, (_, n) => n);

/** Writers at the same time: each is served whole, or refused. */
export function concurrencyContract({ open }: Harness): void {
  describe("writers at once", () => {
    test("of one fact from the same base: one is served, the others are stale", async () => {
      const store = await withSample(await open());
      must(await saveDraft(store, { record: protest("one"), author: "mira", baseRevision: null }));
      const results = await Promise.all(
        many.map((n) =>
          saveDraft(store, { record: protest("one", { note: `by ${n}` }), author: `user ${n}`, baseRevision: 1 }),
        ),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      for (const result of results)
        if (!result.ok)
          expect(result.error).toMatchObject({ code: "stale", base: { revision: 1 }, theirs: { revision: 2 } });
      expect(await factHistory(store, "one")).toHaveLength(2);
    });

    test("of one new fact: one is served, the others are stale", async () => {
      const store = await withSample(await open());
      const results = await Promise.all(
        many.map((n) => saveDraft(store, { record: protest("one"), author: `user ${n}`, baseRevision: null })),
      );
      const codes = results.map((result) => (result.ok ? "served" : result.error.code)).sort();
      expect(codes).toEqual(["served", ...many.slice(1).map(() => "stale")]);
    });

    test("of one claim under several ids: one is served, the others are its duplicates", async () => {
      const store = await withSample(await open());
      const results = await Promise.all(
        many.map((n) =>
          saveDraft(store, {
            record: protest(`copy-${n}`, { title: "One claim" }),
            author: "mira",
            baseRevision: null,
          }),
        ),
      );
      const codes = results.map((result) => (result.ok ? "served" : result.error.code)).sort();
      expect(codes).toEqual([...many.slice(1).map(() => "duplicate"), "served"]);
    });

    test("of many facts: all are served, and the projections agree with the revisions", async () => {
      const store = await withSample(await open());
      await Promise.all(
        many.map(async (n) => {
          const factId = `fact-${n}`;
          must(await saveDraft(store, { record: protest(factId), author: "mira", baseRevision: null }));
          must(await submit(store, { factId, baseRevision: 1, author: "mira" }));
          must(await approve(store, { factId, baseRevision: 2, reviewer: "noor" }));
        }),
      );
      expect(await integrityCheck(store)).toEqual({ problems: [], facts: many.length, revisions: 3 * many.length });
    });

    test("of the same import: it is stored once", async () => {
      const store = await open();
      const content = batch({ facts: [protest("one")] });
      const results = await Promise.all([1, 2, 3].map(() => importBatch(store, content)));
      expect(results.map((result) => must(result).new).sort()).toEqual([0, 0, 6]);
      expect(new Set(results.map((result) => must(result).batchId)).size).toBe(1);
    });
  });

  test("a write that fails leaves nothing, and the next one is served", async () => {
    const store = await withSample(await open());
    const { privateDrafts } = store.tables;
    const row = { userId: "mira", form: "f", content: {}, at: store.now() };
    const failing = store.write(async (tx) => {
      await tx.insert(privateDrafts).values(row);
      throw new Error("half way");
    });
    const next = store.write((tx) => tx.insert(privateDrafts).values({ ...row, form: "g" }));
    await expect(failing).rejects.toThrow("half way");
    await next;
    const forms = await store.read.select({ form: privateDrafts.form }).from(privateDrafts);
    expect(forms).toEqual([{ form: "g" }]);
  });

  test("a write inside a write is refused at once", async () => {
    const store = await withSample(await open());
    await expect(store.write(() => store.write(async () => "inner"))).rejects.toThrow("inside a write");
  });
}
