import { createHash } from "node:crypto";
import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type DownloadSettings, download } from "./download.ts";
import type { Download } from "./downloads.ts";
import type { Patience, Policy } from "./policy.ts";
import { isPublicAddress } from "./public-address.ts";

/** This machine's servers may be asked, without encryption; apart from that it is the usual policy. */
export const localPolicy: Policy = {
  protocols: new Set(["http:", "https:"]),
  anyPort: true,
  allowsAddress: (address) => address === "127.0.0.1" || isPublicAddress(address),
  resolve: async () => ["127.0.0.1"],
};

export const shortPatience: Patience = { connectMs: 2000, silenceMs: 2000, overallMs: 20_000, pausesMs: [1, 2, 3] };

/** A server that lasts as long as the test, and the requests that it got. */
export async function serve(answer: RequestListener): Promise<{ origin: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** Serves content as a careful server does: whole, or the rest from a byte on where the validator still holds. */
export function sendFile(request: IncomingMessage, response: ServerResponse, content: Buffer, etag = '"v1"'): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? Number.NaN);
  response.setHeader("etag", etag);
  if (Number.isNaN(from) || request.headers["if-range"] !== etag) {
    response.writeHead(200, { "content-length": content.length }).end(content);
    return;
  }
  response.writeHead(206, {
    "content-length": content.length - from,
    "content-range": `bytes ${from}-${content.length - 1}/${content.length}`,
  });
  response.end(content.subarray(from));
}

const stored = new EventEmitter<{ bytes: [number] }>();

/** Promises the whole, and breaks off once so many bytes have come and been stored. */
export function breakOff(response: ServerResponse, content: Buffer, after: number, etag = '"v1"'): void {
  response.writeHead(200, { "content-length": content.length, etag });
  response.write(content.subarray(0, after));
  const broken = (done: number): void => void (done === after && response.destroy());
  stored.on("bytes", broken);
  response.on("close", () => stored.off("bytes", broken));
}

export const content = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 31 + (i >> 8)) & 255));

export const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

export const entryFor = (url: string, more: Partial<Download> = {}): Download => ({
  file: "table.csv",
  url,
  sha256: sha256(content),
  bytes: content.length,
  ...more,
});

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-fetch-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Downloads with the local policy and no real pauses; tells what was said and how far it was. */
export async function fetched(entry: Download, folder: string, settings: Partial<DownloadSettings> = {}) {
  const said: string[] = [];
  const updates: number[] = [];
  const outcome = await download(entry, folder, {
    signal: new AbortController().signal,
    update: (done) => {
      updates.push(done);
      stored.emit("bytes", done);
    },
    say: (line) => said.push(line),
    policy: localPolicy,
    patience: shortPatience,
    ...settings,
  });
  return { outcome, said, updates };
}
