import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  breakOff,
  content,
  emptyFolder,
  entryFor,
  fetched,
  sendFile,
  serve,
  sha256,
  shortPatience,
} from "./test-support.ts";

const target = (folder: string): string => join(folder, "table.csv");

test("brings the file, and nothing else, into a folder that it makes", async () => {
  const { origin, asked } = await serve((request, response) => sendFile(request, response, content));
  const folder = join(emptyFolder(), "a", "b");
  const { outcome, updates } = await fetched(entryFor(`${origin}/x.csv`), folder);
  expect(outcome).toBe("downloaded");
  expect(readFileSync(target(folder)).equals(content)).toBe(true);
  expect(readdirSync(folder)).toEqual(["table.csv"]);
  expect(asked[0]?.headers["accept-encoding"]).toBe("identity");
  expect([updates[0], updates.at(-1)]).toEqual([0, content.length]);
});

test("repeated, it verifies the file in place and asks nobody", async () => {
  const { origin, asked } = await serve((request, response) => sendFile(request, response, content));
  const folder = emptyFolder();
  await fetched(entryFor(origin), folder);
  expect((await fetched(entryFor(origin), folder)).outcome).toBe("there");
  expect(asked).toHaveLength(1);
});

test("another file of the same name is left alone and named", async () => {
  const { origin, asked } = await serve((request, response) => sendFile(request, response, content));
  const folder = emptyFolder();
  writeFileSync(target(folder), "mine");
  await expect(fetched(entryFor(origin), folder)).rejects.toThrow(
    `expected SHA-256 ${sha256(content)}, found ${sha256(Buffer.from("mine"))}`,
  );
  expect(readFileSync(target(folder), "utf8")).toBe("mine");
  expect(asked).toHaveLength(0);
});

test("a connection that breaks: the next attempt asks for the rest only", async () => {
  const { origin, asked } = await serve((request, response) =>
    asked.length === 1 ? breakOff(response, content, 100_000) : sendFile(request, response, content),
  );
  const folder = emptyFolder();
  const { said, updates } = await fetched(entryFor(origin), folder);
  expect(readFileSync(target(folder)).equals(content)).toBe(true);
  expect(asked[1]?.headers).toMatchObject({ range: "bytes=100000-", "if-range": '"v1"' });
  expect(updates.filter((done) => done < 100_000).length).toBeGreaterThan(0);
  expect(updates.lastIndexOf(0)).toBe(0);
  expect(said).toEqual([expect.stringContaining("trying again in 0.001 s")]);
});

test("what has come is kept for the next run, and put together with the rest", async () => {
  const { origin, asked } = await serve((request, response) =>
    asked.length <= 4 ? breakOff(response, content, 50_000) : sendFile(request, response, content),
  );
  const folder = emptyFolder();
  await expect(fetched(entryFor(origin), folder)).rejects.toThrow("Run the same command again to go on");
  expect(asked).toHaveLength(4);
  expect(readdirSync(folder).sort()).toEqual(["table.csv.part", "table.csv.part.json"]);
  await fetched(entryFor(origin), folder);
  expect(asked[4]?.headers.range).toBe("bytes=50000-");
  expect(readFileSync(target(folder)).equals(content)).toBe(true);
  expect(readdirSync(folder)).toEqual(["table.csv"]);
});

test("a server that knows no ranges sends it whole, and it is whole", async () => {
  const { origin, asked } = await serve((_request, response) =>
    asked.length === 1
      ? breakOff(response, content, 100_000)
      : response.writeHead(200, { "content-length": content.length, etag: '"v1"' }).end(content),
  );
  const folder = emptyFolder();
  const { updates } = await fetched(entryFor(origin), folder);
  expect(asked[1]?.headers.range).toBe("bytes=100000-");
  expect(updates.lastIndexOf(0)).toBeGreaterThan(0);
  expect(readFileSync(target(folder)).equals(content)).toBe(true);
});

test("a file that has changed at the server in between is fetched anew, not pieced together", async () => {
  const older = Buffer.from(content).fill(7);
  const { origin, asked } = await serve((request, response) =>
    asked.length === 1 ? breakOff(response, older, 100_000, '"old"') : sendFile(request, response, content, '"new"'),
  );
  const folder = emptyFolder();
  await fetched(entryFor(origin), folder);
  expect(asked[1]?.headers["if-range"]).toBe('"old"');
  expect(readFileSync(target(folder)).equals(content)).toBe(true);
});

