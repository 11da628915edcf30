import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { importBatch } from "../ledger/batch.ts";
import { factHead, factsAsKnownOn } from "../ledger/fact-queries.ts";
import { approve, retract, saveDraft, submit } from "../ledger/facts.ts";
import { integrityCheck } from "../ledger/integrity.ts";
import { listFacts } from "../ledger/list-facts.ts";
import { rebuildProjections } from "../ledger/rebuild.ts";
import type { Store } from "../store.ts";
import { type Harness, ticking } from "./harness.ts";
import { batch, gdp, must, protest, withSample } from "./sample.ts";

/** What was recorded stays, can be read as of any moment, and is all that the projections rest on. */
export function historyContract({ open }: Harness): void {
  let store: Store;
  const now = ticking();
  const id = "protest.one";
  beforeEach(async () => {
    store = await withSample(await open(now));
    must(await importBatch(store, batch({ facts: [protest(id)], series: [gdp(2020, 5)] })));
  });
  const publishSeverity = async (severity: number, baseRevision: number) => {
    const record = protest(id, { severity });
    must(await saveDraft(store, { record, author: "mira", baseRevision }));
    must(await submit(store, { factId: id, baseRevision: baseRevision + 1, author: "mira" }));
    must(await approve(store, { factId: id, baseRevision: baseRevision + 2, reviewer: "noor" }));
  };
  const severities = async (instant: string) =>
    (await factsAsKnownOn(store, instant)).map(({ fact }) => ("severity" in fact ? fact.severity : null));

  test("reads as it was known at an instant", async () => {
    const imported = now();
    await publishSeverity(4, 1);
    const corrected = now();
    must(await saveDraft(store, { record: protest(id, { severity: 5 }), author: "mira", baseRevision: 4 }));
    const drafted = now();
    must(await retract(store, { factId: id, baseRevision: 5, author: "noor", reason: "not so" }));
    expect(await severities("2025-12-31T23:59:59Z")).toEqual([]);
    expect(await severities(imported)).toEqual([2]);
    expect(await severities(corrected)).toEqual([4]);
    expect(await severities(drafted)).toEqual([4]);
    expect(await severities(now())).toEqual([]);
    expect(await severities(imported.replace("Z", "+00:00"))).toEqual([2]);
    await expect(factsAsKnownOn(store, "the other day")).rejects.toThrow("Invalid time value");
  });

  test("a clock that runs backwards does not turn a fact's history round", async () => {
    const early = { ...store, now: () => "2001-01-01T00:00:00.000Z" };
    const head = must(
      await saveDraft(early, { record: protest(id, { severity: 3 }), author: "mira", baseRevision: 1 }),
    );
    expect(head.at > "2026").toBe(true);
    expect((await integrityCheck(store)).problems).toEqual([]);
  });

  describe("projections", () => {
    test("rebuilt from the revisions, they are the same", async () => {
      await publishSeverity(4, 1);
      must(await saveDraft(store, { record: protest(id, { to: "CCC" }), author: "mira", baseRevision: 4 }));
      must(await saveDraft(store, { record: protest("protest.two"), author: "mira", baseRevision: null }));
      const rows = async () => {
        const { factHeads, factActors, factSources } = store.tables;
        return {
          heads: await store.read.select().from(factHeads).orderBy(factHeads.factId),
          actors: await store.read
            .select()
            .from(factActors)
            .orderBy(factActors.factId, factActors.actorId, factActors.standing),
          sources: await store.read.select().from(factSources).orderBy(factSources.factId, factSources.standing),
        };
      };
      const before = await rows();
      expect(
        before.actors.filter(({ factId }) => factId === id).map(({ actorId, standing }) => `${actorId} ${standing}`),
      ).toEqual(["AAA head", "AAA published", "BBB published", "CCC head"]);
      await rebuildProjections(store);
      expect(await rows()).toEqual(before);
    });

    test("the check finds a projection that is gone, altered or made up; rebuilding mends it", async () => {
      const { factHeads, factActors, factSources } = store.tables;
      expect(await integrityCheck(store)).toEqual({ problems: [], facts: 1, revisions: 1 });
      await store.write(async (tx) => {
        await tx.update(factHeads).set({ title: "Another title" });
        await tx.delete(factSources);
        await tx.insert(factActors).values({ factId: id, actorId: "CCC", standing: "published" });
      });
      const { actors, sources } = store.tables;
      await store.write(async (tx) => {
        await tx.delete(actors).where(eq(actors.id, "CCC"));
        await tx.update(sources).set({ reliability: "d" }).where(eq(sources.id, "gazette"));
      });
      expect((await integrityCheck(store)).problems).toEqual([
        `fact_heads of ${id} is not what its revisions say`,
        `fact_actors of ${id} is not what its revisions say`,
        `fact_sources of ${id} lacks a row that its revisions demand`,
        `fact_sources of ${id} lacks a row that its revisions demand`,
        "actors of CCC lacks a row that its revisions demand",
        "sources of gazette is not what its revisions say",
      ]);
      await rebuildProjections(store);
      expect((await integrityCheck(store)).problems).toEqual([]);
      expect(await listFacts(store, { actor: "CCC", limit: 5, offset: 0 })).toEqual({ facts: [], count: 0 });
    });

    test("the check finds revisions that nobody may have written", async () => {
      const [row] = await store.read.select().from(store.tables.revisions);
      if (!row) throw new Error("nothing was imported");
      const forged = { ...row, revision: 3, previous: 2, action: "approve" as const, hash: "0".repeat(64) };
      await store.write((tx) => tx.insert(store.tables.revisions).values(forged));
      expect((await integrityCheck(store)).problems).toEqual(
        expect.arrayContaining([
          `${id} revision 3 does not follow the revision before it`,
          `${id} revision 3 was altered after it was written`,
          `${id} revision 3: "approve" can't lead from published to published`,
        ]),
      );
    });
  });

  describe("append-only tables", () => {
    const tables = ["revisions", "referenceRevisions", "batches", "events"] as const;
    test.each(tables)("%s takes no update and no deletion", async (name) => {
      const table = store.tables[name];
      const why = expect.objectContaining({ message: expect.stringContaining("is append-only") });
      const cause = async (work: Promise<unknown>) =>
        work.then(
          () => null,
          (fault: unknown) => (fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault),
        );
      expect(await cause(store.write((tx) => tx.update(table).set({ at: "1999-01-01T00:00:00.000Z" })))).toEqual(why);
      expect(await cause(store.write((tx) => tx.delete(table)))).toEqual(why);
    });

    test("a refused deletion undoes the rest of its write", async () => {
      const { revisions, factHeads } = store.tables;
      await expect(
        store.write(async (tx) => {
          await tx.delete(factHeads);
          await tx.delete(revisions).where(eq(revisions.factId, id));
        }),
      ).rejects.toThrow();
      expect(await factHead(store, id)).toMatchObject({ published: { revision: 1 } });
    });
  });
}
