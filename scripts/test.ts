// npm test: fetch what the tests need, run all of them, say what was skipped and how to enable it, and count.
import { availableParallelism } from "node:os";
import { chromium } from "./lib/chromium.ts";
import { postgres } from "./lib/postgres.ts";
import { forgetEndToEnd, tally } from "./lib/reports.ts";
import { run, turbo } from "./lib/run.ts";
import { say } from "./lib/say.ts";

// One process for each task and one task for each core: more only wait for each other, past the limits of the tests.
const atOnce = `--concurrency=${availableParallelism()}`;
const inCi = process.env["CI"] === "true";
const without: string[] = [];
const [browser, server] = [await chromium(), await postgres()];
if (!browser) without.push("end-to-end tests: install Chromium, or set CHROMIUM_PATH to one");
if (!server) without.push("PostgreSQL contract: install PostgreSQL's server (initdb, pg_ctl); pglite stands in for it");

const env = {
  VITEST_MAX_WORKERS: "1",
  ...(browser ? { CHROMIUM_PATH: browser } : {}),
  ...(server ? { TEST_DATABASE_URL: server.url } : {}),
};
forgetEndToEnd();
const steps: [string, () => Promise<number>][] = [
  ["format and lint", () => run("pnpm", ["exec", "biome", "check", "."])],
  ["boundaries", () => run("pnpm", ["run", "--silent", "boundaries"])],
  ["dead code", () => run("pnpm", ["run", "--silent", "deadcode"])],
  [
    "types, data, unit tests, builds",
    () =>
      turbo(
        ["typecheck", "data:check", "data:publish", "test", "build", "--continue", "--output-logs=new-only", atOnce],
        {
          env,
        },
      ),
  ],
];
if (browser) steps.push(["end to end in Chromium", () => turbo(["test:e2e", "--output-logs=full"], { env })]);

const failed: string[] = [];
try {
  for (const [name, step] of steps) {
    say(name);
    if ((await step()) !== 0) failed.push(name);
  }
} finally {
  server?.stop();
}

const sum = tally();
for (const name of [...without, ...sum.skipped]) say(`skipped: ${name}`);
for (const name of failed) say(`failed: ${name}`);
const missing = inCi ? without.length : 0;
// A step that failed without a failed test (a lint error, say) must not read as "0 failed".
const failures = Math.max(sum.failed, failed.length) + missing;
process.stdout.write(`${sum.passed} passed, ${failures} failed\n`);
process.exit(failures === 0 ? 0 : 1);
