import { existsSync } from "node:fs";
import { join } from "node:path";
import { Bench } from "tinybench";
import { sharedFolder, stagedFiles } from "../src/carry/shared-folder.ts";
import { panelOfRows } from "./panel-of-rows.ts";
import { demandSamePanels } from "./same-panels.ts";
import { readTradeRows } from "./trade-rows.ts";
import { derive, openRows } from "./trade-sql.ts";

/**
 * The trade panel of the whole world in every year: from typed arrays, and in SQL from a table in memory with the same rows. Both
 * begin with the rows in memory and end with every number derived; that the numbers are the same is checked first. Ours also
 * finds each pair's place in the world, and why each number is absent; SQL keeps all years at once.
 */
const file = join(sharedFolder(), stagedFiles.tradeOfDyads);
if (!existsSync(file)) {
  console.log(`skipped: ${file} is not here; set ENTENTE_SHARED_DATA to the folder of the published data sets`);
  process.exit(0);
}

const years = readTradeRows(file);
const connection = await openRows(years);
await derive(connection);
const compared = await demandSamePanels(connection, years);
const rows = years.reduce((sum, { one }) => sum + one.length, 0);
console.log(`${rows} rows of ${years.length} years: ${compared} numbers are the same on both sides`);

const OURS = "typed arrays, one thread";
const ALL = "DuckDB, all threads";
const ONE = "DuckDB, one thread";
const bench = new Bench({ time: 0, iterations: 9, warmupTime: 0, warmupIterations: 2 });
bench.add(OURS, () => {
  for (const year of years) panelOfRows(year);
});
bench.add(ALL, () => derive(connection));
bench.add(ONE, () => derive(connection), {
  beforeAll: async () => {
    await connection.run("set threads = 1");
  },
  afterAll: async () => {
    await connection.run("reset threads");
  },
});
await bench.run();

const medians = new Map(
  bench.tasks.map(({ name, result }) => {
    if (!("latency" in result)) throw new Error(`${name} failed`);
    return [name, result.latency.p50] as const;
  }),
);
const ours = medians.get(OURS) ?? Number.NaN;
console.table(
  [...medians].map(([task, median]) => ({
    task,
    "median ms": median.toFixed(0),
    "ours / this": (ours / median).toFixed(2),
  })),
);
