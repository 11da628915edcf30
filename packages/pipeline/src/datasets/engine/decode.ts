import { isUtf8 } from "node:buffer";
import { Refusal } from "../../refusal.ts";

/** What a file's text is written in. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
export const encodings: readonly Encoding[] = ["utf-8", "utf-16le", "utf-16be", "windows-1252"];

/**
 * The encoding that the beginning of a file speaks for: its byte order mark, UTF-8 where the bytes are that, or else
 * Windows-1252, in which every byte is a letter; the import says so when it takes it. `whole` says that nothing follows.
 */
export function detectEncoding(start: Uint8Array, whole: boolean): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return isUtf8(whole ? start : wholeCharacters(start)) ? "utf-8" : "windows-1252";
}

const MARK = "\uFEFF";

/** Without a character that the end cuts through. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
    if (byte < 0x80) break;
  }
  return bytes;
}

/** Turns the bytes of a file into text, piece by piece, without a byte order mark. Refuses bytes that are not what they were taken for, and NUL. */
export class Decoder {
  readonly #name: string;
  readonly #encoding: Encoding;
  readonly #decoder: InstanceType<typeof TextDecoder> | undefined;
  /** The first bytes of a character whose others are still to come. */
  #rest: Uint8Array = new Uint8Array();
  #seen = 0;

  constructor(name: string, encoding: Encoding) {
    this.#name = name;
    this.#encoding = encoding;
    this.#decoder = encoding === "utf-8" ? undefined : new TextDecoder(encoding, { fatal: true });
  }

  decode(chunk: Uint8Array, last: boolean): string {
    const text = this.#decoder ? this.#translated(this.#decoder, chunk, last) : this.#checked(chunk, last);
    if (text.includes("\0")) {
      throw new Refusal(
        `${this.#name}: found a NUL character near byte ${this.#place()}; a table of text has none. ` +
          "Is it another kind of file, or UTF-16 without a byte order mark (--encoding utf-16le)?",
      );
    }
    const isFirst = this.#seen === 0;
    this.#seen += chunk.length;
    return isFirst && text.startsWith(MARK) ? text.slice(1) : text;
  }

  #checked(chunk: Uint8Array, last: boolean): string {
    const all = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const whole = last ? all : wholeCharacters(all);
    if (!isUtf8(whole)) this.#refuse();
    this.#rest = all.subarray(whole.length);
    return Buffer.from(whole.buffer, whole.byteOffset, whole.length).toString("utf8");
  }

  #translated(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array, last: boolean): string {
    try {
      return decoder.decode(chunk, { stream: !last });
    } catch {
      return this.#refuse();
    }
  }

  #refuse(): never {
    throw new Refusal(
      `${this.#name}: found bytes that are not ${this.#encoding} near byte ${this.#place()}; ` +
        `name the file's encoding with --encoding (${encodings.join(", ")}), or get the file again`,
    );
  }

  #place(): string {
    return this.#seen.toLocaleString("en");
  }
}
