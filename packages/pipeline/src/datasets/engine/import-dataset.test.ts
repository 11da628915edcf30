import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reading } from "@entente/db/ledger/attempt";
import { datasetHead, datasetHistory, listingOf } from "@entente/db/ledger/datasets";
import { integrityCheck } from "@entente/db/ledger/integrity";
import { undoBatch } from "@entente/db/ledger/undo-batch";
import type { Store } from "@entente/db/store";
import { expect, test } from "vitest";
import { knownPoint, pointsBetween } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { givenFiles } from "./given-files.ts";
import { type ImportOptions, importFiles } from "./import-dataset.ts";
import { folderWith, header, ledger, yearbook } from "./test-support.ts";

const id = yearbook().id;
const flows = (...rows: string[]): string => [header, ...rows, ""].join("\n");
const protests = (...rows: string[]): string => ["id,from,to,day,severity", ...rows, ""].join("\n");

/** Imports files into a ledger; what it says goes with it. */
async function importing(
  store: Store,
  files: Record<string, string>,
  options: Partial<ImportOptions> & { dataset?: Dataset } = {},
) {
  const { folder } = folderWith(files);
  const said: string[] = [];
  const rejectedTo = join(folderWith({}).folder, "imports", "rejected.csv");
  const { dataset = yearbook(), ...others } = options;
  const say = (line: string): void => void said.push(line.replaceAll(`${folder}/`, ""));
  const done = importFiles(store, dataset, await givenFiles([folder]), { author: "test", rejectedTo, say, ...others });
  const refused = await done.then(
    () => "",
    (cause: Error) => cause.message.replaceAll(`${folder}/`, ""),
  );
  const rejected = existsSync(rejectedTo) ? readFileSync(rejectedTo, "utf8").replaceAll(`${folder}/`, "") : "";
  return { report: refused === "" ? await done : undefined, refused, said, rejected };
}

async function pointsOf(store: Store): Promise<number> {
  const head = await datasetHead(reading(store), id);
  const listing = head === null ? [] : await listingOf(reading(store), head.id);
  return listing.reduce((sum, { points }) => sum + points, 0);
}

async function demandNothingStored(store: Store): Promise<void> {
  expect(await datasetHistory(reading(store), id)).toEqual([]);
  const { problems, facts } = await integrityCheck(store);
  expect([problems, facts]).toEqual([[], 0]);
}

const good = {
  "flows.csv": flows("USA,CHN,1990,16", "CHN,USA,1990,NA", "USA,CAN,1990,-9", "USA,CAN,1991,", "USA,CHN,1991,0"),
  "protests.csv": protests("a,USA,CHN,1990-06-04,2"),
};

test("files are stored as a whole, and the same files again store nothing", async () => {
  const store = await ledger();
  const { report } = await importing(store, good);
  expect(report).toMatchObject({
    stored: true,
    counts: { read: 6, new: 5, changed: 0, unchanged: 0, removed: 0, rejected: 0, leftOut: {} },
    // The source is a record too.
    facts: { new: 2, changed: 0, unchanged: 0, removed: 0 },
  });
  expect(report?.files.map(({ name, rows }) => [name, rows])).toEqual([
    ["flows.csv", 5],
    ["protests.csv", 1],
  ]);
  const again = await importing(store, good);
  expect(again.report).toMatchObject({ stored: false, batchId: report?.batchId, counts: { new: 0, unchanged: 5 } });
  expect(await datasetHistory(reading(store), id)).toHaveLength(1);
  expect((await integrityCheck(store)).problems).toEqual([]);
});

test("−9, NA and a blank cell are missing, 0 is a number", async () => {
  const missing: Dataset["assertions"] = [
    knownPoint("trade.flow", { from: "USA", to: "CHN", year: 1990 }, 16, "row 2"),
    knownPoint("trade.flow", { from: "USA", to: "CHN", year: 1991 }, 0, "row 6"),
    ...(["CHN/USA/1990", "USA/CAN/1990", "USA/CAN/1991"] as const).map((subject) => ({
      says: `${subject} is missing`,
      fails: (stored: Parameters<Dataset["assertions"][number]["fails"]>[0]) => {
        const [from = "", to = "", year] = subject.split("/");
        const found = stored.value("trade.flow", { from, to, year: Number(year) });
        return found === null ? undefined : String(found);
      },
    })),
  ];
  const { refused } = await importing(await ledger(), good, { dataset: yearbook({ assertions: missing }) });
  expect(refused).toBe("");
});

