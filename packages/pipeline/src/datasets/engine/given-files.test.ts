import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { Refusal } from "../../refusal.ts";
import { type GivenFile, givenFiles } from "./given-files.ts";
import { readDataset } from "./read-dataset.ts";
import { folderWith, yearbook, zipOf } from "./test-support.ts";

const text = `from,to,year,usd\n${"USA,CHN,1990,1\n".repeat(2000)}`;
const contentOf = async ({ content }: GivenFile): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of content()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};
const read = async (paths: readonly string[]) => readDataset(yearbook(), await givenFiles(paths), { actors: [] });

test("files of a folder come in the order of their names; folders and dead links in it are no files", async () => {
  const { folder, paths } = folderWith({
    "b.csv": "b",
    "a/z.csv": "z",
    "a.zip": zipOf({ "x.csv": "x", "y.csv": "y" }),
  });
  symlinkSync("nowhere", join(folder, "dead.csv"));
  mkdirSync(join(folder, "empty.csv"));
  const names = (await givenFiles([folder])).map(({ name }) => name.slice(folder.length + 1));
  expect(names).toEqual(["a.zip > x.csv", "a.zip > y.csv", "a/z.csv", "b.csv"]);
  expect(await Promise.all((await givenFiles(paths)).map(contentOf))).toEqual(["b", "z", "x", "y"]);
});

test("the length of the content is told where it is known", async () => {
  const { folder } = folderWith({
    "a.csv": text,
    "b.csv.gz": gzipSync(text),
    "c.zip": zipOf({ "d.csv": text, "e.csv.gz": gzipSync(text) }),
  });
  expect((await givenFiles([folder])).map(({ length }) => length)).toEqual([text.length, null, text.length, null]);
});

test("a path that is not there, or is no file, is refused", async () => {
  await expect(givenFiles(["/no/such/file.csv"])).rejects.toThrow(
    new Refusal("/no/such/file.csv: there is no such file or folder"),
  );
  await expect(givenFiles(["/dev/zero"])).rejects.toThrow("neither a file nor a folder");
});

test.each(["../../etc/passwd", "/etc/passwd", "C:/flows.csv", "..\\..\\flows.csv", "a/../../flows.csv"])(
  "an archive with a file named %s is refused",
  async (name) => {
    const { paths } = folderWith({ "a.zip": zipOf({ [name]: text }) });
    await expect(givenFiles(paths)).rejects.toThrow(/a\.zip: this is no zip archive that can be read/);
  },
);

const gz = gzipSync(text);
const changed = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x55;
  return copy;
};
const zip = zipOf({ "flows.csv": text });
const packed = deflateRawSync(Buffer.from(text)).length;

test.each([
  ["flows.csv.gz", gz.subarray(0, -9), /flows\.csv\.gz:\d+ {2}the compressed file ends early or is damaged/],
  ["flows.csv.gz", changed(gz, gz.length - 6), /ends early or is damaged/],
  ["flows.csv.gz", Buffer.from(text), /flows\.csv\.gz:1 {2}the compressed file ends early or is damaged/],
  [
    "a.zip",
    changed(zip, 30 + 9 + Math.floor(packed / 2)),
    /flows\.csv:\d+ {2}the compressed file ends early or is damaged/,
  ],
  ["a.zip", zipOf({ "flows.csv": text }, { crc: 1 }), /not that of its checksum/],
  ["a.zip", zipOf({ "flows.csv": text }, { crc: 1, method: 0 }), /not that of its checksum/],
  ["a.zip", zipOf({ "flows.csv.gz": gz.subarray(0, -20) }), /ends early or is damaged/],
  ["a.zip", zip.subarray(0, -30), /a\.zip: this is no zip archive that can be read/],
  ["a.zip", Buffer.from("no archive"), /a\.zip: this is no zip archive that can be read/],
])("%s that is damaged is refused", async (name, content, message) => {
  const { paths } = folderWith({ [name]: content });
  await expect(read(paths)).rejects.toThrow(message);
});

test("an archive within an archive is not opened", async () => {
  const { paths } = folderWith({ "a.zip": zipOf({ "flows.zip": zip }) });
  await expect(read(paths)).rejects.toThrow("found no flows");
});

test("content that swells beyond all measure is refused before it fills the machine", async () => {
  const { paths } = folderWith({ "flows.csv.gz": gzipSync(Buffer.alloc(30_000_000, "USA,CHN,1990,1\n")) });
  const [swollen] = await givenFiles(paths);
  await expect(async () => {
    for await (const _ of swollen?.content() ?? []);
  }).rejects.toThrow(/more than 100 times its size/);
});
