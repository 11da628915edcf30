import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Actor } from "@entente/core/actors";
import { reading } from "@entente/db/ledger/attempt";
import { datasetHistory, listingOf } from "@entente/db/ledger/datasets";
import { integrityCheck } from "@entente/db/ledger/integrity";
import { openStore, type Store } from "@entente/db/store";
import { expect, onTestFinished, test } from "vitest";
import { folderWith, withActors } from "../datasets/engine/test-support.ts";
import { writeTradeFile } from "../test-support/trade-file.ts";

/** More of them, at other moments, with ENTENTE_KILLS=50. */
const KILLS = Number(process.env["ENTENTE_KILLS"] ?? 10);
const cli = join(import.meta.dirname, "../cli.ts");
const id = "cow-trade-4.0";
const codes = Array.from({ length: 90 }, (_, i) => i + 2);
const years = [1990, 1991, 1992].map((year) => [year, codes] as const);

const states = codes.map((code) => {
  const letter = (n: number): string => String.fromCharCode(65 + n);
  const name = `X${letter(Math.floor(code / 26))}${letter(code % 26)}`;
  return Actor.parse({
    kind: "state",
    id: name,
    name,
    valid: "1816/..",
    codes: [{ scheme: "cow", value: String(code), valid: "1816/.." }],
  });
});

/** A home whose ledger knows the states, and a place for scratch files. */
async function home(): Promise<{ folder: string; scratch: string; store: Store }> {
  const { folder } = folderWith({});
  const store = await openStore({ home: folder });
  onTestFinished(() => store.close());
  await store.migrate();
  await withActors(store, states);
  const scratch = join(folder, "scratch");
  mkdirSync(scratch);
  return { folder, scratch, store };
}

type Home = Awaited<ReturnType<typeof home>>;

/** Starts an import; resolves once the first rows are read, which it says because of the unusual separator. */
async function begun({ folder, scratch }: Home, path: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [cli, "import", id, path, "--accept", "made up for a test"], {
    env: { PATH: process.env["PATH"], ENTENTE_HOME: folder, TMPDIR: scratch },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("separated by")) resolve();
    });
    child.on("close", () => reject(new Error(`it ended before it read: ${said}`)));
  });
  return child;
}

function tradeFile({ folder }: Home, salt: number): { path: string; points: number } {
  const path = join(folder, "Dyadic_COW_4.0.csv");
  return { path, points: 4 * writeTradeFile({ path, years, salt, separator: ";" }) };
}

/** Every version of the data set that stands in the ledger, each with its points. */
async function versionsOf({ store }: Home): Promise<number[]> {
  const { problems } = await integrityCheck(store);
  expect(problems).toEqual([]);
  const versions = await datasetHistory(reading(store), id);
  return Promise.all(
    versions.map(async (version) =>
      (await listingOf(reading(store), version.id)).reduce((sum, { points }) => sum + points, 0),
    ),
  );
}

async function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<unknown[]> {
  const closing = child.exitCode === null && child.signalCode === null ? once(child, "close") : undefined;
  if (signal) child.kill(signal);
  return (await closing) ?? [child.exitCode, child.signalCode];
}

test(
  `an import that is killed at ${KILLS} random moments leaves the ledger as it was or as it is to be`,
  async () => {
    const at = await home();
    const first = tradeFile(at, 0);
    const whole = await begun(at, first.path);
    const read = performance.now();
    expect(await ended(whole)).toEqual([0, null]);
    const took = performance.now() - read;
    let before = await versionsOf(at);
    expect(before).toEqual([first.points]);

    let killed = 0;
    for (let run = 0; run < KILLS; run++) {
      const { path, points } = tradeFile(at, run + 1);
      const child = await begun(at, path);
      await pause(took * 1.1 * Math.random());
      const [code, signal] = await ended(child, "SIGKILL");
      if (signal === "SIGKILL") killed += 1;
      else expect(code).toBe(0);
      const after = await versionsOf(at);
      if (after.length > before.length || code === 0) expect(after).toEqual([points, ...before]);
      else expect(after).toEqual(before);
      before = after;
    }
    expect(killed).toBeGreaterThan(KILLS / 2);
    const last = tradeFile(at, KILLS + 1);
    expect(await ended(await begun(at, last.path))).toEqual([0, null]);
    expect(await versionsOf(at)).toEqual([last.points, ...before]);
    expect(readdirSync(at.scratch)).toEqual([]);
  },
  KILLS * 20_000,
);

test("an import that is interrupted stores nothing and leaves no scratch file", async () => {
  const at = await home();
  const { path } = tradeFile(at, 0);
  const child = await begun(at, path);
  expect(await ended(child, "SIGINT")).toEqual([null, "SIGINT"]);
  expect(await versionsOf(at)).toEqual([]);
  expect(readdirSync(at.scratch)).toEqual([]);
});