test("rejected rows are named, written to a file, and stop the import", async () => {
  const store = await ledger();
  const { refused, said, rejected } = await importing(store, {
    "flows.csv": flows(
      "USA,CHN,1990,16",
      "",
      "USA,=1+1,1990,2",
      "USA,CHN,1991",
      "USA,CHN,1992,1,2",
      "USA,CHN,1700,1",
      "USA,CHN,1993,-3",
      "USA,SUN,1995,3",
    ),
  });
  const why = "import cow-states first, or check the code and the year";
  expect(said).toEqual([
    `flows.csv:4  to: found "=1+1"; expected a ISO 3166-1 alpha-3 code of a state in 1990. no actor of the ledger holds this code in that year: ${why}`,
    'flows.csv:5  found "3 cells"; expected 4 cells, as the header has. a separator is missing or one too many, or the file is cut off here',
    'flows.csv:6  found "5 cells"; expected 4 cells, as the header has. a separator is missing or one too many, or the file is cut off here',
    'flows.csv:7  year: found "1700"; expected a year from 1816 to 2100. the state system begins in 1816; check the column or the row',
    'flows.csv:8  usd: found "-3"; expected an amount of at least 0, blank, NA or -9. no other negative code is known for this column',
    `flows.csv:9  to: found "SUN"; expected a ISO 3166-1 alpha-3 code of a state in 1995. no actor of the ledger holds this code in that year: ${why}`,
  ]);
  expect(refused).toContain("test-yearbook: 6 rows were rejected; nothing was stored. All of them are in ");
  expect(rejected.split("\n").slice(0, 2)).toEqual([
    "file,row,column,value,rule,hint",
    `flows.csv,4,to,'=1+1,a ISO 3166-1 alpha-3 code of a state in 1990,"no actor of the ledger holds this code in that year: ${why}"`,
  ]);
  expect(rejected.trim().split("\n")).toHaveLength(7);
  await demandNothingStored(store);
});

test("a few rejected rows are shown, all are written", async () => {
  const rows = Array.from({ length: 2345 }, (_, i) => `USA,CHN,1990,x${i}`);
  const { said, rejected } = await importing(await ledger(), { "flows.csv": flows(...rows) });
  expect(said).toHaveLength(21);
  expect(said.at(-1)).toMatch(/^… and 2,325 more in /);
  expect(rejected.trim().split("\n")).toHaveLength(2346);
});

test("the rest is stored on demand, without anything of a row that was rejected", async () => {
  const store = await ledger();
  const files = {
    "flows.csv": "from,to,year,usd,note\nUSA,CHN,1990,1,right\nCHN,USA,1990,2,wrong\nUSA,CAN,1990,1e400,right\n",
    "protests.csv": protests("a,USA,CHN,1990-06-04,9", "b,USA,CHN,1990-06-04,2"),
  };
  const { report, said } = await importing(store, files, { withoutRejected: true });
  expect(report?.counts).toMatchObject({ read: 5, new: 1, rejected: 3 });
  expect(report?.facts.new).toBe(2);
  expect(said.map((line) => line.split("  ")[0])).toEqual(["flows.csv:3", "flows.csv:4", "protests.csv:2"]);
  expect(await pointsOf(store)).toBe(1);
});

test("as many rejected rows as are known to be wrong do not stop the import", async () => {
  const files = { "flows.csv": flows("USA,CHN,1990,1", "USA,CHN,1990,x") };
  const of = async (rejected: readonly [number, number]) =>
    importing(await ledger(), files, { dataset: yearbook({ rejected }) });
  expect((await of([1, 1])).report?.stored).toBe(true);
  expect((await of([0, 0])).refused).toContain("1 rows were rejected; nothing was stored");
  const corrected = await of([2, 3]);
  expect(corrected.report?.stored).toBe(true);
  expect(corrected.said.at(-1)).toContain(
    "1 rows were rejected where 2 were known to be wrong: was the file corrected?",
  );
});

test("a subject that two files speak of is rejected with both places, and stored once on demand", async () => {
  const files = {
    "flows-1.csv": flows("USA,CHN,1990,1", "USA,CAN,1990,1"),
    "flows-2.csv": flows("CHN,USA,1990,1", "USA,CAN,1990,7"),
  };
  const store = await ledger();
  const { refused, said } = await importing(store, files);
  expect(said).toEqual([
    'flows-2.csv:3  found "trade.flow USA → CAN 1990"; expected each subject once. flows-1.csv:3 says something of it already; keep one of the two rows',
  ]);
  expect(refused).toContain("1 rows were rejected");
  await demandNothingStored(store);
  expect((await importing(store, files, { withoutRejected: true })).report?.counts).toMatchObject({
    new: 3,
    rejected: 1,
  });
  expect(await pointsOf(store)).toBe(3);
});

