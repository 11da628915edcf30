import { open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { Refusal } from "../refusal.ts";
import type { Download } from "./downloads.ts";
import { onDisk } from "./on-disk.ts";
import { sha256Of } from "./sha256-of.ts";

/** What stands beside an unfinished file: what it is a part of. */
const Label = z.strictObject({
  url: z.string(),
  sha256: z.string(),
  /** The server's strong ETag or its Last-Modified: by it the server tells whether the rest still fits. */
  validator: z.string().nullable(),
});
type Label = z.infer<typeof Label>;

export type Kept = { readonly size: number; readonly validator: string | null };

export const partPath = (target: string): string => `${target}.part`;
const labelPath = (target: string): string => `${target}.part.json`;
const rejectedPath = (target: string): string => `${target}.rejected`;

/** What has come of this very download before; undefined where nothing has, or what is there is of another. */
export async function keptPart(target: string, { url, sha256, bytes }: Download): Promise<Kept | undefined> {
  const label = await labelOf(target);
  if (label?.url !== url || label.sha256 !== sha256) return undefined;
  const size = await stat(partPath(target)).then(
    (found) => found.size,
    () => 0,
  );
  return size > 0 && size <= bytes ? { size, validator: label.validator } : undefined;
}

async function labelOf(target: string): Promise<Label | undefined> {
  try {
    return Label.parse(JSON.parse(await readFile(labelPath(target), "utf8")));
  } catch {
    return undefined;
  }
}

/** Begins anew: an empty part, under a label that says what it is to become. */
export async function beginPart(target: string, { url, sha256 }: Download, validator: string | null): Promise<void> {
  await onDisk(partPath(target), async () => {
    await writeFile(partPath(target), "");
    await writeFile(labelPath(target), JSON.stringify({ url, sha256, validator } satisfies Label));
  });
}

export async function dropPart(target: string): Promise<void> {
  await rm(partPath(target), { force: true });
  await rm(labelPath(target), { force: true });
}

/**
 * Puts a part that is whole in its place, if it is what was recorded. Otherwise it is kept under the name
 * "<file>.rejected", so that a person can look at it, and refused.
 */
export async function finishPart(target: string, { sha256, url }: Download): Promise<void> {
  const part = partPath(target);
  const found = await sha256Of(part);
  if (found !== sha256) {
    await onDisk(rejectedPath(target), () => rename(part, rejectedPath(target)));
    await dropPart(target);
    throw new Refusal(
      `${url} is not the file that was recorded: expected SHA-256 ${sha256}, found ${found}. It is kept as ${rejectedPath(target)} for you to look at, and not used`,
    );
  }
  await onDisk(target, async () => {
    await flush(part, "r+");
    await rename(part, target);
    await rm(labelPath(target), { force: true });
  });
  // A rename lasts through a power cut once its folder is on the disk; some systems can't flush a folder.
  await flush(dirname(target), "r").catch(() => undefined);
}

async function flush(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
