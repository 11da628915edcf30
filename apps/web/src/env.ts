import { resolve } from "node:path";
import { z } from "zod";

const Env = z.object({
  /** The folder in which the ledger and the releases live. */
  ENTENTE_HOME: z.string().trim().min(1).default(resolve(process.cwd(), "../../.entente")),
});
export type Env = z.infer<typeof Env>;

let read: Env | undefined;

/** The settings of this process, read when first asked for: a build needs none. */
export function env(): Env {
  read ??= Env.parse(process.env);
  return read;
}
