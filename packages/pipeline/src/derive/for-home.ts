import { formulaVersion } from "@entente/core/version";
import { type Derived, numbersHash, type ReleaseContent } from "@entente/db/release/content";
import { BrokenRelease, currentReleaseId, manifestOf } from "@entente/db/release/current";
import { deriveChanged } from "@entente/db/release/derive/derive";
import { openRelease, type Release } from "@entente/db/release/open";
import { releaseDerived, releasePublishedFacts } from "@entente/db/release/read-content";
import { figureTable } from "@entente/db/release/read-figures";
import { deriveInWorkers } from "./in-workers.ts";

/** Derives what differs from the release that readers of a home see, where only facts do; everything otherwise. */
export const deriveFor =
  (home: string, say: (line: string) => void) =>
  async (content: ReleaseContent): Promise<Derived> => {
    const started = performance.now();
    const took = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
    const before = comparable(home, content);
    if (before === null) {
      const derived = await deriveInWorkers(content);
      if (derived.figures.length > 0) say(`figures of all years derived in ${took()}`);
      return derived;
    }
    const { from, ...derived } = deriveChanged(content, {
      facts: releasePublishedFacts(before),
      derived: releaseDerived(before),
      tableOf: (indicator, year) => figureTable(before, indicator, year),
    });
    say(
      from === null
        ? `no fact and no number changed: figures taken over from release ${before.id} in ${took()}`
        : `only facts changed: figures that rest on them derived anew from ${from} on, the others taken over from release ${before.id}, in ${took()}`,
    );
    return derived;
  };

/** The release that readers see, if its numbers and formulas are the same. One whose files are broken is no help, nor a hindrance. */
function comparable(home: string, content: ReleaseContent): Release | null {
  if (content.blocks.length === 0) return null;
  try {
    const id = currentReleaseId(home);
    const manifest = id === null ? null : manifestOf(home, id);
    const same = manifest?.code === formulaVersion && manifest.numbers === numbersHash(content);
    return same ? openRelease(home, manifest.id) : null;
  } catch (cause) {
    if (cause instanceof BrokenRelease) return null;
    throw cause;
  }
}
