import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import type { FactRecord } from "@entente/core/facts/fact";
import type { SeriesPoint } from "@entente/core/series";
import type { Source } from "@entente/core/sources";
import { writeContent } from "@entente/db/release/build";
import type { Derived, ReleaseContent } from "@entente/db/release/content";
import { openRelease, type Release } from "@entente/db/release/open";
import { type Block, NO_PART, NOBODY, reasons } from "@entente/db/series/block";
import { encodeBlock } from "@entente/db/series/block-code";
import { encodeFigures } from "@entente/db/series/figures";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Refusal } from "../refusal.ts";
import { makePackage } from "./make-package.ts";
import { DataPackage } from "./profile.ts";
import { appearAsFolder, faultsOf, filesIn } from "./whole-folder.ts";

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  type: "dataset",
  title: `A yearbook called ${id}`,
  author: [],
  sourceKind: "dataset",
  reliability: "b",
  ...more,
});
const fact = (id: string, sources: string[]): FactRecord => ({
  fact: {
    kind: "friction",
    id,
    title: `A protest recorded as ${id}`,
    valid: "2020",
    confidence: "moderate",
    tags: [],
    from: "AAA",
    to: "BBB",
    mutual: false,
    form: "protest",
    severity: 2,
  },
  evidence: sources.map((id) => ({ source: id, locator: "p. 1", stance: "supports" })),
});
const carried = (dataset: string, value: number | null): SeriesPoint => ({
  dataset,
  indicator: "gdp.current",
  from: "AAA",
  to: null,
  part: null,
  year: 2019,
  value,
  unit: "USD",
  reporter: "compiled",
  missing: value === null ? "not-published" : null,
  flag: value === null ? null : "=1+1",
});
const gdpBlock = (dataset: string): Block => ({
  key: { dataset, indicator: "gdp.current", reporter: "compiled", year: 2020 },
  actors: ["AAA", "BBB"],
  parts: [],
  flags: ["an estimate, revised"],
  from: Uint16Array.of(0, 1),
  to: Uint16Array.of(NOBODY, NOBODY),
  part: Uint16Array.of(NO_PART, NO_PART),
  value: Float64Array.of(-0.1, 0),
  missing: Uint8Array.of(0, reasons.indexOf("not-covered") + 1),
  flag: Uint8Array.of(1, 0),
  row: Uint32Array.of(2, 3),
});
const state = (id: string, name: string): ReleaseContent["actors"][number] => ({
  kind: "state",
  id,
  name,
  valid: "1950/..",
  codes: [
    { scheme: "cow", value: "020" },
    { scheme: "cow", value: "021" },
  ],
});

const content: ReleaseContent = {
  actors: [state("AAA", '=HYPERLINK("x")'), state("BBB", "Bland, Republic of")],
  sources: [
    source("open"),
    source("closed", { redistributable: false, licence: "Not to be passed on.", URL: "https://example.org/closed" }),
  ],
  presets: [],
  facts: [fact("one", ["open"]), fact("two", ["closed"]), fact("three", ["closed", "open"])].map((record) => ({
    record,
    revision: 1,
  })),
  series: [carried("open", -5), carried("closed", 7)],
  datasets: ["open", "closed"].map((id) => ({
    id,
    version: "1",
    importerVersion: 1,
    files: [{ name: "a.csv", sha256: "0".repeat(64), rows: 2 }],
  })),
  blocks: [gdpBlock("open"), gdpBlock("closed")].map(encodeBlock),
};
const pairs = {
  indicator: "partner-share",
  year: 2020,
  actors: ["AAA", "BBB"],
  a: Uint16Array.of(0, 1),
  b: Uint16Array.of(1, 0),
  value: Float64Array.of(0.1 + 0.2, 0),
  coverage: Float32Array.of(1, 1 / 3),
  missing: Uint8Array.of(0, reasons.indexOf("not-covered") + 1),
};
const single = {
  ...pairs,
  indicator: "concentration",
  b: Uint16Array.of(NOBODY, NOBODY),
  value: Float64Array.of(1, 0),
  coverage: Float32Array.of(1, 1),
  missing: Uint8Array.of(0, 0),
};
const derived: Derived = {
  series: [],
  figures: [pairs, single].map((table) => ({
    indicator: table.indicator,
    year: table.year,
    rows: 2,
    content: encodeFigures(table),
  })),
};

