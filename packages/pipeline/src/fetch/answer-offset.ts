import type { IncomingMessage } from "node:http";
import { Refusal } from "../refusal.ts";
import type { Download } from "./downloads.ts";
import { NetworkFailure } from "./network-failure.ts";

/** The server's answer doesn't fit what was kept: that is worth nothing, and the next attempt begins anew. */
export class Unfit extends NetworkFailure {}

/**
 * The byte of the file that the answer begins with: 0, or `asked` where the server goes on from there.
 * Throws a NetworkFailure for what may pass (5xx), Unfit where it goes on from elsewhere, and refuses everything else
 * that isn't the recorded file, by the answer's own word.
 */
export function answerOffset(response: IncomingMessage, asked: number, { url, bytes }: Download): number {
  const { statusCode: status = 0, headers } = response;
  if (status >= 500) throw new NetworkFailure(`${url}: the server answered ${status}`);
  if (status === 416 && asked > 0) throw new Unfit(`${url}: the server doesn't have the rest`);
  if (status !== 200 && status !== 206) throw new Refusal(`${url}: the server answered ${status}${hint(status)}`);
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity")
    throw new Refusal(`${url}: the server sent it encoded as ${encoding}, which was not asked for`);

  const offset = status === 206 ? asked : 0;
  if (status === 206 && headers["content-range"] !== `bytes ${asked}-${bytes - 1}/${bytes}`)
    throw new Unfit(`${url}: the server went on from another place than was asked for`);
  const length = headers["content-length"];
  if (length !== undefined && Number(length) !== bytes - offset)
    throw new Refusal(
      `${url} is not the file that was recorded: expected ${bytes} bytes, found ${offset + Number(length)}. Nothing was stored`,
    );
  return offset;
}

const hint = (status: number): string =>
  status === 404 || status === 410 ? ": it is no longer there. Get it from the publisher and import your own copy" : "";

/** By what the server tells later whether the rest still belongs to the part; null where it gives nothing that can. */
export function validatorOf({ headers }: IncomingMessage): string | null {
  const { etag, "last-modified": modified } = headers;
  return etag !== undefined && !etag.startsWith("W/") ? etag : (modified ?? null);
}
