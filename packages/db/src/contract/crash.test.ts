import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { factRevision } from "../ledger/fact-queries.ts";
import { integrityCheck } from "../ledger/integrity.ts";
import { openStore } from "../store.ts";
import { withSample } from "./sample.ts";

const KILLS = 6;
const writer = join(dirname(fileURLToPath(import.meta.url)), "crash-writer.ts");

/** Lets a writer acknowledge `saves` facts, kills it in the middle of the next, and returns what it had acknowledged. */
async function killedAfter(saves: number, home: string, run: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, home, String(run)], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split("\n").length > saves) child.kill("SIGKILL");
  });
  const [code, signal] = await once(child, "close");
  expect([code, signal]).toEqual([null, "SIGKILL"]);
  return said.split("\n").slice(0, -1);
}

test(`every acknowledged save survives ${KILLS} kills of its writer, and nothing is half written`, async () => {
  const home = mkdtempSync(join(tmpdir(), "entente-crash-"));
  const store = await openStore({ home });
  try {
    await store.migrate();
    await withSample(store);
    const acknowledged: string[] = [];
    for (let run = 0; run < KILLS; run++) acknowledged.push(...(await killedAfter(3 + 7 * run, home, run)));
    for (const line of acknowledged) {
      const [factId = "", revision] = line.split(" ");
      expect(await factRevision(store, factId, Number(revision)), line).not.toBeNull();
    }
    const { problems, facts } = await integrityCheck(store);
    expect(problems).toEqual([]);
    expect(facts).toBeGreaterThanOrEqual(acknowledged.length);
  } finally {
    await store.close();
    rmSync(home, { recursive: true, force: true });
  }
});
