import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { sqliteColumns } from "./columns.ts";
import { storeError } from "./errors.ts";
import { migrationsOf } from "./migrations.ts";
import type { Store, Tx } from "./store-type.ts";
import { defineTables } from "./tables.ts";
import { asOneWrite, insideWrite } from "./write-context.ts";

const BUSY_TIMEOUT_MS = 5000;
const casing = "snake_case" as const;

function connect(file: string, timeout: number): Database.Database {
  const connection = new Database(file, { timeout });
  connection.pragma("journal_mode = WAL");
  connection.pragma("foreign_keys = ON");
  // FULL: an acknowledged write survives a power cut.
  connection.pragma("synchronous = FULL");
  // "insert or replace" deletes rows too: with this, the append-only triggers see it.
  connection.pragma("recursive_triggers = ON");
  return connection;
}

function connectToRead(file: string, timeout: number): Database.Database {
  const connection = connect(file, timeout);
  connection.pragma("query_only = ON");
  return connection;
}

/** The same builder calls run on both engines (see columns.ts), so one engine's types serve for both. */
const typed = (connection: Database.Database): Tx => drizzle(connection, { casing }) as unknown as Tx;

export async function openSqlite(file: string, now: () => string, timeout = BUSY_TIMEOUT_MS): Promise<Store> {
  const clearly = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw storeError(cause, file);
    }
  };
  const { writer, reader } = await clearly(() => {
    mkdirSync(dirname(file), { recursive: true });
    return { writer: connect(file, timeout), reader: connectToRead(file, timeout) };
  });
  const tx = typed(writer);
  const self = Symbol(file);
  let queue: Promise<unknown> = Promise.resolve();

  async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    writer.exec("begin immediate");
    try {
      const result = await insideWrite(self, () => work(tx));
      writer.exec("commit");
      return result;
    } catch (cause) {
      if (writer.inTransaction) writer.exec("rollback");
      throw cause;
    }
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    dialect: "sqlite",
    tables: defineTables(sqliteColumns),
    read: typed(reader),
    now,
    write: (work) => asOneWrite(self, () => clearly(() => inTurn(() => transaction(work)))),
    snapshot: (work) =>
      clearly(async () => {
        const own = connectToRead(file, timeout);
        try {
          own.exec("begin");
          return await work(typed(own));
        } finally {
          own.close();
        }
      }),
    migrate: () =>
      clearly(() =>
        inTurn(async () => migrate(drizzle(writer, { casing }), { migrationsFolder: migrationsOf("sqlite") })),
      ),
    engineProblems: () =>
      clearly(() => {
        const integrity = reader.prepare<[], { integrity_check: string }>("pragma integrity_check").all();
        const orphans = reader.prepare<[], { table: string; rowid: number; parent: string }>(
          "pragma foreign_key_check",
        );
        return [
          ...integrity.map((row) => row.integrity_check).filter((line) => line !== "ok"),
          ...orphans.all().map((row) => `${row.table} row ${row.rowid} refers to a missing row of ${row.parent}`),
        ];
      }),
    close: async () => {
      await queue;
      reader.close();
      writer.close();
    },
  };
}
