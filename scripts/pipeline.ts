// The turbo pipeline, a second time: fails when a task runs again although nothing that it declares has changed.
import { spawnSync } from "node:child_process";
import { root } from "./lib/run.ts";
import { say } from "./lib/say.ts";

const names = ["build", "lint", "typecheck", "test", "data:check", "data:publish"];
const turbo = (...args: string[]) =>
  spawnSync("pnpm", ["exec", "turbo", "run", ...names, ...args], { cwd: root, encoding: "utf8", maxBuffer: 1e8 });

const first = turbo("--output-logs=errors-only");
process.stderr.write(first.stdout + first.stderr);
if (first.status !== 0) process.exit(1);
type Task = { taskId: string; command: string; cache: { status: string } };
const again: { tasks: Task[] } = JSON.parse(turbo("--dry=json").stdout);
// A package without a script of that name has nothing to run, and so nothing to keep.
const tasks = again.tasks.filter(({ command }) => command !== "<NONEXISTENT>");
const missed = tasks.filter(({ cache }) => cache.status !== "HIT");
for (const { taskId } of missed)
  say(`${taskId} would run again although nothing changed: its inputs or outputs are declared wrongly`);
if (missed.length === 0) say(`all ${tasks.length} tasks of the pipeline come from the cache`);

// The data sets lie outside the project: their release is made anew each time, and verified.
const world = spawnSync("pnpm", ["exec", "turbo", "run", "data:world", "--output-logs=full"], {
  cwd: root,
  stdio: "inherit",
});
process.exit(missed.length === 0 && world.status === 0 ? 0 : 1);
