// pnpm bench: every package's benchmarks, one after the other, so that none disturbs another.
import { turbo } from "./lib/run.ts";

process.exit(await turbo(["bench", "--concurrency=1", "--output-logs=full", ...process.argv.slice(2)]));
