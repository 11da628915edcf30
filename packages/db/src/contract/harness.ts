import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { Client } from "pg";
import { afterAll } from "vitest";
import { migrationsOf } from "../migrations.ts";
import { openStore, type Store, type Tx } from "../store.ts";
import { postgresStore } from "../store-postgres.ts";

/** One engine under test. Each `open` gives an empty, migrated ledger and closes the one before. */
export type Harness = {
  engine: string;
  open(now?: () => string): Promise<Store>;
  /** Runs of the property tests: an engine that answers slowly gets fewer. */
  runs: number;
};

/** A clock that moves on by a second at every look. */
export function ticking(start = "2026-01-01T00:00:00.000Z"): () => string {
  let time = Date.parse(start);
  return () => {
    time += 1000;
    return new Date(time).toISOString();
  };
}

/** Closes the previous store before the next is opened, and the last one at the end. */
function oneAtATime(make: (now: () => string) => Promise<Store>, end: () => Promise<unknown>): Harness["open"] {
  let current: Store | undefined;
  afterAll(async () => {
    await current?.close();
    await end();
  });
  return async (now = ticking()) => {
    await current?.close();
    current = await make(now);
    await current.migrate();
    return current;
  };
}

export function sqlite(): Harness {
  const folders: string[] = [];
  return {
    engine: "SQLite",
    runs: 40,
    open: oneAtATime(
      async (now) => {
        const home = await mkdtemp(join(tmpdir(), "entente-ledger-"));
        folders.push(home);
        return openStore({ home, now });
      },
      () => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))),
    ),
  };
}

const emptied = "drop schema if exists drizzle cascade; drop schema public cascade; create schema public;";

export function pglite(): Harness {
  const client = new PGlite();
  const db = drizzle(client, { casing: "snake_case" });
  return {
    engine: "PostgreSQL in WebAssembly",
    runs: 5,
    open: oneAtATime(
      async (now) => {
        await client.exec(emptied);
        return postgresStore(db as unknown as Tx, {
          where: "pglite",
          now,
          migrate: () => migrate(db, { migrationsFolder: migrationsOf("postgres") }),
          close: async () => undefined,
        });
      },
      () => client.close(),
    ),
  };
}

/** A database of its own on the server at `url`, dropped at the end. */
export function postgres(url: string): Harness {
  const name = `entente_contract_${process.pid}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  const run = async (address: string, ...statements: string[]) => {
    const client = new Client({ connectionString: address });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  let made = false;
  return {
    engine: "PostgreSQL server",
    runs: 10,
    open: oneAtATime(
      async (now) => {
        if (made) await run(own.href, emptied);
        else await run(url, `drop database if exists ${name}`, `create database ${name}`);
        made = true;
        return openStore({ home: "", databaseUrl: own.href, now });
      },
      () => run(url, `drop database if exists ${name}`),
    ),
  };
}
