import { join } from "node:path";

/** The generated SQL of one engine. Read by programs run from source, never from a bundle. */
export const migrationsOf = (dialect: "sqlite" | "postgres"): string =>
  join(import.meta.dirname, "..", "migrations", dialect);
