import { resolve } from "node:path";
import { makePackage } from "../package/make-package.ts";
import { releaseAsked } from "./release-asked.ts";
import { print, say } from "./say.ts";

/** Makes a release's data package and prints where it is; without an id, of the release that readers see. */
export async function packageRelease(given: string | undefined, { out }: { out: string }): Promise<void> {
  const { folder, anew } = await makePackage(releaseAsked(given), resolve(out), say);
  if (!anew) say("the package is there already, and whole");
  print(folder);
}
