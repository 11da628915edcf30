import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Tables } from "./tables.ts";

/** Inside a write. Pass it down; a write never starts another. */
export type Tx = PgDatabase<PgQueryResultHKT>;
/** Reads only. */
export type Reader = Pick<Tx, "select" | "selectDistinct">;

export type WriteOptions = {
  /** Alone, with no other write in progress on any machine: for imports and rebuilding. */
  exclusive?: boolean;
};

export type Store = {
  readonly dialect: "sqlite" | "postgres";
  readonly tables: Tables;
  /** Sees committed writes only. */
  readonly read: Reader;
  /** One transaction: committed when the promise resolves, undone when it rejects. */
  write<T>(work: (tx: Tx) => Promise<T>, options?: WriteOptions): Promise<T>;
  /** Several reads of one and the same state. */
  snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** Applies the migrations that are missing. */
  migrate(): Promise<void>;
  /** What the engine itself finds wrong with its file; empty when nothing. */
  engineProblems(): Promise<string[]>;
  /** The instant to be recorded, ISO 8601 in UTC. */
  now(): string;
  close(): Promise<void>;
};
