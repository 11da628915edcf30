import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Compression that is fast rather than tight: numbers of one column lie together and repeat. */
const LEVEL = 1;

export const bytesOf = (column: ArrayBufferView): Uint8Array =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength);

/** A header and columns of numbers in one compressed piece. The widest columns come first, so that each begins at its width. */
export function packColumns(header: Uint8Array, columns: readonly ArrayBufferView[]): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const padding = Buffer.alloc((8 - ((4 + header.length) % 8)) % 8);
  return deflateRawSync(Buffer.concat([length, header, padding, ...columns.map(bytesOf)]), { level: LEVEL });
}

type Maker<T> = new (buffer: ArrayBuffer, offset: number, length: number) => T;

/** The header of a packed piece, and its columns one after the other, in the order in which they were packed. */
export function unpackColumns(content: Uint8Array) {
  const inflated = inflateRawSync(content);
  const length = inflated.readUInt32LE(0);
  // A copy of its own, so that every column begins where its width demands.
  const whole = new Uint8Array(inflated).buffer;
  let at = Math.ceil((4 + length) / 8) * 8;
  return {
    header: JSON.parse(inflated.toString("utf8", 4, 4 + length)) as unknown,
    next: <T extends ArrayBufferView>(make: Maker<T>, points: number): T => {
      const column = new make(whole, at, points);
      at += column.byteLength;
      return column;
    },
  };
}
