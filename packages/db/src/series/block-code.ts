import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import type { Block, BlockKey } from "./block.ts";

/** A block as it is stored: named by what it says. The rows of the file are no part of the name: moving a row changes nothing. */
export type StoredBlock = {
  readonly key: BlockKey;
  readonly hash: string;
  readonly points: number;
  readonly content: Uint8Array;
};

/** Compression that is fast rather than tight: numbers of one column lie together and repeat. */
const LEVEL = 1;

const Header = z.strictObject({
  key: z.custom<BlockKey>((value) => typeof value === "object" && value !== null),
  actors: z.array(z.string()),
  parts: z.array(z.string()),
  flags: z.array(z.string()),
  points: z.int().min(0),
});

const bytesOf = (column: ArrayBufferView): Uint8Array =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength);

/** The columns with the widest first, so that each begins at a multiple of its width. */
const columnsOf = (b: Block): ArrayBufferView[] => [b.value, b.row, b.from, b.to, b.part, b.missing, b.flag];

export function encodeBlock(block: Block): StoredBlock {
  const { key, actors, parts, flags, value } = block;
  const { dataset, indicator, reporter, year } = key;
  const header = Buffer.from(
    JSON.stringify({ key: { dataset, indicator, reporter, year }, actors, parts, flags, points: value.length }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const columns = columnsOf(block);
  const hash = createHash("sha256").update(header);
  for (const column of columns) if (column !== block.row) hash.update(bytesOf(column));
  const padding = Buffer.alloc((8 - ((4 + header.length) % 8)) % 8);
  return {
    key,
    hash: hash.digest("hex"),
    points: value.length,
    content: deflateRawSync(Buffer.concat([length, header, padding, ...columns.map(bytesOf)]), { level: LEVEL }),
  };
}

/** Throws on bytes that are no block. */
export function decodeBlock(content: Uint8Array): Block {
  const bytes = inflateRawSync(content);
  const length = bytes.readUInt32LE(0);
  const header = Header.parse(JSON.parse(bytes.toString("utf8", 4, 4 + length)));
  const { points: n } = header;
  let at = Math.ceil((4 + length) / 8) * 8;
  // A copy of its own, so that every column begins where its width demands.
  const whole = new Uint8Array(bytes).buffer;
  const next = <T>(make: (buffer: ArrayBuffer, offset: number, length: number) => T, width: number): T => {
    const column = make(whole, at, n);
    at += n * width;
    return column;
  };
  return {
    key: header.key,
    actors: header.actors,
    parts: header.parts,
    flags: header.flags,
    value: next((b, o, l) => new Float64Array(b, o, l), 8),
    row: next((b, o, l) => new Uint32Array(b, o, l), 4),
    from: next((b, o, l) => new Uint16Array(b, o, l), 2),
    to: next((b, o, l) => new Uint16Array(b, o, l), 2),
    part: next((b, o, l) => new Uint16Array(b, o, l), 2),
    missing: next((b, o, l) => new Uint8Array(b, o, l), 1),
    flag: next((b, o, l) => new Uint8Array(b, o, l), 1),
  };
}

/** Whether a stored block still says what it is named by. */
export const isIntact = (hash: string, content: Uint8Array): boolean => encodeBlock(decodeBlock(content)).hash === hash;
