import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { sharedFolder } from "../carry/shared-folder.ts";
import { datasets } from "../datasets/registry.ts";
import { checkedAddresses } from "./checked-addresses.ts";
import { Download, downloadsOf, recordedDownloads } from "./downloads.ts";
import { publicHttps } from "./policy.ts";
import { sha256 } from "./test-support.ts";

const recorded = recordedDownloads();
const files = recorded.flatMap((one) => one.files);

test("every data set that can be imported is in the list, once", () => {
  const ids = recorded.map(({ dataset }) => dataset);
  expect(new Set(ids).size).toBe(ids.length);
  expect(datasets.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
});

test("every recorded address names a commit, and passes the rules for addresses", async () => {
  const policy = { ...publicHttps, resolve: async () => ["8.8.8.8"] };
  for (const { url } of files) {
    expect(url).toMatch(/^https:\/\/raw\.githubusercontent\.com\/[\w.-]+\/[\w.-]+\/[0-9a-f]{7,40}\/[\w.%/-]+$/);
    expect(await checkedAddresses(new URL(url), policy)).toEqual(["8.8.8.8"]);
  }
  expect(files.length).toBeGreaterThan(0);
});

test("a data set without an address says so, and what to do", () => {
  expect(() => downloadsOf("cow-trade-4.0")).toThrow(
    /no address with a known checksum.*"Trade \(v4\.0\) - Correlates of War".*entente import cow-trade-4\.0 <file>/,
  );
});

test("an id that is none is refused with those there are", () => {
  expect(() => downloadsOf("../etc")).toThrow(/there is no data set "\.\.\/etc"; there are: .*world-bank-gdp/);
});

test.each(["../x.csv", "a/b.csv", "a\\b.csv", ".hidden", "", "x.csv.part", "x.csv.part.json", "x.csv.rejected", "C:x"])(
  "%j is no name for a file of a download",
  (file) => {
    const [known] = files;
    expect(Download.safeParse(known).success).toBe(true);
    expect(Download.safeParse({ ...known, file }).success).toBe(false);
  },
);

const shared = sharedFolder();

test.skipIf(!existsSync(shared))(`the recorded sizes and checksums are those of the copies in ${shared}`, () => {
  const copies = new Map(
    readdirSync(shared, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(csv|xlsx|csv\.gz)$/.test(name))
      .map((name) => {
        const raw = readFileSync(join(shared, name));
        const content = name.endsWith(".gz") ? gunzipSync(raw) : raw;
        return [sha256(content), content.length] as const;
      }),
  );
  expect(files.filter((one) => copies.get(one.sha256) !== one.bytes)).toEqual([]);
});
