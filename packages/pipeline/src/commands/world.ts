import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { formulaVersion } from "@entente/core/version";
import { releasesFolder } from "@entente/db/release/manifest";
import { openRelease } from "@entente/db/release/open";
import { releaseFaults } from "@entente/db/release/verify";
import type { Store } from "@entente/db/store";
import { sharedFolder } from "../carry/shared-folder.ts";
import { givenFiles } from "../datasets/engine/given-files.ts";
import { importFiles } from "../datasets/engine/import-dataset.ts";
import { datasets } from "../datasets/registry.ts";
import { stagedPathsOf } from "../datasets/staged-folders.ts";
import { deriveInWorkers } from "../derive/in-workers.ts";
import { embeddedData } from "../env.ts";
import { publishRelease } from "../publish/publish.ts";
import { Refusal } from "../refusal.ts";
import { importContent } from "./import.ts";
import { readFolder } from "./read-folder.ts";
import { count, number, print, say } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Everything else stands on the states. */
const FIRST = "cow-states-2016";

/**
 * The release of the whole world: the embedded data and every published data set that is staged in a folder, imported into a
 * ledger of its own, published, and derived a second time to compare.
 */
export async function publishWorld(given: string | undefined, { out }: { out: string }): Promise<void> {
  const shared = given ?? sharedFolder();
  if (!existsSync(shared)) {
    if (given !== undefined) throw new Refusal(`${shared}: there is no such folder`);
    print(`skipped: ${shared} does not hold the published data sets; set ENTENTE_SHARED_DATA to the folder that does`);
    return;
  }
  const home = mkdtempSync(join(tmpdir(), "entente-world-"));
  const clock = stopwatch();
  try {
    const manifest = await withStore(
      async (store) => {
        await importContent(store, readFolder(embeddedData), "embedded data");
        for (const { id } of inOrder()) await importStaged(store, id, shared);
        print(`imported in ${clock()}`);
        return publishRelease(store, { home, author: "import", say });
      },
      { home },
    );
    const { id, counts, years, file } = manifest;
    print(
      `release ${id}: ${count(counts.facts, "fact")}, ${count(counts.series, "series point")}, ` +
        `${count(counts.derived, "derived figure")}, ${years?.first}–${years?.last}, ${Math.round(file.bytes / 1e6)} MB; published after ${clock()}`,
    );
    const release = openRelease(home, id);
    const faults = release ? await releaseFaults(release, deriveInWorkers, formulaVersion) : ["it is not there"];
    if (faults.length > 0) throw new Refusal(`release ${id}: ${faults.join("; ")}`);
    print(`derived anew, byte for byte the same; after ${clock()}`);
    rmSync(out, { recursive: true, force: true });
    cpSync(releasesFolder(home), out, { recursive: true });
    print(`release ${id} in ${resolve(out)}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const inOrder = () => datasets.toSorted((x, y) => Number(y.id === FIRST) - Number(x.id === FIRST));

async function importStaged(store: Store, id: string, shared: string): Promise<void> {
  const dataset = datasets.find((one) => one.id === id);
  const paths = stagedPathsOf(id, shared);
  const absent = paths.filter((path) => !existsSync(path));
  if (dataset === undefined || absent.length > 0) throw new Refusal(`${id}: found no ${absent.join(", ")}`);
  const clock = stopwatch();
  const { counts, facts } = await importFiles(store, dataset, await givenFiles(paths), { author: "import" });
  print(
    `${id}: ${number(counts.read)} rows, ${counts.rejected} rejected, ${number(counts.new)} numbers, ` +
      `${number(facts.new)} records; ${clock()}`,
  );
}

function stopwatch(): () => string {
  const started = performance.now();
  return () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