test("without a validator that can be trusted it begins anew", async () => {
  const { origin, asked } = await serve((request, response) =>
    asked.length === 1 ? breakOff(response, content, 100_000, 'W/"v1"') : sendFile(request, response, content),
  );
  await fetched(entryFor(origin), emptyFolder());
  expect(asked[1]?.headers.range).toBeUndefined();
});

test("a part of something else is not gone on from", async () => {
  const { origin, asked } = await serve((request, response) => sendFile(request, response, content));
  const folder = emptyFolder();
  writeFileSync(join(folder, "table.csv.part"), "something else");
  const label = { url: `${origin}/other`, sha256: sha256(content), validator: '"v1"' };
  writeFileSync(join(folder, "table.csv.part.json"), JSON.stringify(label));
  await fetched(entryFor(origin), folder);
  expect(asked[0]?.headers.range).toBeUndefined();
});

test("a range from another place than was asked for is not used", async () => {
  const { origin, asked } = await serve((request, response) => {
    if (asked.length === 1) return breakOff(response, content, 100_000);
    if (asked.length === 3) return sendFile(request, response, content);
    response.writeHead(206, { "content-range": `bytes 0-199999/${content.length}` }).end(content.subarray(0, 200_000));
  });
  const folder = emptyFolder();
  await fetched(entryFor(origin), folder);
  expect(asked[2]?.headers.range).toBeUndefined();
  expect(readFileSync(target(folder)).equals(content)).toBe(true);
});

test("a rest that the server doesn't have: it begins anew", async () => {
  const { origin, asked } = await serve((request, response) => {
    if (asked.length === 1) return breakOff(response, content, 100_000);
    if (asked.length === 2) return response.writeHead(416).end();
    sendFile(request, response, content);
  });
  await fetched(entryFor(origin), emptyFolder());
  expect(asked[2]?.headers.range).toBeUndefined();
});

test("a part that is whole is put in place without asking", async () => {
  const { origin, asked } = await serve((request, response) => sendFile(request, response, content));
  const folder = emptyFolder();
  writeFileSync(join(folder, "table.csv.part"), content);
  const label = { url: origin, sha256: sha256(content), validator: null };
  writeFileSync(join(folder, "table.csv.part.json"), JSON.stringify(label));
  expect((await fetched(entryFor(origin), folder)).outcome).toBe("downloaded");
  expect(asked).toHaveLength(0);
});

test("a wrong checksum: named with what was expected, kept aside, not put in place", async () => {
  const other = Buffer.from(content).fill(7);
  const { origin } = await serve((request, response) => sendFile(request, response, other));
  const folder = emptyFolder();
  await expect(fetched(entryFor(origin), folder)).rejects.toThrow(
    `expected SHA-256 ${sha256(content)}, found ${sha256(other)}`,
  );
  expect(readdirSync(folder)).toEqual(["table.csv.rejected"]);
});

test.each([404, 403, 429, 304])("%d is final: asked once, nothing stored", async (status) => {
  const { origin, asked } = await serve((_request, response) => response.writeHead(status).end("no"));
  const folder = emptyFolder();
  await expect(fetched(entryFor(origin), folder)).rejects.toThrow(`the server answered ${status}`);
  expect(asked).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
});

test("500 passes: tried again, at most three times", async () => {
  const { origin, asked } = await serve((request, response) =>
    asked.length <= 2 ? response.writeHead(500).end() : sendFile(request, response, content),
  );
  const pauses: number[] = [];
  const pause = async (ms: number) => pauses.push(ms);
  expect((await fetched(entryFor(origin), emptyFolder(), { pause })).outcome).toBe("downloaded");
  expect(pauses).toEqual([1, 2]);

  const down = await serve((_request, response) => response.writeHead(503).end());
  await expect(fetched(entryFor(down.origin), emptyFolder(), { pause })).rejects.toThrow("the server answered 503");
  expect(down.asked).toHaveLength(4);
});

test("a length other than recorded is refused before a byte is taken", async () => {
  const { origin } = await serve((request, response) => sendFile(request, response, Buffer.alloc(10)));
  const folder = emptyFolder();
  await expect(fetched(entryFor(origin), folder)).rejects.toThrow(`expected ${content.length} bytes, found 10`);
  expect(readdirSync(folder)).toEqual([]);
});