const root = mkdtempSync(join(tmpdir(), "entente-package-test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const silent = () => undefined;
const newFolder = (): string => mkdtempSync(join(root, "out-"));

let release: Release;
let folder: string;
beforeAll(async () => {
  const home = newFolder();
  const { id } = writeContent(content, { home, code: "1", publishedAt: "2025-01-01T00:00:00.000Z", derived });
  const opened = openRelease(home, id);
  if (opened === null) throw new Error("no release");
  release = opened;
  ({ folder } = await makePackage(release, newFolder(), silent));
});

const text = (path: string): string => readFileSync(join(folder, path), "utf8");
const unzipped = (path: string): string => gunzipSync(readFileSync(join(folder, path))).toString();
const descriptor = (): DataPackage => DataPackage.parse(JSON.parse(text("datapackage.json")));

async function asked(sql: string): Promise<unknown[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const found = (await connection.runAndReadAll(sql)).getRowObjectsJS();
  connection.closeSync();
  return found;
}

test("the description fits its profile, and names every table with its true size and hash", () => {
  const { resources, version } = descriptor();
  expect(version).toBe(release.id);
  for (const { path, bytes, hash } of resources) {
    const content = readFileSync(join(folder, path));
    expect(bytes).toBe(content.length);
    expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
  }
  const described = [
    ...resources.map(({ path }) => path),
    "CITATION.cff",
    "README.md",
    "SHA256SUMS",
    "datapackage.json",
  ];
  expect(filesIn(folder)).toEqual(described.sort());
  expect(faultsOf(folder)).toEqual([]);
});

test("every CSV file has the columns of its description", () => {
  for (const { path, schema, format } of descriptor().resources) {
    if (format !== "csv") continue;
    const [header] = (path.endsWith(".gz") ? unzipped(path) : text(path)).split("\n");
    expect(header).toBe(schema.fields.map(({ name }) => name).join(","));
  }
});

describe.each(["csv.gz", "parquet"])("figures as %s", (ending) => {
  test("a pair's figures are read with their types, and what is missing is NULL with its reason", async () => {
    const file = join(folder, `figures/partner-share.${ending}`);
    expect(await asked(`select *, typeof(value) as kind from '${file}' order by a`)).toMatchObject([
      { year: expect.anything(), a: "AAA", b: "BBB", value: 0.1 + 0.2, coverage: 1, missing: null, kind: "DOUBLE" },
      { a: "BBB", b: "AAA", value: null, coverage: 0.333, missing: "not-covered" },
    ]);
  });

  test("an actor's figures have no second actor", async () => {
    const file = join(folder, `figures/concentration.${ending}`);
    const [first] = await asked(`select * from '${file}'`);
    expect(Object.keys(first ?? {})).toEqual(["year", "a", "value", "coverage", "missing"]);
  });

  test("whole numbers are not taken for integers, which would round what follows", async () => {
    const file = join(folder, `figures/concentration.${ending}`);
    expect(await asked(`select distinct typeof(value) as v, typeof(coverage) as c from '${file}'`)).toEqual([
      { v: "DOUBLE", c: "DOUBLE" },
    ]);
  });

  test("recorded numbers keep sign, remark and row, and are only those that may be passed on", async () => {
    const file = join(folder, `series.${ending}`);
    expect(
      await asked(
        `select dataset, value, missing, flag, "row"::integer as "row" from '${file}' order by "row" nulls first`,
      ),
    ).toEqual([
      { dataset: "open", value: -5, missing: null, flag: "'=1+1", row: null },
      { dataset: "open", value: -0.1, missing: null, flag: "an estimate, revised", row: 2 },
      { dataset: "open", value: null, missing: "not-covered", flag: null, row: 3 },
    ]);
  });
});

test("Parquet has the types of the description", async () => {
  const columns = await asked(`describe select * from '${join(folder, "series.parquet")}'`);
  expect(Object.fromEntries(columns.map((c) => Object.values(c as object).slice(0, 2)))).toMatchObject({
    dataset: "VARCHAR",
    year: "SMALLINT",
    value: "DOUBLE",
    missing: "VARCHAR",
    row: "INTEGER",
  });
});

test("what may not be passed on is left out, counted, and said where to get; what also rests on others stays", async () => {
  expect(descriptor().withheld).toEqual([
    {
      name: "closed",
      title: "A yearbook called closed",
      reason: "Not to be passed on.",
      path: "https://example.org/closed",
      points: 3,
      facts: 1,
    },
  ]);
  expect(await asked(`select id from '${join(folder, "facts.csv")}'`)).toEqual([{ id: "one" }, { id: "three" }]);
  expect(text("README.md")).toContain("3 numbers and 1 fact. Not to be passed on.");
});

test("a name that a spreadsheet would run gets an apostrophe; a negative number does not", () => {
  expect(text("actors.csv")).toContain(`AAA,state,"'=HYPERLINK(""x"")"`);
  expect(text("actors.csv")).toContain(`BBB,state,"Bland, Republic of",,1950/..,,,020;021,`);
  expect(unzipped("series.csv.gz")).toContain(",-5.0,USD,");
});

test("the same release gives the same bytes", async () => {
  const again = await makePackage(release, newFolder(), silent);
  expect(again.anew).toBe(true);
  for (const path of filesIn(folder))
    expect(readFileSync(join(again.folder, path))).toEqual(readFileSync(join(folder, path)));
});

test("a package that is whole is left as it is, and one that is not is refused", async () => {
  const out = newFolder();
  const made = await makePackage(release, out, silent);
  const before = statSync(made.folder).ino;
  expect(await makePackage(release, out, silent)).toEqual({ folder: made.folder, anew: false });
  expect(statSync(made.folder).ino).toBe(before);
  writeFileSync(join(made.folder, "actors.csv"), "id\n");
  await expect(makePackage(release, out, silent)).rejects.toThrow(Refusal);
  await expect(makePackage(release, out, silent)).rejects.toThrow("actors.csv is not what SHA256SUMS says");
});

test("stopped in the middle, no package stands under its name, and the next try makes it", async () => {
  const out = newFolder();
  const stopped = makePackage(release, out, (line) => {
    if (line.includes("concentration")) throw new Error("the power went");
  });
  await expect(stopped).rejects.toThrow("the power went");
  expect(readdirSync(out)).toEqual([]);
  expect(existsSync((await makePackage(release, out, silent)).folder)).toBe(true);
});

test("what a killed run left behind is removed when it is a day old", async () => {
  const out = newFolder();
  const old = join(out, ".entente-0123456789abcdef-1-1000.part");
  await appearAsFolder(old, async () => undefined);
  await makePackage(release, out, silent);
  expect(existsSync(old)).toBe(false);
});
