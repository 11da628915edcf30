import { reading } from "@entente/db/ledger/attempt";
import { datasetHeads } from "@entente/db/ledger/datasets";
import { datasets } from "../datasets/registry.ts";
import { print } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Lists the data sets that can be imported, and what the ledger has of each. */
export async function listDatasets(): Promise<void> {
  const heads = new Map((await withStore((store) => datasetHeads(reading(store)))).map((head) => [head.dataset, head]));
  for (const { id, version, gives } of datasets) {
    const head = heads.get(id);
    const stands =
      head === undefined
        ? "not imported"
        : head.files.length === 0
          ? "undone"
          : `imported ${head.at.slice(0, 10)} as batch ${head.id}`;
    print(`${id}\t${version}\t${stands}\t${gives}`);
  }
}
