import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Derived, ReleaseContent } from "@entente/db/release/content";
import { deriveInputs, merged } from "@entente/db/release/derive/derive";
import type { DeriveInput } from "@entente/db/release/derive/derive-years";

/** Derives in as many threads as the machine has cores. What comes out does not depend on their number. */
export async function deriveInWorkers(content: ReleaseContent, threads = availableParallelism()): Promise<Derived> {
  return merged(await Promise.all(deriveInputs(content, threads).map(inWorker)));
}

const inWorker = (input: DeriveInput): Promise<Derived> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: input });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code !== 0) reject(new Error(`a thread of the derivation ended with ${code}`));
    });
  });
