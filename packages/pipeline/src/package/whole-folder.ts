import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { hashOfFile } from "@entente/db/release/build";

export const SUMS = "SHA256SUMS";
const ABANDONED_AFTER_MS = 86_400_000;

/** Makes a folder appear whole or not at all: filled beside its place, flushed, then renamed. */
export async function appearAsFolder(folder: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  removeAbandoned(parent, Date.now());
  const temporary = join(parent, `.${basename(folder)}-${process.pid}-${Date.now()}.part`);
  mkdirSync(temporary);
  try {
    await fill(temporary);
    flush(temporary);
    renameSync(temporary, folder);
    flush(parent);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** What packages that were killed left behind; one under work is younger. */
function removeAbandoned(parent: string, now: number): void {
  for (const name of readdirSync(parent)) {
    const started = Number(/^\.entente-[0-9a-f]{16}-\d+-(\d+)\.part$/.exec(name)?.[1]);
    if (now - started > ABANDONED_AFTER_MS) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function flush(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Every file in a folder by its path, in the order of the paths. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Lists the checksums of all files in a folder, as sha256sum reads them. */
export function writeSums(folder: string): void {
  const lines = filesIn(folder).map((path) => `${hashOfFile(join(folder, path))}  ${path}\n`);
  writeFileSync(join(folder, SUMS), lines.join(""), { flush: true });
}

/** What keeps a folder from being what its checksums say, in words; nothing when it is whole. */
export function faultsOf(folder: string): string[] {
  if (!existsSync(join(folder, SUMS))) return [`${SUMS} is not there`];
  const lines = readFileSync(join(folder, SUMS), "utf8").split("\n").slice(0, -1);
  const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const found = new Set(filesIn(folder).filter((path) => path !== SUMS));
  return [
    ...[...found].filter((path) => !listed.has(path)).map((path) => `${path} is not listed in ${SUMS}`),
    ...[...listed].flatMap(([path, hash]) => {
      if (!found.has(path)) return [`${path} is not there`];
      return hashOfFile(join(folder, path)) === hash ? [] : [`${path} is not what ${SUMS} says`];
    }),
  ];
}
