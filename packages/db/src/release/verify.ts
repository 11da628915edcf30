import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashOfFile } from "./build.ts";
import { writeRelease } from "./build-file.ts";
import { contentHash, type Derived, inOrder, type ReleaseContent } from "./content.ts";
import { releaseFile } from "./manifest.ts";
import type { Release } from "./open.ts";
import { releaseContent } from "./read-content.ts";

/** What is wrong with a release; empty when its file, its content and a new derivation all agree. */
export async function releaseFaults(
  release: Release,
  derive: (content: ReleaseContent) => Promise<Derived>,
  code: string,
): Promise<string[]> {
  const { manifest, home, id } = release;
  const file = releaseFile(home, id);
  const stands = hashOfFile(file);
  const faults: string[] = [];
  if (stands !== manifest.file.sha256)
    faults.push(`its file is not the one that was written: found SHA-256 ${stands}, expected ${manifest.file.sha256}`);
  const content = inOrder(releaseContent(release));
  const hash = contentHash(content, manifest.code);
  if (hash !== manifest.sha256)
    faults.push(`its content is not what it is named by: found SHA-256 ${hash}, expected ${manifest.sha256}`);
  if (manifest.code !== code) {
    faults.push(
      `it was derived with version ${manifest.code} of the formulas; this is version ${code}: derive it with that one`,
    );
    return faults;
  }
  const folder = mkdtempSync(join(tmpdir(), "entente-verify-"));
  try {
    const again = join(folder, "release.sqlite");
    writeRelease(again, content, await derive(content));
    const made = hashOfFile(again);
    if (made !== manifest.file.sha256)
      faults.push(
        `derived anew it differs: SHA-256 ${made} (${statSync(again).size} bytes), expected ${manifest.file.sha256} (${manifest.file.bytes} bytes)`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
}
