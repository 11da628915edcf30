import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { FieldIssue } from "@entente/core/issues";
import { readScenario, type Scenario } from "@entente/core/scenario/scenario";
import { err, ok, type Result } from "@entente/core/units/result";
import { SavedId } from "#view/scenario-address.ts";

/** The most that one installation keeps: with the largest of them no more than a few hundred megabytes. */
export const MOST_KEPT = 10_000;
/** Larger than any scenario that can be worked out. */
export const LARGEST = 64 * 1024;

export type Refusal = { readonly status: number; readonly title: string };

/**
 * Scenarios that readers keep, each as a small file named by its content, beside the releases and never in the ledger: the same on
 * every database. A file is written whole under another name and then given its own, so that none is ever seen half.
 */
export async function keepScenario(home: string, sent: unknown): Promise<Result<string, Refusal>> {
  const read = readScenario(sent);
  if (!read.ok) return err({ status: 422, title: `Nothing was saved. ${inWords(read.error)}` });
  if (read.value.changes.length === 0)
    return err({ status: 422, title: "Nothing was saved: the scenario has no change." });
  const text = JSON.stringify(read.value);
  if (Buffer.byteLength(text) > LARGEST)
    return err({ status: 413, title: `Nothing was saved: the scenario is larger than ${LARGEST / 1024} kB.` });
  const id = nameOf(text);
  const folder = join(home, "scenarios");
  try {
    await mkdir(folder, { recursive: true });
    const kept = (await readdir(folder)).filter((name) => name.endsWith(".json"));
    if (kept.includes(`${id}.json`)) return ok(id);
    if (kept.length >= MOST_KEPT)
      return err({
        status: 507,
        title: `Nothing was saved: ${MOST_KEPT.toLocaleString("en")} scenarios are kept here, and no more.`,
      });
    await writeOnce(folder, `${id}.json`, text);
    return ok(id);
  } catch (cause) {
    return err(whyNotKept(cause));
  }
}

/** A kept scenario; null when there is none of this id. A file that does not hold what its name says is refused. */
export async function keptScenario(home: string, id: string): Promise<Result<Scenario, Refusal>> {
  const none: Refusal = { status: 404, title: "No scenario is kept here under this id." };
  if (!SavedId.test(id)) return err(none);
  const text = await readFile(join(home, "scenarios", `${id}.json`), "utf8").catch((cause: unknown) => {
    if (codeOf(cause) === "ENOENT" || codeOf(cause) === "ENOTDIR") return null;
    throw cause;
  });
  if (text === null) return err(none);
  const damaged: Refusal = { status: 500, title: "The scenario kept under this id is damaged." };
  if (nameOf(text) !== id) return err(damaged);
  const read = readScenario(JSON.parse(text));
  return read.ok ? read : err(damaged);
}

const nameOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

async function writeOnce(folder: string, name: string, text: string): Promise<void> {
  const draft = join(folder, `.${randomUUID()}`);
  try {
    const file = await open(draft, "wx", 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, name));
  } finally {
    await rm(draft, { force: true });
  }
}

function whyNotKept(cause: unknown): Refusal {
  const code = codeOf(cause);
  const tell = "The scenario stays on this page and can be downloaded; tell whoever runs this installation.";
  if (code === "ENOSPC" || code === "EDQUOT")
    return { status: 507, title: `Nothing was saved: the disk is full. ${tell}` };
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return { status: 503, title: `Nothing was saved: the folder of this installation can't be written. ${tell}` };
  return { status: 503, title: `Nothing was saved: writing failed${code === undefined ? "" : ` (${code})`}. ${tell}` };
}

const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error && "code" in cause ? String(cause.code) : undefined;

const inWords = ([first]: readonly FieldIssue[]): string =>
  first === undefined
    ? "It is no scenario."
    : `At ${first.path || "the top"}: found ${first.found}; expected ${first.expected}.`;
