// Imports one file into the ledger of a home, whose actors are there, and says what that took as JSON.
import { openStore } from "@entente/db/store";
import { givenFiles } from "../src/datasets/engine/given-files.ts";
import { importFiles } from "../src/datasets/engine/import-dataset.ts";
import { datasetOf } from "../src/datasets/registry.ts";

const [home = "", id = "", path = ""] = process.argv.slice(2);
const store = await openStore({ home });
const started = performance.now();
const before = process.cpuUsage();
const { counts } = await importFiles(store, datasetOf(id), await givenFiles([path]), {
  author: "bench",
  accept: "measured",
});
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
await store.close();
const { maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({ rows: counts.read, seconds, cpuSeconds: (user + system) / 1e6, peakMb: (maxRSS * 1024) / 1e6 }),
);
