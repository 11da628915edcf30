import { createReadStream, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { pipeline, type Readable } from "node:stream";
import { promisify } from "node:util";
import { crc32, createGunzip } from "node:zlib";
import { type Entry, open, type ZipFile } from "yauzl";
import { Refusal } from "../../refusal.ts";
import { shown } from "./shown.ts";

/** A file that was given to an import: on its own, in a folder, compressed by gzip, or one of those in a zip archive. */
export type GivenFile = {
  /** As a person would find it: "folder/data.zip > table.csv". */
  readonly name: string;
  /** The publisher's file name, without .gz: what tables are recognised by. */
  readonly base: string;
  /** The bytes on the disk that hold it. */
  readonly path: string;
  readonly bytes: number;
  /** The length of its content; null where that is not known before it is read. */
  readonly length: number | null;
  /** Its content, decompressed, opened when it is first asked for. */
  readonly content: () => AsyncIterable<Buffer>;
};

/** A compressed file that does not hold what it says. */
export class Damaged extends Error {
  override readonly name = "Damaged";
}

const openZip = promisify<string, { lazyEntries: boolean; autoClose: boolean }, ZipFile>(open);

/** Content may be this many times larger than its archive before it is taken for a trap … */
const MOST_EXPANSION = 100;
/** … unless it is small anyway. */
const HARMLESS_BYTES = 20_000_000;
const CHUNK = 1 << 18;

const isGz = (name: string): boolean => /\.gz$/i.test(name);
const withoutGz = (name: string): string => name.replace(/\.gz$/i, "");
const isZip = (name: string): boolean => /\.zip$/i.test(name);

/** Every file under the paths given, in the order of their names. Refuses a path that is not there. */
export async function givenFiles(paths: readonly string[]): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  for (const path of paths.flatMap(under)) {
    if (isZip(path)) files.push(...(await inArchive(path)));
    else files.push(onDisk(path));
  }
  return files;
}

function under(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Refusal(`${path}: there is no such file or folder`);
  if (found.isFile()) return [path];
  if (!found.isDirectory()) throw new Refusal(`${path}: this is neither a file nor a folder`);
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .sort();
}

function onDisk(path: string): GivenFile {
  const { size } = statSync(path);
  const raw = () => createReadStream(path, { highWaterMark: CHUNK });
  return {
    name: path,
    base: withoutGz(basename(path)),
    path,
    bytes: size,
    length: isGz(path) ? null : size,
    content: isGz(path) ? () => bounded(intact(gunzipped(raw())), path, size) : raw,
  };
}

/** Ends with an error where what it is made of does, and takes that with it when it is given up. */
const gunzipped = (raw: Readable): Readable => pipeline(raw, createGunzip({ chunkSize: CHUNK }), () => undefined);

async function inArchive(path: string): Promise<GivenFile[]> {
  const entries = await entriesOf(path);
  return entries
    .filter(({ fileName }) => !fileName.endsWith("/"))
    .map((entry) => ({
      name: `${path} > ${shown(entry.fileName, 200)}`,
      base: withoutGz(basename(entry.fileName)),
      path,
      bytes: entry.compressedSize,
      length: isGz(entry.fileName) ? null : entry.uncompressedSize,
      content: () => bounded(intact(entryContent(path, entry)), path, entry.compressedSize),
    }));
}

async function* entryContent(path: string, entry: Entry): AsyncGenerator<Buffer> {
  const zip = await openZip(path, { lazyEntries: true, autoClose: false });
  try {
    const raw = await promisify<Entry, Readable>(zip.openReadStream.bind(zip))(entry);
    let sum = 0;
    raw.on("data", (chunk: Buffer) => {
      sum = crc32(chunk, sum);
    });
    raw.pause();
    yield* isGz(entry.fileName) ? gunzipped(raw) : raw;
    if (sum !== entry.crc32) throw new Damaged("its content is not that of its checksum");
  } finally {
    zip.close();
  }
}

/** yauzl refuses names that lead out of the archive. Nothing is ever written under a name from an archive all the same. */
async function entriesOf(path: string): Promise<Entry[]> {
  const broken = (cause: unknown): Refusal =>
    new Refusal(
      `${path}: this is no zip archive that can be read: ${shown(cause instanceof Error ? cause.message : String(cause), 300)}`,
    );
  const zip = await openZip(path, { lazyEntries: true, autoClose: false }).catch((cause: unknown) => {
    throw broken(cause);
  });
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on("end", () => {
      zip.close();
      resolve(entries);
    });
    zip.on("error", (cause) => {
      zip.close();
      reject(broken(cause));
    });
    zip.readEntry();
  });
}

/** Whatever decompression complains of is damage to the file. */
async function* intact(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* content;
  } catch (cause) {
    const isSystems = cause instanceof Error && "syscall" in cause;
    if (cause instanceof Damaged || cause instanceof Refusal || isSystems) throw cause;
    throw new Damaged(shown(cause instanceof Error ? cause.message : String(cause), 300));
  }
}

/** Ends content that swells beyond all measure: an archive made to fill the machine. */
async function* bounded(content: AsyncIterable<Buffer>, path: string, compressed: number): AsyncGenerator<Buffer> {
  let seen = 0;
  for await (const chunk of content) {
    seen += chunk.length;
    if (seen > HARMLESS_BYTES && seen > compressed * MOST_EXPANSION)
      throw new Refusal(`${path}: its content is more than ${MOST_EXPANSION} times its size; this is no data file`);
    yield chunk;
  }
}
