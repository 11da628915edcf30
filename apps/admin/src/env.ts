import { resolve } from "node:path";
import { z } from "zod";

const Env = z.object({
  /** The folder in which the ledger and the releases live. */
  ENTENTE_HOME: z.string().trim().min(1).default(resolve(process.cwd(), "../../.entente")),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Signs sessions. */
  ENTENTE_AUTH_SECRET: z.string().min(20, "at least 20 characters, chosen at random"),
  /** The project's command line. It makes the releases of a ledger that holds data sets, in a process of its own. */
  ENTENTE_CLI: z.string().trim().min(1).optional(),
  /** The address under which curators reach this app. */
  ADMIN_ORIGIN: z.url({ protocol: /^https?$/ }).default("http://localhost:3001"),
});
export type Env = z.infer<typeof Env>;

let read: Env | undefined;

/** The settings of this process, read when first asked for: a build needs none. */
export function env(): Env {
  read ??= Env.parse(process.env);
  return read;
}
