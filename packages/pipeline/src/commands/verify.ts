import { formulaVersion } from "@entente/core/version";
import { releaseFaults } from "@entente/db/release/verify";
import { deriveInWorkers } from "../derive/in-workers.ts";
import { Refusal } from "../refusal.ts";
import { releaseAsked } from "./release-asked.ts";
import { count, print, say } from "./say.ts";

/** Derives a release anew from its own content and compares byte for byte. */
export async function verifyRelease(given: string | undefined): Promise<void> {
  const release = releaseAsked(given);
  const started = performance.now();
  const faults = await releaseFaults(release, deriveInWorkers, formulaVersion);
  for (const fault of faults) say(`release ${release.id}: ${fault}`);
  if (faults.length > 0)
    throw new Refusal(`${count(faults.length, "fault")} in release ${release.id}: do not rest on it`);
  const { counts, file } = release.manifest;
  print(
    `release ${release.id}: derived anew in ${((performance.now() - started) / 1000).toFixed(1)} s, byte for byte the same ` +
      `(${count(counts.facts, "fact")}, ${count(counts.series, "series point")}, ${count(counts.derived, "derived figure")}, SHA-256 ${file.sha256})`,
  );
}