test("a rejected row is no first one of a subject", async () => {
  const files = { "flows.csv": "from,to,year,usd,note\nUSA,CHN,1990,1,wrong\nUSA,CHN,1990,2,\n" };
  const assertions = [knownPoint("trade.flow", { from: "USA", to: "CHN", year: 1990 }, 2, "row 3")];
  const { report } = await importing(await ledger(), files, {
    dataset: yearbook({ assertions }),
    withoutRejected: true,
  });
  expect(report?.counts).toMatchObject({ new: 1, rejected: 1 });
});

test.each<[string, Record<string, string>, RegExp]>([
  ["no file of the data set", { "other.csv": "a\n" }, /found no flows \(flows.*csv\) among other\.csv/],
  ["a file that is needed missing", { "protests.csv": protests() }, /found no flows/],
  ["a column missing", { "flows.csv": "from,to,year\nUSA,CHN,1990\n" }, /flows\.csv:1 {2}found no column usd/],
  ["a column of another version", { "flows.csv": `${header},quantity\n` }, /flows\.csv:1 {2}found the column quantity/],
  [
    "one file twice",
    { "flows.csv": flows("USA,CHN,1990,1"), "copy/flows.csv": flows("USA,CHN,1990,1") },
    /flows\.csv: the same file as copy\/flows\.csv by its name/,
  ],
])("%s is refused", async (_, files, message) => {
  const store = await ledger();
  expect((await importing(store, files)).refused).toMatch(message);
  await demandNothingStored(store);
});

test("an assertion that does not hold stops the import until somebody accepts it", async () => {
  const store = await ledger();
  const dataset = yearbook({ assertions: [pointsBetween("trade.flow", 10, 20)] });
  const { refused, said } = await importing(store, good, { dataset });
  expect(said).toEqual(["test-yearbook: must hold and does not: trade.flow has 10 to 20 points: found 5"]);
  expect(refused).toContain("1 of 1 assertions do not hold; nothing was stored");
  await demandNothingStored(store);
  const { report } = await importing(store, good, { dataset, accept: "half the file is enough" });
  expect(report?.stored).toBe(true);
  expect((await datasetHead(reading(store), id))?.note).toBe("half the file is enough");
});

test("another content under the name of a version is refused, and taken with a reason that the history keeps", async () => {
  const store = await ledger();
  await importing(store, good);
  const other = { ...good, "flows.csv": flows("USA,CHN,1990,17", "CHN,USA,1990,NA", "USA,CHN,1992,1") };
  const { refused, said } = await importing(store, other);
  expect(refused).toMatch(
    /flows\.csv differ from .* version 1 on .*: 1 numbers more, 1 others, 3 fewer\. Nothing was stored/,
  );
  expect(said).toContain("trade.flow USA/CHN/- 1990: was 16, is 17");
  expect(await datasetHistory(reading(store), id)).toHaveLength(1);
  const { report } = await importing(store, other, { accept: "the publisher wrote to us" });
  expect(report?.counts).toMatchObject({ new: 1, changed: 1, unchanged: 1, removed: 3 });
  expect((await datasetHistory(reading(store), id)).map(({ note }) => note)).toEqual(["the publisher wrote to us", ""]);
});

test("other records under the name of a version are refused too", async () => {
  const store = await ledger();
  await importing(store, good);
  const other = { ...good, "protests.csv": protests("a,USA,CHN,1990-06-04,3", "b,CHN,USA,1990-06-05,2") };
  const { refused, said } = await importing(store, other);
  expect(refused).toContain("1 records more, 1 others, 0 fewer");
  expect(said).toEqual(["test.a: was another record, is changed", "test.b: was nothing, is a record"]);
  const { report } = await importing(store, other, { accept: "seen" });
  expect(report?.facts).toMatchObject({ new: 1, changed: 1 });
});

test("a new version needs no reason", async () => {
  const store = await ledger();
  await importing(store, good);
  const dataset = yearbook({ version: "2" });
  const { report } = await importing(store, { "flows.csv": flows("USA,CHN,1990,17") }, { dataset });
  expect(report?.counts).toMatchObject({ new: 0, changed: 1, unchanged: 0, removed: 4 });
  expect(report?.facts).toMatchObject({ removed: 1 });
});

test("an import that was undone can be made again", async () => {
  const store = await ledger();
  const first = await importing(store, good);
  const undone = await undoBatch(store, { batchId: first.report?.batchId ?? "", author: "test", reason: "a try" });
  expect(undone).toMatchObject({ ok: true, value: { facts: { withdrawn: 1 }, points: 5 } });
  expect(await pointsOf(store)).toBe(0);
  const again = await importing(store, good);
  expect(again.report).toMatchObject({ stored: true, counts: { new: 5 }, facts: { changed: 1 } });
  expect(await pointsOf(store)).toBe(5);
  expect((await integrityCheck(store)).problems).toEqual([]);
});
