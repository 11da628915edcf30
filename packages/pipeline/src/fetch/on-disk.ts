import { Refusal } from "../refusal.ts";

const words: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; make room and run it again",
  EDQUOT: "the disk space allowed to you is used up; make room and run it again",
  EACCES: "it may not be written; choose another folder with --to",
  EPERM: "it may not be written; choose another folder with --to",
  EROFS: "it stands on a disk that can only be read; choose another folder with --to",
  ENOTDIR: "a part of this path is a file, not a folder; choose another folder with --to",
  EEXIST: "there is a file of this name, not a folder; choose another folder with --to",
  EISDIR: "there is a folder of this name, where a file has to be; move it away",
  ENAMETOOLONG: "the name is too long; choose another folder with --to",
};

/** Does something at a path of the disk, and says in one line what a person can put right where it fails. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (!(code in words)) throw cause;
    throw new Refusal(`${path}: ${words[code]}`, { cause });
  }
}
