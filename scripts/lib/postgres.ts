import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apt, mayUseApt } from "./chromium.ts";
import { say } from "./say.ts";

export type Server = { url: string; stop: () => void };

function programs(): string | undefined {
  const versions = existsSync("/usr/lib/postgresql")
    ? readdirSync("/usr/lib/postgresql").sort((a, b) => Number(b) - Number(a))
    : [];
  return versions
    .map((version) => join("/usr/lib/postgresql", version, "bin"))
    .find((folder) => existsSync(join(folder, "initdb")));
}

/** As root, the server must run as the user that its package made. */
const asOwner = (program: string, args: string[]) =>
  process.getuid?.() === 0
    ? spawnSync("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, ...args], {
        encoding: "utf8",
      })
    : spawnSync(program, args, { encoding: "utf8" });

/** A PostgreSQL server of the tests' own: a fresh cluster in a temporary folder, on a socket and a free port. */
export async function postgres(): Promise<Server | undefined> {
  let bin = programs();
  if (!bin && mayUseApt()) {
    say("installing PostgreSQL for the contract tests (once)");
    await apt(["postgresql"]);
    bin = programs();
  }
  if (!bin) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "entente-pg-"));
  if (process.getuid?.() === 0) {
    const id = (flag: string) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
    chownSync(folder, id("-u"), id("-g"));
  }
  const data = join(folder, "data");
  const port = 20_000 + (process.pid % 20_000);
  const made = asOwner(join(bin, "initdb"), ["-D", data, "-U", "entente", "-A", "trust", "--no-sync"]);
  const started =
    made.status === 0
      ? asOwner(join(bin, "pg_ctl"), [
          "-D",
          data,
          "-w",
          "-l",
          join(folder, "log"),
          "-o",
          `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`,
          "start",
        ])
      : made;
  if (started.status !== 0) {
    say(`PostgreSQL did not start: ${(started.stderr || started.stdout).trim().split("\n").at(-1)}`);
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  return {
    url: `postgres://entente@127.0.0.1:${port}/postgres`,
    stop: () => {
      asOwner(join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
