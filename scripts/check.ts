// pnpm check: everything but the tests. Lint, types, boundaries, dead code, data.
import { run, turbo } from "./lib/run.ts";

const codes = [
  await run("pnpm", ["exec", "biome", "check", "."]),
  await run("pnpm", ["run", "--silent", "boundaries"]),
  await run("pnpm", ["run", "--silent", "deadcode"]),
  await turbo(["typecheck", "data:check", "--output-logs=errors-only"]),
];
process.exit(codes.some((code) => code !== 0) ? 1 : 0);
