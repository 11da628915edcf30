import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { protest, withSample } from "./contract/sample.ts";
import { StoreError } from "./errors.ts";
import { saveDraft } from "./ledger/facts.ts";
import { integrityCheck } from "./ledger/integrity.ts";
import { listFacts } from "./ledger/list-facts.ts";
import { openStore, type Store } from "./store.ts";
import { openSqlite } from "./store-sqlite.ts";

let home: string;
let store: Store;
const file = () => join(home, "ledger.sqlite");
const now = () => new Date().toISOString();
const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no fault",
    (fault: unknown) => fault,
  );

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "entente-store-"));
  store = await openStore({ home });
  await store.migrate();
  await withSample(store);
});
afterEach(async () => {
  await store.close();
  rmSync(home, { recursive: true, force: true });
});

describe("one file", () => {
  test("is in WAL mode, keeps its foreign keys, and is read without waiting for a writer", async () => {
    await saveDraft(store, { record: protest("one"), author: "mira", baseRevision: null });
    const other = new Database(file());
    expect(other.pragma("journal_mode", { simple: true })).toBe("wal");
    other.exec("begin immediate");
    other.exec("delete from fact_heads");
    expect((await listFacts(store, { limit: 1, offset: 0 })).count).toBe(1);
    other.exec("rollback");
    other.close();
    const { revisions } = store.tables;
    const orphan = {
      ...{ factId: "x", revision: 1, action: "save" as const, status: "draft" as const, record: protest("x") },
      ...{ author: "mira", at: now(), note: "", hash: "", batchId: "no such batch" },
    };
    await expect(store.write((tx) => tx.insert(revisions).values(orphan))).rejects.toThrow();
  });

  test("that another program holds: one line that says what to do", async () => {
    const impatient = await openSqlite(file(), now, 20);
    const other = new Database(file());
    other.exec("begin immediate");
    const fault = await faultOf(saveDraft(impatient, { record: protest("one"), author: "mira", baseRevision: null }));
    expect(fault).toBeInstanceOf(StoreError);
    expect(fault).toMatchObject({
      code: "locked",
      message: expect.stringMatching(/^the database is locked by another process/),
    });
    other.exec("rollback");
    other.close();
    expect(await saveDraft(impatient, { record: protest("one"), author: "mira", baseRevision: null })).toMatchObject({
      ok: true,
    });
    await impatient.close();
  });

  test("a snapshot does not see what is written meanwhile", async () => {
    const { factHeads } = store.tables;
    await store.snapshot(async (reader) => {
      expect(await reader.select().from(factHeads)).toEqual([]);
      await saveDraft(store, { record: protest("one"), author: "mira", baseRevision: null });
      expect(await reader.select().from(factHeads)).toEqual([]);
    });
    expect(await store.read.select().from(factHeads)).toHaveLength(1);
  });

  test("what is read can't be written through", async () => {
    const sneaky = store.read as Parameters<Parameters<Store["write"]>[0]>[0];
    await expect(async () => sneaky.delete(store.tables.factHeads)).rejects.toMatchObject({
      code: "SQLITE_READONLY",
    });
  });

  test("the check finds a revision that was altered behind the ledger's back, and replacing one is refused", async () => {
    await saveDraft(store, { record: protest("one"), author: "mira", baseRevision: null });
    const intruder = new Database(file());
    intruder.pragma("recursive_triggers = ON");
    expect(() => intruder.exec("update revisions set author = 'noor'")).toThrow("append-only");
    expect(() => intruder.exec("insert or replace into revisions select * from revisions")).toThrow("append-only");
    intruder.exec("drop trigger revisions_no_update; update revisions set author = 'noor'");
    intruder.close();
    expect((await integrityCheck(store)).problems).toEqual([
      "one revision 1 was altered after it was written",
      "fact_heads of one is not what its revisions say",
    ]);
  });
});

describe("what can't be opened is told in one line", () => {
  const opening = (config: Parameters<typeof openStore>[0]) => faultOf(openStore(config));

  test("a file that is no database", async () => {
    const elsewhere = join(home, "elsewhere");
    writeFileSync(join(home, "junk"), "");
    expect(await opening({ home: join(home, "junk") })).toMatchObject({ name: "StoreError", code: "read-only" });
    mkdirSync(elsewhere);
    writeFileSync(
      join(elsewhere, "ledger.sqlite"),
      "not a database at all, but long enough to be looked at. ".repeat(20),
    );
    expect(await opening({ home: elsewhere })).toMatchObject({ name: "StoreError", code: "damaged" });
  });

  test("a ledger without its tables", async () => {
    const empty = await openStore({ home: join(home, "empty") });
    const fault = await faultOf(saveDraft(empty, { record: protest("one"), author: "mira", baseRevision: null }));
    expect(fault).toMatchObject({ name: "StoreError", code: "not-migrated" });
    await empty.close();
  });

  test("a PostgreSQL server that is not there; its password is not repeated", async () => {
    const fault = await opening({ home, databaseUrl: "postgres://someone:secret@127.0.0.1:1/ledger" });
    expect(fault).toMatchObject({ name: "StoreError", code: "unreachable" });
    expect(String(fault)).toContain("127.0.0.1:1/ledger");
    expect(String(fault)).not.toContain("secret");
  });
});
