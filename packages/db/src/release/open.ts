import Database from "better-sqlite3";
import { formatOf, manifestOf } from "./current.ts";
import { FORMAT, type ReleaseId, type ReleaseManifest, releaseFile } from "./manifest.ts";

/** An immutable release, opened for reading. */
export type Release = { readonly id: ReleaseId; readonly home: string; readonly manifest: ReleaseManifest };

/** Open files are few: an older release is opened again when somebody asks for it. */
const MOST_OPEN = 8;
const open = new Map<string, Database.Database>();

/** A release of this home; null when it does not have it. Throws on one that was written in another format. */
export function openRelease(home: string, id: ReleaseId): Release | null {
  const manifest = manifestOf(home, id);
  if (manifest !== null) return { id, home, manifest };
  const format = formatOf(home, id);
  if (format === null) return null;
  throw new Error(`release ${id} has format ${format}; this version reads ${FORMAT}. Publish again`);
}

/** The release's database, for this folder's queries alone. */
export function databaseOf({ home, id }: Release): Database.Database {
  const file = releaseFile(home, id);
  const known = open.get(file);
  const database = known ?? new Database(file, { readonly: true, fileMustExist: true });
  open.delete(file);
  open.set(file, database);
  for (const [oldest, handle] of open) {
    if (open.size <= MOST_OPEN) break;
    handle.close();
    open.delete(oldest);
  }
  return database;
}
