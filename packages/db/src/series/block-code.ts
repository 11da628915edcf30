import { createHash } from "node:crypto";
import { z } from "zod";
import type { Block, BlockKey } from "./block.ts";
import { bytesOf, packColumns, unpackColumns } from "./columns.ts";

/** A block as it is stored: named by what it says. The rows of the file are no part of the name: moving a row changes nothing. */
export type StoredBlock = {
  readonly key: BlockKey;
  readonly hash: string;
  readonly points: number;
  readonly content: Uint8Array;
};

const Header = z.strictObject({
  key: z.custom<BlockKey>((value) => typeof value === "object" && value !== null),
  actors: z.array(z.string()),
  parts: z.array(z.string()),
  flags: z.array(z.string()),
  points: z.int().min(0),
});

/** The columns with the widest first, so that each begins at a multiple of its width. */
const columnsOf = (b: Block): ArrayBufferView[] => [b.value, b.row, b.from, b.to, b.part, b.missing, b.flag];

export function encodeBlock(block: Block): StoredBlock {
  const { key, actors, parts, flags, value } = block;
  const { dataset, indicator, reporter, year } = key;
  const header = Buffer.from(
    JSON.stringify({ key: { dataset, indicator, reporter, year }, actors, parts, flags, points: value.length }),
  );
  const columns = columnsOf(block);
  const hash = createHash("sha256").update(header);
  for (const column of columns) if (column !== block.row) hash.update(bytesOf(column));
  return { key, hash: hash.digest("hex"), points: value.length, content: packColumns(header, columns) };
}

/** Throws on bytes that are no block. */
export function decodeBlock(content: Uint8Array): Block {
  const { header, next } = unpackColumns(content);
  const { key, actors, parts, flags, points } = Header.parse(header);
  return {
    key,
    actors,
    parts,
    flags,
    value: next(Float64Array, points),
    row: next(Uint32Array, points),
    from: next(Uint16Array, points),
    to: next(Uint16Array, points),
    part: next(Uint16Array, points),
    missing: next(Uint8Array, points),
    flag: next(Uint8Array, points),
  };
}

/** SHA-256 over the rows of the publisher's file, which the block's own hash leaves out. */
export const rowsHash = (content: Uint8Array): string =>
  createHash("sha256")
    .update(bytesOf(decodeBlock(content).row))
    .digest("hex");

/** Whether a stored block still says what it is named by. */
export const isIntact = (hash: string, content: Uint8Array): boolean => encodeBlock(decodeBlock(content)).hash === hash;
