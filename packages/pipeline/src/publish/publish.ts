import { formulaVersion } from "@entente/core/version";
import { noteEvent } from "@entente/db/ledger/events";
import { buildRelease } from "@entente/db/release/build";
import type { ReleaseManifest } from "@entente/db/release/manifest";
import type { Store } from "@entente/db/store";
import { deriveFor } from "../derive/for-home.ts";
import { Refusal } from "../refusal.ts";
import { brokenAssertions } from "./gate.ts";

export type PublishOptions = {
  readonly home: string;
  readonly author: string;
  /** Why a person publishes although something does not hold that must; kept in the ledger's log. */
  readonly despite?: string | undefined;
  readonly say: (line: string) => void;
};

/** Publishes what stands in the ledger, when everything holds that must hold of its data sets. */
export async function publishRelease(
  store: Store,
  { home, author, despite, say }: PublishOptions,
): Promise<ReleaseManifest> {
  const broken = await brokenAssertions(store);
  for (const line of broken) say(`must hold and does not: ${line}`);
  if (broken.length > 0 && despite === undefined) {
    throw new Refusal(
      `${broken.length === 1 ? "an assertion does" : `${broken.length} assertions do`} not hold: ${broken.slice(0, 3).join("; ")}. ` +
        'Nothing was published. Correct the facts or undo the import; if a person has looked: --despite "why"',
    );
  }
  const manifest = await buildRelease(store, { home, code: formulaVersion, derive: deriveFor(home, say) });
  if (broken.length > 0)
    await noteEvent(store, {
      actor: author,
      action: "publish despite",
      subject: manifest.id,
      detail: { despite, broken },
    });
  return manifest;
}
