import { formulaVersion } from "@entente/core/version";
import { buildRelease } from "@entente/db/release/build";
import { currentReleaseId, manifestOf } from "@entente/db/release/current";
import { embeddedData, settings } from "../env.ts";
import { importContent } from "./import.ts";
import { readFolder } from "./read-folder.ts";
import { count, say } from "./say.ts";
import { withStore } from "./with-store.ts";

/**
 * Prepares a home: the ledger's tables, the embedded data, a first release. Safe to repeat. Later embedded data add to
 * the ledger, but readers see them only once somebody publishes.
 */
export async function seed(): Promise<void> {
  const config = settings();
  const content = readFolder(embeddedData);
  await withStore(async (store) => {
    const batch = await importContent(store, content, "embedded data");
    const news = batch.new + batch.changed;
    if (news > 0) say(`${count(news, "record")} of the embedded data stored`);
    const current = currentReleaseId(config.home);
    const readable = current !== null && manifestOf(config.home, current) !== null;
    if (!readable) {
      const { id } = await buildRelease(store, { home: config.home, code: formulaVersion });
      say(`release ${id} published`);
    } else if (news > 0) {
      say('readers go on with the release they had: publish in the admin app, or run "entente publish"');
    }
  }, config);
}
