// The turbo pipeline, a second time: fails when a task runs again although nothing that it declares has changed.
import { spawnSync } from "node:child_process";
import { root } from "./lib/run.ts";
import { say } from "./lib/say.ts";

const tasks = ["build", "lint", "typecheck", "test", "data:check", "data:publish"];
const turbo = (...args: string[]) =>
  spawnSync("pnpm", ["exec", "turbo", "run", ...tasks, ...args], { cwd: root, encoding: "utf8", maxBuffer: 1e8 });

const first = turbo("--output-logs=errors-only");
process.stderr.write(first.stdout + first.stderr);
if (first.status !== 0) process.exit(1);
const again: { tasks: { taskId: string; cache: { status: string } }[] } = JSON.parse(turbo("--dry=json").stdout);
const missed = again.tasks.filter((task) => task.cache.status !== "HIT" && !task.taskId.endsWith("#transit"));
for (const { taskId } of missed)
  say(`${taskId} would run again although nothing changed: its inputs or outputs are declared wrongly`);
if (missed.length === 0) say(`all ${again.tasks.length} tasks of the pipeline come from the cache`);
process.exit(missed.length === 0 ? 0 : 1);
