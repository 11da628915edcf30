// npm start: build what changed, prepare the embedded database, and run both apps until Ctrl-C.
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { portFrom } from "./lib/ports.ts";
import { entente, root, turbo } from "./lib/run.ts";
import { say, stop } from "./lib/say.ts";

const home = resolve(process.env["ENTENTE_HOME"] ?? join(root, ".entente"));

/** The key that signs sessions: made once, kept beside the database, readable by its owner alone. */
function authSecret(): string {
  const file = join(home, "auth-secret");
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
    chmodSync(file, 0o600);
  }
  return readFileSync(file, "utf8").trim();
}

/** Step by step: where a file system refuses without a reason, Node.js's own recursive option tries for ever. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** A ledger, a few releases, and what SQLite writes ahead of them. */
const LEAST_FREE_MB = 100;

function prepareHome(): void {
  try {
    makeFolder(home);
    const { bavail, bsize } = statfsSync(home);
    const free = Math.floor((bavail * bsize) / 1e6);
    if (free < LEAST_FREE_MB)
      stop(
        `${home} has ${free} MB of free disk; ${LEAST_FREE_MB} MB are needed: free some, or set ENTENTE_HOME to another disk`,
      );
    writeFileSync(join(home, ".writable"), "");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "error";
    const hint = code === "ENOSPC" ? "the disk is full: free some space" : "choose a folder you may write to";
    stop(`${home} can't be written (${code}): ${hint}, or set ENTENTE_HOME to another one`);
  }
}

function serve(app: "web" | "admin", port: number, env: NodeJS.ProcessEnv): ChildProcess {
  const folder = join(root, "apps", app);
  return spawn(process.execPath, [join(folder, "node_modules/next/dist/bin/next"), "start", "--port", String(port)], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function answering(address: string, process_: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (process_.exitCode !== null) stop(`the server for ${address} ended; the lines above say why`);
    const up = await fetch(`${address}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  stop(`${address} did not answer within 30 seconds`);
}

const [webPort, adminPort] = [await portFrom("WEB_PORT", 3000), await portFrom("ADMIN_PORT", 3001)];
if (webPort === adminPort) stop(`WEB_PORT and ADMIN_PORT are both ${webPort}; give them different ports`);
prepareHome();
const homeEnv = { ENTENTE_HOME: home };

say("building the apps (a minute the first time, nothing when nothing changed)");
if (
  (await turbo(["build", "--filter=@entente/web", "--filter=@entente/admin", "--output-logs=errors-only"], {
    quiet: true,
  })) !== 0
)
  stop("the build failed; the lines above say where");

if ((await entente(["seed"], { env: homeEnv })) !== 0)
  stop("the database could not be prepared; the line above says what to do");

const adminAddress = `http://localhost:${adminPort}`;
const webAddress = `http://localhost:${webPort}`;
const web = serve("web", webPort, homeEnv);
const admin = serve("admin", adminPort, {
  ...homeEnv,
  ENTENTE_AUTH_SECRET: process.env["ENTENTE_AUTH_SECRET"] ?? authSecret(),
  ADMIN_ORIGIN: process.env["ADMIN_ORIGIN"] ?? adminAddress,
  ENTENTE_CLI: join(root, "packages/pipeline/src/cli.ts"),
});
const apps = [web, admin];

let ending = false;
function end(code: number): void {
  if (ending) return;
  ending = true;
  for (const app of apps) if (app.exitCode === null) app.kill("SIGTERM");
  const hard = setTimeout(() => {
    for (const app of apps) app.kill("SIGKILL");
  }, 5000);
  Promise.all(apps.map((app) => (app.exitCode === null ? new Promise((gone) => app.once("close", gone)) : null))).then(
    () => {
      clearTimeout(hard);
      process.exit(code);
    },
  );
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0));
for (const app of apps) {
  app.once("close", (code) => {
    if (ending) return;
    say(`a server ended (${code}); stopping the other`);
    end(1);
  });
}

await Promise.all([answering(webAddress, web), answering(adminAddress, admin)]);
process.stdout.write(`
  Dashboard   ${webAddress}
  Admin       ${adminAddress}
  Data        ${home}
`);
await entente(["admin", "first"], { env: homeEnv });
process.stdout.write("\n  Ctrl-C stops both.\n");
