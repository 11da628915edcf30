import type { FactRecord } from "@entente/core/facts/fact";
import { beforeEach, describe, expect, test } from "vitest";
import { factHead, factHistory } from "../ledger/fact-queries.ts";
import { approve, restore, retract, saveDraft, sendBack, submit } from "../ledger/facts.ts";
import { listFacts, usedBy } from "../ledger/list-facts.ts";
import type { Store } from "../store.ts";
import type { Harness } from "./harness.ts";
import { book, gazette, must, protest, refusal, withSample } from "./sample.ts";

/** draft → in review → published → retracted, and every refusal on the way. */
export function reviewContract({ open }: Harness): void {
  let store: Store;
  beforeEach(async () => {
    store = await withSample(await open());
  });
  const id = "protest.one";
  const save = (record = protest(id), baseRevision: number | null = null, author = "mira") =>
    saveDraft(store, { record, author, baseRevision, note: "because" });
  const published = async () => {
    must(await save());
    must(await submit(store, { factId: id, baseRevision: 1, author: "mira" }));
    return must(await approve(store, { factId: id, baseRevision: 2, reviewer: "noor", note: "seen" }));
  };

  describe("the way of a fact", () => {
    test("each step is a revision that names the one before it", async () => {
      await published();
      must(await retract(store, { factId: id, baseRevision: 3, author: "noor", reason: "withdrawn by its author" }));
      const history = await factHistory(store, id);
      expect(history.map((r) => [r.revision, r.previous, r.action, r.status, r.author])).toEqual([
        [4, 3, "retract", "retracted", "noor"],
        [3, 2, "approve", "published", "noor"],
        [2, 1, "submit", "in-review", "mira"],
        [1, null, "save", "draft", "mira"],
      ]);
      expect(history[0]?.note).toBe("withdrawn by its author");
      expect(history.every((r) => r.record.evidence.length === 1)).toBe(true);
    });

    test("a new draft leaves the published revision standing until it is approved", async () => {
      await published();
      const draft = must(await save(protest(id, { severity: 4 }), 3));
      expect([draft.status, draft.published?.revision]).toEqual(["draft", 3]);
      must(await submit(store, { factId: id, baseRevision: 4, author: "mira" }));
      const head = must(await approve(store, { factId: id, baseRevision: 5, reviewer: "noor" }));
      expect([head.revision, head.published?.revision]).toEqual([6, 6]);
      expect(head.published?.record.fact).toMatchObject({ severity: 4 });
    });

    test("a retracted fact stands no more, and may come back through review", async () => {
      await published();
      expect(
        must(await retract(store, { factId: id, baseRevision: 3, author: "noor", reason: "no" })).published,
      ).toBeNull();
      expect(must(await save(protest(id), 4)).published).toBeNull();
      must(await submit(store, { factId: id, baseRevision: 5, author: "mira" }));
      expect(must(await approve(store, { factId: id, baseRevision: 6, reviewer: "noor" })).published?.revision).toBe(7);
    });

    test("a change after the submission voids it", async () => {
      must(await save());
      must(await submit(store, { factId: id, baseRevision: 1, author: "mira" }));
      must(await save(protest(id, { severity: 5 }), 2));
      expect(refusal(await approve(store, { factId: id, baseRevision: 2, reviewer: "noor" })).code).toBe("stale");
      expect(refusal(await approve(store, { factId: id, baseRevision: 3, reviewer: "noor" }))).toMatchObject({
        code: "wrong-status",
        status: "draft",
        expected: ["in-review"],
      });
    });

    test("a fact that does not exist can't be reviewed", async () => {
      expect(refusal(await submit(store, { factId: id, baseRevision: null, author: "mira" })).code).toBe("not-found");
      expect(refusal(await approve(store, { factId: id, baseRevision: 2, reviewer: "noor" })).code).toBe("not-found");
    });
  });

  describe("restoring", () => {
    test("the first version comes back as a new draft, with its evidence, and has to be approved like any other", async () => {
      await published();
      const changed = protest(id, { severity: 5 });
      changed.evidence.push({ source: gazette.id, locator: "p. 9", stance: "contradicts" });
      must(await save(changed, 3));
      const head = must(await restore(store, { factId: id, revision: 1, baseRevision: 4, author: "sam" }));
      expect([head.revision, head.previous, head.action, head.status, head.author]).toEqual([
        5,
        4,
        "save",
        "draft",
        "sam",
      ]);
      expect(head.record).toEqual(protest(id));
      expect(head.published?.revision).toBe(3);
      expect(await factHistory(store, id)).toHaveLength(5);
      must(await submit(store, { factId: id, baseRevision: 5, author: "noor" }));
      expect(refusal(await approve(store, { factId: id, baseRevision: 6, reviewer: "sam" })).code).toBe("own-change");
    });

    test("it is refused when somebody wrote since, and when there is no such revision", async () => {
      must(await save());
      must(await save(protest(id, { severity: 3 }), 1));
      const base = { factId: id, author: "sam" };
      expect(refusal(await restore(store, { ...base, revision: 1, baseRevision: 1 })).code).toBe("stale");
      expect(refusal(await restore(store, { ...base, revision: 7, baseRevision: 2 }))).toEqual({
        code: "not-found",
        id: `${id}, revision 7`,
      });
      expect(await factHistory(store, id)).toHaveLength(2);
    });

    test("it is refused where another fact makes that claim by now", async () => {
      must(await save(protest(id, { title: "One protest, entered first" })));
      must(await save(protest(id, { title: "Another protest by then" }), 1));
      must(await save(protest("protest.two", { title: "One protest, entered first" })));
      expect(refusal(await restore(store, { factId: id, revision: 1, baseRevision: 2, author: "sam" }))).toMatchObject({
        code: "duplicate",
        twin: "protest.two",
      });
    });
  });

  describe("four eyes", () => {
    test("nobody approves a change that they wrote part of, whoever submitted it", async () => {
      must(await save());
      must(await save(protest(id, { severity: 3 }), 1, "noor"));
      must(await submit(store, { factId: id, baseRevision: 2, author: "sam" }));
      for (const reviewer of ["mira", "noor", "sam"])
        expect(refusal(await approve(store, { factId: id, baseRevision: 3, reviewer })).code).toBe("own-change");
      expect(await factHead(store, id)).toMatchObject({ revision: 3, published: null });
      must(await approve(store, { factId: id, baseRevision: 3, reviewer: "lee" }));
    });

    test("what was approved before no longer counts against its author", async () => {
      await published();
      must(await save(protest(id, { severity: 3 }), 3, "noor"));
      must(await submit(store, { factId: id, baseRevision: 4, author: "noor" }));
      must(await approve(store, { factId: id, baseRevision: 5, reviewer: "mira" }));
    });

    test("who sent a change back may approve its next version", async () => {
      must(await save());
      must(await submit(store, { factId: id, baseRevision: 1, author: "mira" }));
      const back = must(
        await sendBack(store, { factId: id, baseRevision: 2, reviewer: "noor", reason: "which page?" }),
      );
      expect([back.status, back.note]).toEqual(["draft", "which page?"]);
      must(await save(protest(id, { severity: 1 }), 3));
      must(await submit(store, { factId: id, baseRevision: 4, author: "mira" }));
      must(await approve(store, { factId: id, baseRevision: 5, reviewer: "noor" }));
    });
  });

  describe("refusals", () => {
    test("a stale save is refused with both versions, whole", async () => {
      must(await save());
      must(await save(protest(id, { title: "The words of the first person" }), 1, "noor"));
      const stale = refusal(await save(protest(id, { title: "The words of the second person" }), 1));
      if (stale.code !== "stale") throw new Error(stale.code);
      expect([stale.base?.revision, stale.base?.record]).toEqual([1, protest(id)]);
      expect([stale.theirs.revision, stale.theirs.author]).toEqual([2, "noor"]);
      expect(stale.theirs.record).toEqual(protest(id, { title: "The words of the first person" }));
      expect(await factHistory(store, id)).toHaveLength(2);
      expect(refusal(await save())).toMatchObject({ code: "stale", base: null, theirs: { revision: 2 } });
    });

    test("unknown actors, sources and facts are named with the field", async () => {
      const record = protest(id, { to: "XQZ", about: "QQQ" });
      record.evidence.push({ source: "no-such-source", locator: "p. 2", stance: "contradicts" });
      expect(refusal(await save(record))).toEqual({
        code: "unknown-reference",
        references: [
          { kind: "actor", id: "XQZ", from: "to" },
          { kind: "actor", id: "QQQ", from: "about" },
          { kind: "source", id: "no-such-source", from: "evidence.1.source" },
        ],
      });
      expect(await factHead(store, id)).toBeNull();
    });

    test("the same claim under another id is refused, with the id of its twin", async () => {
      must(await save(protest(id, { title: "One protest, entered twice" })));
      const twin = protest("protest.two", { title: "One  Protest, entered twice " });
      expect(refusal(await save(twin))).toEqual({ code: "duplicate", factId: "protest.two", twin: id });
      must(await retract(store, { factId: id, baseRevision: 1, author: "mira", reason: "entered twice" }));
      must(await save(twin));
      expect(refusal(await save(protest(id, { title: "One protest, entered twice" }), 2)).code).toBe("duplicate");
    });

    test("records that break the schema are refused field by field", async () => {
      const broken = { ...protest(id), evidence: [] };
      expect(refusal(await save(broken))).toMatchObject({ code: "invalid", issues: [{ path: "evidence" }] });
      const nul = refusal(await save(protest(id, { title: "A title with \0 in it" })));
      expect(nul).toMatchObject({ code: "invalid", issues: [{ path: "fact.title" }] });
      expect(refusal(await save(protest(id, { title: "Half a \ud83d pair" }))).code).toBe("invalid");
    });
  });

  test("unknown actors and facts are named with their place in a list", async () => {
    const record: FactRecord = {
      fact: {
        kind: "judgement",
        id: "judgement.one",
        title: "They will grow closer",
        valid: "2024-02-03",
        confidence: "low",
        tags: ["QQQ"],
        authorOf: book.id,
        about: ["AAA", "QQQ"],
        likelihood: { state: "known", value: "likely" },
        horizon: { state: "unknown", reason: "none is named" },
        factsFor: [],
        factsAgainst: ["no-such-fact"],
      },
      evidence: [{ source: book.id, locator: "p. 1", stance: "supports" }],
    };
    expect(refusal(await saveDraft(store, { record, author: "mira", baseRevision: null }))).toMatchObject({
      references: [
        { kind: "actor", id: "QQQ", from: "about.1" },
        { kind: "fact", id: "no-such-fact", from: "factsAgainst.0" },
      ],
    });
  });

  test("lists by every filter, last changed first, with the whole count", async () => {
    must(await save());
    must(await save(protest("protest.two", { to: "CCC", tags: ["border", "100%_sure"] })));
    must(await submit(store, { factId: "protest.two", baseRevision: 1, author: "mira" }));
    const ids = async (filter: object) =>
      (await listFacts(store, { limit: 10, offset: 0, ...filter })).facts.map(({ factId }) => factId);
    expect(await ids({})).toEqual(["protest.two", id]);
    expect(await ids({ status: "in-review" })).toEqual(["protest.two"]);
    expect(await ids({ actor: "BBB" })).toEqual([id]);
    expect(await ids({ tag: "border" })).toEqual(["protest.two"]);
    expect(await ids({ tag: "bord" })).toEqual([]);
    expect(await ids({ text: "PROTEST one" })).toEqual([id]);
    expect(await ids({ text: "0%_S" })).toEqual(["protest.two"]);
    expect(await ids({ text: "0x_s" })).toEqual([]);
    expect(await ids({ kind: "treaty" })).toEqual([]);
    expect(await listFacts(store, { limit: 1, offset: 1 })).toMatchObject({ count: 2, facts: [{ factId: id }] });
    expect((await usedBy(store, book.id)).map(({ factId }) => factId)).toEqual([id, "protest.two"]);
    expect(await usedBy(store, gazette.id)).toEqual([]);
  });
}
