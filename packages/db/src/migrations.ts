import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// By `url`, for a bundler keeps that one pointing at this file and leaves `dirname` undefined.
const here = dirname(fileURLToPath(import.meta.url));

/** The folder of one engine's migrations. */
export const migrationsOf = (dialect: "sqlite" | "postgres"): string => join(here, "..", "migrations", dialect);
