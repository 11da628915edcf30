import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { formulaVersion } from "@entente/core/version";
import { buildRelease } from "@entente/db/release/build";
import { releasesFolder } from "@entente/db/release/manifest";
import { importContent } from "./import.ts";
import { readFolder, summary } from "./read-folder.ts";
import { print } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Checks a data folder and says what it holds. */
export function checkData(folder: string): void {
  print(`${folder}: ${summary(readFolder(folder))}; no problem found`);
}

/** The release that a data folder alone gives, made in a ledger of its own and copied out. */
export async function publishData(folder: string, out: string): Promise<void> {
  const content = readFolder(folder);
  const home = mkdtempSync(join(tmpdir(), "entente-publish-"));
  try {
    const manifest = await withStore(
      async (store) => {
        await importContent(store, content, folder);
        return buildRelease(store, { home, code: formulaVersion });
      },
      { home },
    );
    rmSync(out, { recursive: true, force: true });
    cpSync(releasesFolder(home), out, { recursive: true });
    print(`release ${manifest.id} in ${resolve(out)}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
