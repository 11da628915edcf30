import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Release } from "@entente/db/release/open";
import { Refusal } from "../refusal.ts";
import { fillPackage } from "./fill-package.ts";
import { appearAsFolder, faultsOf } from "./whole-folder.ts";

export type Made = { readonly folder: string; readonly anew: boolean };

/**
 * Makes a release's package appear in a folder under the release's name, whole or not at all. One that is there and whole is left
 * as it is; one that is not is refused, never overwritten.
 */
export async function makePackage(release: Release, out: string, tell: (line: string) => void): Promise<Made> {
  const folder = join(out, `entente-${release.id}`);
  if (!existsSync(folder)) {
    await appearAsFolder(folder, (temporary) => fillPackage(release, temporary, tell));
    return { folder, anew: true };
  }
  const [fault, ...more] = faultsOf(folder);
  if (fault !== undefined) {
    const others = more.length > 0 ? `, and ${more.length} more` : "";
    throw new Refusal(`${folder} is not whole: ${fault}${others}. Remove it and package again`);
  }
  return { folder, anew: false };
}
