import { createReadStream, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { createGunzip } from "node:zlib";
import { type Entry, open, type ZipFile } from "yauzl";
import { Refusal } from "../../refusal.ts";

/** A file that was given to an import: on its own, in a folder, compressed by gzip, or one of those in a zip archive. */
export type GivenFile = {
  /** As a person would find it: "folder/data.zip > table.csv". */
  readonly name: string;
  /** The publisher's file name, without .gz: what tables are recognised by. */
  readonly base: string;
  /** The bytes on the disk that hold it. */
  readonly path: string;
  readonly bytes: number;
  /** Its content, decompressed. */
  readonly content: () => Promise<Readable>;
};

const openZip = promisify<string, { lazyEntries: boolean; autoClose: boolean }, ZipFile>(open);

/** Content may be this many times larger than its archive before it is taken for a trap … */
const MOST_EXPANSION = 300;
/** … unless it is small anyway. */
const HARMLESS_BYTES = 100_000_000;

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
  if (!found.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function onDisk(path: string): GivenFile {
  const { size } = statSync(path);
  const content = async (): Promise<Readable> => {
    const raw = createReadStream(path, { highWaterMark: 1 << 18 });
    if (!/\.gz$/i.test(path)) return raw;
    return bounded(raw.on("error", () => undefined).pipe(createGunzip({ chunkSize: 1 << 18 })), path, size);
  };
  return { name: path, base: withoutGz(basename(path)), path, bytes: size, content };
}

async function inArchive(path: string): Promise<GivenFile[]> {
  const entries = await entriesOf(path);
  return entries
    .filter(({ fileName }) => !fileName.endsWith("/"))
    .map((entry) => ({
      name: `${path} > ${entry.fileName}`,
      base: withoutGz(basename(entry.fileName)),
      path,
      bytes: entry.compressedSize,
      content: async () => {
        const zip = await openZip(path, { lazyEntries: true, autoClose: false });
        const raw = await promisify<Entry, Readable>(zip.openReadStream.bind(zip))(entry);
        raw.on("close", () => zip.close());
        const whole = /\.gz$/i.test(entry.fileName) ? raw.pipe(createGunzip()) : raw;
        return bounded(whole, path, entry.compressedSize);
      },
    }));
}

/** yauzl refuses names that lead out of the archive. Nothing is ever written under a name from an archive all the same. */
async function entriesOf(path: string): Promise<Entry[]> {
  const broken = (cause: unknown): Refusal =>
    new Refusal(`${path}: this is no zip archive that can be read: ${cause instanceof Error ? cause.message : cause}`);
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

/** Ends a stream that swells beyond all measure: an archive made to fill the machine. */
function bounded(stream: Readable, path: string, compressed: number): Readable {
  let seen = 0;
  stream.on("data", (chunk: Buffer) => {
    seen += chunk.length;
    if (seen > HARMLESS_BYTES && seen > compressed * MOST_EXPANSION) {
      stream.destroy(
        new Refusal(`${path}: its content is more than ${MOST_EXPANSION} times its size; this is no data file`),
      );
    }
  });
  stream.pause();
  return stream;
}
