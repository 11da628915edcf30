// Saves fact after fact and names each on its output once it is acknowledged, until it is killed or nobody listens any more.
import { setImmediate as turn } from "node:timers/promises";
import { saveDraft } from "../ledger/facts.ts";
import { openStore } from "../store.ts";
import { must, protest } from "./sample.ts";

const [home = "", run = ""] = process.argv.slice(2);
process.stdout.on("error", () => process.exit(1));
const store = await openStore({ home });
for (let n = 0; ; n++) {
  const factId = `crash.${run}-${n}`;
  const { revision } = must(await saveDraft(store, { record: protest(factId), author: "mira", baseRevision: null }));
  process.stdout.write(`${factId} ${revision}\n`);
  // The writes are synchronous: without a turn of the loop a closed output would never be noticed.
  await turn();
}
