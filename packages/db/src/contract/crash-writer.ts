// Saves fact after fact and names each on its output once it is acknowledged, until it is killed.
import { saveDraft } from "../ledger/facts.ts";
import { openStore } from "../store.ts";
import { must, protest } from "./sample.ts";

const [home = "", run = ""] = process.argv.slice(2);
const store = await openStore({ home });
for (let n = 0; ; n++) {
  const factId = `crash.${run}-${n}`;
  const { revision } = must(await saveDraft(store, { record: protest(factId), author: "mira", baseRevision: null }));
  process.stdout.write(`${factId} ${revision}\n`);
}
