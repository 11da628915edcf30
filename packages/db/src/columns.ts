import * as pg from "drizzle-orm/pg-core";
import * as sqlite from "drizzle-orm/sqlite-core";

const pgText = pg.customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });
const pgBytes = pg.customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
});

/**
 * What the tables are made of, per engine. The keys are the same; the types are PostgreSQL's for both, because its query
 * builder is asynchronous only, so that nothing compiles which would run on one engine and fail on the other.
 * Text is compared by code point on both: a server's own collation would order ids otherwise than SQLite does.
 * JSON is text on SQLite and `json` (not `jsonb`, which reorders keys) on PostgreSQL.
 */
export const pgColumns = {
  table: pg.pgTable,
  text: () => pgText(),
  integer: () => pg.integer(),
  /** Whole numbers up to 2^53, such as milliseconds. */
  long: () => pg.bigint({ mode: "number" }),
  number: () => pg.doublePrecision(),
  bool: () => pg.boolean(),
  bytes: () => pgBytes(),
  json: <T>() => pg.json().$type<T>(),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
};
export type Columns = typeof pgColumns;

export const sqliteColumns = {
  table: sqlite.sqliteTable,
  text: () => sqlite.text(),
  integer: () => sqlite.integer(),
  long: () => sqlite.integer(),
  number: () => sqlite.real(),
  bool: () => sqlite.integer({ mode: "boolean" }),
  bytes: () => sqlite.blob({ mode: "buffer" }),
  json: <T>() => sqlite.text({ mode: "json" }).$type<T>(),
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
  primaryKey: sqlite.primaryKey,
} satisfies Record<keyof Columns, unknown> as unknown as Columns;