test("a body that goes on for ever is cut off at the recorded length", async () => {
  let sent = 0;
  const { origin } = await serve((_request, response) => {
    response.writeHead(200);
    const more = (): void => {
      sent += 65_536;
      if (!response.destroyed) response.write(Buffer.alloc(65_536), () => setImmediate(more));
    };
    more();
  });
  const folder = emptyFolder();
  await expect(fetched(entryFor(origin), folder)).rejects.toThrow(`more than its ${content.length} bytes came`);
  expect(sent).toBeLessThan(100 * content.length);
  expect(readdirSync(folder)).toEqual([]);
});

test("an encoding that was not asked for is refused", async () => {
  const { origin } = await serve((_request, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end("x"),
  );
  await expect(fetched(entryFor(origin), emptyFolder())).rejects.toThrow("encoded as gzip");
});

test("a server that falls silent is given up, and what came is kept", async () => {
  const { origin, asked } = await serve((_request, response) => {
    response.writeHead(200, { "content-length": content.length, etag: '"v1"' });
    response.write(content.subarray(0, 1000));
  });
  const folder = emptyFolder();
  const patience = { ...shortPatience, silenceMs: 60, pausesMs: [1] };
  await expect(fetched(entryFor(origin), folder, { patience })).rejects.toThrow("sent nothing for 0.06 s");
  expect(asked).toHaveLength(2);
  expect(readFileSync(join(folder, "table.csv.part"))).toEqual(content.subarray(0, 1000));
});

test("a server that answers nothing at all is given up", async () => {
  const { origin } = await serve(() => undefined);
  const patience = { ...shortPatience, silenceMs: 60, pausesMs: [] };
  await expect(fetched(entryFor(origin), emptyFolder(), { patience })).rejects.toThrow("sent nothing for 0.06 s");
});

test("a server that drips is given up in the end", async () => {
  const { origin } = await serve((_request, response) => {
    response.writeHead(200, { "content-length": content.length });
    const drip = setInterval(() => response.write("x"), 20);
    response.on("close", () => clearInterval(drip));
  });
  const patience = { ...shortPatience, overallMs: 200 };
  await expect(fetched(entryFor(origin), emptyFolder(), { patience })).rejects.toThrow("not done within 0.2 s");
});

test("stopped by a person: its reason is told, no further attempt is made, and the part can be gone on from", async () => {
  const stop = new AbortController();
  const { origin, asked } = await serve((request, response) => {
    if (asked.length > 1) return sendFile(request, response, content);
    response.writeHead(200, { "content-length": content.length, etag: '"v1"' });
    response.write(content.subarray(0, 5000));
  });
  const folder = emptyFolder();
  const update = (done: number): void => {
    if (done > 0) stop.abort(new Error("stopped"));
  };
  await expect(fetched(entryFor(origin), folder, { signal: stop.signal, update })).rejects.toThrow("stopped");
  expect(asked).toHaveLength(1);
  await fetched(entryFor(origin), folder);
  expect(asked[1]?.headers.range).toBe("bytes=5000-");
  expect(readFileSync(target(folder)).equals(content)).toBe(true);
});

test("a folder that can't be made is one line that says what to do", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "file"), "");
  await expect(fetched(entryFor("http://127.0.0.1:1"), join(folder, "file"))).rejects.toThrow("choose another folder");
  await expect(fetched(entryFor("http://127.0.0.1:1"), join(folder, "file", "x"))).rejects.toThrow("not a folder");
});

test("a folder in the file's place is one line, too", async () => {
  const folder = emptyFolder();
  mkdirSync(target(folder));
  await expect(fetched(entryFor("http://127.0.0.1:1"), folder)).rejects.toThrow("move it away");
});

test.skipIf(!existsSync("/dev/full"))("a full disk is one line, and not tried again", async () => {
  const { origin, asked } = await serve((request, response) => sendFile(request, response, content));
  const folder = emptyFolder();
  symlinkSync("/dev/full", join(folder, "table.csv.part"));
  await expect(fetched(entryFor(origin), folder)).rejects.toThrow("the disk is full");
  expect(asked).toHaveLength(1);
});
