import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { Gzip } from "fflate";

const BLOCK = 1 << 18;

/**
 * Writes the same text twice: plain, and compressed as gzip. In JavaScript, because the system's zlib chooses its hash by the
 * processor, and with it the compressed bytes; cut into blocks of one size, so that the pieces leave no trace in them either.
 */
export async function writePlainAndGzip(plain: string, zipped: string, pieces: Iterable<string>): Promise<void> {
  const [plainFile, zippedFile] = [openNew(plain), openNew(zipped)];
  try {
    const gzip = new Gzip({ level: 1, mtime: 0 }, (bytes) => writeAll(zippedFile, bytes));
    let block = new Uint8Array(BLOCK);
    let filled = 0;
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      writeAll(plainFile, bytes);
      for (let at = 0; at < bytes.length; ) {
        const taken = Math.min(BLOCK - filled, bytes.length - at);
        block.set(bytes.subarray(at, at + taken), filled);
        at += taken;
        filled += taken;
        if (filled < BLOCK) continue;
        gzip.push(block);
        block = new Uint8Array(BLOCK);
        filled = 0;
      }
      // Lets work that waits on other threads go on.
      await setImmediate();
    }
    gzip.push(block.subarray(0, filled), true);
    fsyncSync(zippedFile);
  } finally {
    closeSync(plainFile);
    closeSync(zippedFile);
  }
}

/** Writes pieces of text one after the other and flushes the file. */
export function writePieces(file: string, pieces: Iterable<string>): void {
  const handle = openNew(file);
  try {
    for (const piece of pieces) writeAll(handle, Buffer.from(piece));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const openNew = (file: string): number => openSync(file, "wx");

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}
