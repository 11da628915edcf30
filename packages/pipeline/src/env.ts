import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

const Env = z.object({
  ENTENTE_HOME: z.string().trim().min(1).default(join(project, ".entente")),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
});

/** Where the ledger and the releases live. */
export function settings(): { home: string; databaseUrl?: string } {
  const env = Env.parse(process.env);
  return { home: resolve(env.ENTENTE_HOME), ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}) };
}

/** The data that the project brings along. */
export const embeddedData = join(project, "packages/pipeline/data");
