import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A stretch of the spill file. */
export type Stretch = { readonly at: number; readonly length: number };

/**
 * A scratch file for what does not fit into memory. It has no name from the start, so that nothing of it is left behind however
 * the process ends.
 */
export class Spill {
  readonly #handle: number;
  #end = 0;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), "entente-import-"));
    this.#handle = openSync(join(folder, "spill"), "w+");
    rmSync(folder, { recursive: true });
  }

  write(bytes: Uint8Array): Stretch {
    const at = this.#end;
    let done = 0;
    while (done < bytes.length) done += writeSync(this.#handle, bytes, done, bytes.length - done, at + done);
    this.#end += bytes.length;
    return { at, length: bytes.length };
  }

  /** Reads a stretch into bytes of its length. */
  read({ at, length }: Stretch, bytes: Uint8Array): void {
    let done = 0;
    while (done < length) {
      const got = readSync(this.#handle, bytes, done, length - done, at + done);
      if (got === 0) throw new Error("the scratch file of the import ended early");
      done += got;
    }
  }

  close(): void {
    closeSync(this.#handle);
  }
}
