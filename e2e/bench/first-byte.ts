import { createServer, get } from "node:http";
import { quantile, type Row, ratio, timed } from "./table.ts";

const LIMIT = { ms: 50, of: "95th percentile" } as const;
const REQUESTS = 400;
/** Readers that ask without a pause: as many as there are cores to answer them. */
const AT_ONCE = 2;

/** Milliseconds from the request to the first byte of the answer's body, on a connection of its own. */
const firstByte = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    get(address, { agent: false }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address} answered ${answer.statusCode}`));
      answer.once("data", () => resolve(performance.now() - start));
      answer.resume();
    }).once("error", reject);
  });

async function firstBytes(address: string): Promise<number[]> {
  for (let warm = 0; warm < 20; warm++) await firstByte(address);
  const times: number[] = [];
  const reader = async () => {
    while (times.length < REQUESTS) times.push(await firstByte(address));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  return times;
}

/** The same bytes from memory by Node.js's own server: as fast as any page could be here. */
async function fromMemory(address: string): Promise<number[]> {
  const body = Buffer.from(await (await fetch(address)).arrayBuffer());
  const server = createServer((_, answer) => answer.end(body));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("no port");
  try {
    return await firstBytes(`http://127.0.0.1:${bound.port}/`);
  } finally {
    server.close();
  }
}

export async function firstByteRows(origin: string, paths: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const path of paths) {
    const times = await firstBytes(`${origin}${path}`);
    const floor = await fromMemory(`${origin}${path}`);
    const above = quantile(times, 0.5) / quantile(floor, 0.5);
    rows.push(timed(`first byte of ${path}, ${AT_ONCE} readers`, times, LIMIT, `${ratio(above)} the time from memory`));
  }
  return rows;
}
