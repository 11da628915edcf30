import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Pool } from "pg";
import { pgColumns } from "./columns.ts";
import { isCollision, storeError } from "./errors.ts";
import { migrationsOf } from "./migrations.ts";
import type { Store, Tx, WriteOptions } from "./store-type.ts";
import { defineTables } from "./tables.ts";
import { asOneWrite, insideWrite } from "./write-context.ts";

const casing = "snake_case" as const;
/** Any number, the same in every process: ordinary writes share this advisory lock, exclusive ones hold it alone. */
const WRITE_LOCK = 7_310_001;
const MIGRATION_LOCK = 7_310_002;

const attempts = 5;

/** A store on any PostgreSQL that drizzle speaks to. */
export function postgresStore(
  db: Tx,
  {
    where,
    now,
    migrate,
    close,
  }: { where: string; now: () => string; migrate: () => Promise<void>; close: () => Promise<void> },
): Store {
  const self = Symbol(where);
  const clearly = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw storeError(cause, where);
    }
  };

  async function transaction<T>(work: (tx: Tx) => Promise<T>, { exclusive = false }: WriteOptions): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await db.transaction(async (tx) => {
          await tx.execute(
            exclusive
              ? sql`select pg_advisory_xact_lock(${WRITE_LOCK})`
              : sql`select pg_advisory_xact_lock_shared(${WRITE_LOCK})`,
          );
          return insideWrite(self, () => work(tx));
        });
      } catch (cause) {
        if (attempt === attempts || !isCollision(cause)) throw cause;
      }
    }
  }

  return {
    dialect: "postgres",
    tables: defineTables(pgColumns),
    read: db,
    now,
    write: (work, options = {}) => asOneWrite(self, () => clearly(() => transaction(work, options))),
    snapshot: (work) =>
      clearly(() => db.transaction(work, { isolationLevel: "repeatable read", accessMode: "read only" })),
    migrate: () => clearly(migrate),
    engineProblems: async () => [],
    close,
  };
}

/** The address without its password, for messages. */
function nameOf(databaseUrl: string): string {
  try {
    const { host, pathname } = new URL(databaseUrl);
    return `${host}${pathname}`;
  } catch {
    return "DATABASE_URL";
  }
}

export async function openPostgres(databaseUrl: string, now: () => string): Promise<Store> {
  const where = nameOf(databaseUrl);
  const pool = new Pool({ connectionString: databaseUrl, max: 10 });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  try {
    (await pool.connect()).release();
  } catch (cause) {
    await pool.end();
    throw storeError(cause, where);
  }
  return postgresStore(drizzle(pool, { casing }) as unknown as Tx, {
    where,
    now,
    close: () => pool.end(),
    migrate: async () => {
      const client = await pool.connect();
      try {
        await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
        await migrate(drizzle(client, { casing }), { migrationsFolder: migrationsOf("postgres") });
      } finally {
        await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
        client.release();
      }
    },
  });
}
