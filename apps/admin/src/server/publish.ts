import "server-only";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { formulaVersion } from "@entente/core/version";
import { reading } from "@entente/db/ledger/attempt";
import { datasetHeads } from "@entente/db/ledger/datasets";
import { buildRelease } from "@entente/db/release/build";
import { ReleaseManifest } from "@entente/db/release/manifest";
import { env } from "#env.ts";
import { refuse } from "./problem.ts";
import { ledger } from "./store.ts";

const run = promisify(execFile);
const MOST_OUTPUT_BYTES = 10_000_000;

/**
 * Publishes what stands in the ledger. Records alone are published here, in a second. With data sets in it a release takes many
 * seconds of work, in which nobody could save anything here: the command line does it, which also holds the data sets to what must
 * hold of them.
 */
export async function publishAs(curator: string): Promise<ReleaseManifest> {
  const { ENTENTE_CLI: cli, ENTENTE_HOME: home, DATABASE_URL: database } = env();
  const store = await ledger();
  if ((await datasetHeads(reading(store))).length === 0) return buildRelease(store, { home, code: formulaVersion });
  if (cli === undefined)
    refuse(
      409,
      "publish",
      'this ledger holds data sets, which the command line checks: run "entente publish" where it is',
    );
  const { stdout } = await run(process.execPath, [cli, "publish", "--json", "--author", curator], {
    env: {
      NODE_ENV: "production",
      ENTENTE_HOME: home,
      ...(database ? { DATABASE_URL: database } : {}),
    },
    maxBuffer: MOST_OUTPUT_BYTES,
  }).catch((cause: { stderr?: string }) => refuse(409, "publish", lastLine(cause.stderr ?? "")));
  return ReleaseManifest.parse(JSON.parse(stdout));
}

const lastLine = (text: string): string =>
  text
    .trim()
    .split("\n")
    .at(-1)
    ?.replace(/^entente: /, "") || "The release could not be made; the server's log says why";
