import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Refusal } from "../../refusal.ts";
import type { Encoding } from "./decode.ts";
import { type GivenFile, givenFiles } from "./given-files.ts";
import { type Format, readRows } from "./rows.ts";
import { folderWith, yearbook, zipOf } from "./test-support.ts";

const [flows] = yearbook().tables;
if (flows === undefined) throw new Error("no table");
const head = "from,to,year,usd,note";

type Told = { format: Format | undefined; rows: (readonly [number, ...string[]])[] };

async function rowsOf(file: GivenFile, encoding?: Encoding): Promise<Told> {
  const told: Told = { format: undefined, rows: [] };
  const start = (format: Format): void => {
    told.format = format;
  };
  const row = (cells: readonly string[], number: number): void => void told.rows.push([number, ...cells]);
  await readRows(file, flows as NonNullable<typeof flows>, { start, row }, { encoding });
  return told;
}

/** Content that comes in pieces of a length of our choice. */
const pieces = (content: string | Uint8Array, length = Number.MAX_SAFE_INTEGER): GivenFile => {
  const bytes = Buffer.from(content);
  return {
    name: "flows.csv",
    base: "flows.csv",
    path: "",
    bytes: bytes.length,
    length: bytes.length,
    content: async function* () {
      for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
    },
  };
};
const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
};

const text = `${head}\nUSA,CHN,1990,1,Curaçao – 東京 𝄞\nCHN,USA,1990,2,b\n`;
const rows = [
  [2, "USA", "CHN", "1990", "1", "Curaçao – 東京 𝄞"],
  [3, "CHN", "USA", "1990", "2", "b"],
];

test.each([
  ["flows.csv", text],
  ["flows.csv.gz", gzipSync(text)],
  ["a.zip", zipOf({ "flows.csv": text })],
  ["a.zip", zipOf({ "folder/flows.csv.gz": gzipSync(text) })],
  ["a.zip", zipOf({ "flows.csv": text }, { method: 0 })],
])("%s is read, whatever holds the table", async (name, content) => {
  const { folder, paths } = folderWith({ [name]: content });
  for (const given of [paths, [folder]]) {
    const [file] = await givenFiles(given);
    expect(file?.base).toBe("flows.csv");
    expect((await rowsOf(file as GivenFile)).rows).toEqual(rows);
  }
});

test.each<[string, string | Uint8Array, Encoding]>([
  ["UTF-8", text, "utf-8"],
  ["UTF-8 with a mark", `\uFEFF${text}`, "utf-8"],
  ["UTF-16, small end first", utf16(text, false), "utf-16le"],
  ["UTF-16, big end first", utf16(text, true), "utf-16be"],
])("%s is told by its bytes, also when pieces cut through characters", async (_, content, encoding) => {
  for (const length of [1, 2, 3, 7, 1000]) {
    const told = await rowsOf(pieces(content, length));
    expect(told.format?.encoding).toBe(encoding);
    expect(told.rows).toEqual(rows);
  }
});

test("a character that the look at the beginning cuts through is no other encoding", async () => {
  const long = `${head}\n${"USA,CHN,1990,1,東京\n".repeat(9000)}`;
  for (const shift of [0, 1, 2]) {
    const told = await rowsOf(pieces(long.replace("note", `note${" ".repeat(shift)}`), 1 << 16));
    expect(told.format?.encoding).toBe("utf-8");
    expect(told.rows).toHaveLength(9000);
  }
});

test.each(["\xe7a\n", "\xe7"])("Windows-1252 is taken where it is no UTF-8, also at the very end", async (end) => {
  const bytes = Buffer.from(`${head}\nUSA,CHN,1990,1,\x80 ${end}`, "latin1");
  const told = await rowsOf(pieces(bytes));
  expect(told.format?.encoding).toBe("windows-1252");
  expect(told.rows).toEqual([[2, "USA", "CHN", "1990", "1", `€ ${end.trim()}`]]);
});

test("an encoding that is told is taken, and a wrong one is refused", async () => {
  const bytes = Buffer.from(`${head}\nUSA,CHN,1990,1,\xe7\n`, "latin1");
  expect((await rowsOf(pieces(bytes), "windows-1252")).rows).toHaveLength(1);
  await expect(rowsOf(pieces(bytes), "utf-8")).rejects.toThrow(
    /flows\.csv: found bytes that are not utf-8.*--encoding/,
  );
  await expect(rowsOf(pieces(text), "utf-16le")).rejects.toThrow(Refusal);
  const late = Buffer.concat([Buffer.from(`${head}\n${"USA,CHN,1990,1,a\n".repeat(9000)}`), bytes]);
  await expect(rowsOf(pieces(late, 1 << 16))).rejects.toThrow(/not utf-8 near byte/);
});

test("UTF-16 without a mark and other files with NUL are refused as what they are", async () => {
  await expect(rowsOf(pieces(Buffer.from(text, "utf16le")))).rejects.toThrow(/NUL.*utf-16le/);
  expect((await rowsOf(pieces(Buffer.from(text, "utf16le")), "utf-16le")).rows).toEqual(rows);
});

test.each([",", ";", "\t", "|"])("%j separates when the header says so", async (separator) => {
  const other = `${head}\nUSA,CHN,1990,1,a\n`.replaceAll(",", separator);
  const told = await rowsOf(pieces(other));
  expect(told.format?.separator).toBe(separator);
  expect(told.rows).toEqual([[2, "USA", "CHN", "1990", "1", "a"]]);
});

const noted = (note: string): string[] => ["USA", "CHN", "1990", "1", note];

test.each([
  ["\n", "\n"],
  ["\r\n", "\r\n"],
  ["\r", "\r"],
  ["\r\n", "\n"],
])("rows end with %j, and are counted as a spreadsheet counts them", async (first, then) => {
  const content = [head, "USA,CHN,1990,1,a", "", "USA,CHN,1990,1,b"].join(first) + then;
  for (const length of [1, 5, 1000])
    expect((await rowsOf(pieces(content, length))).rows).toEqual([
      [2, ...noted("a")],
      [3, ""],
      [4, ...noted("b")],
    ]);
});

test("a cell between quotation marks may hold separators, marks and line ends; the row stays one", async () => {
  const content = `"from","to",year,usd,"note"\nUSA,CHN,1990,1,a\nUSA,CHN,1990,1,"b, ""c""\nd"\nUSA,CHN,1990,1,e`;
  for (const length of [1, 9, 1000])
    expect((await rowsOf(pieces(content, length))).rows).toEqual([
      [2, ...noted("a")],
      [3, ...noted('b, "c"\nd')],
      [4, ...noted("e")],
    ]);
});

test("a header between quotation marks does not hide a line end within it", async () => {
  const content = `from,to,year,usd,"note\nand more"\nUSA,CHN,1990,1,a\n`;
  expect((await rowsOf(pieces(content))).rows).toEqual([[2, ...noted("a")]]);
});

const cell = fc.string({ unit: fc.constantFrom("a", "é", "𝄞", " ", '"', ",", ";", "\n", "\r\n", "'"), maxLength: 6 });

test("any cells that are written come back, whatever the pieces", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 40 }),
      async (notes, n) => {
        const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
        const content = `${head}\n${notes.map((note) => `USA,CHN,1990,1,${quoted(note)}`).join("\n")}\n`;
        const told = await rowsOf(pieces(content, n));
        expect(told.rows).toEqual(notes.map((note, i) => [i + 2, ...noted(note)]));
      },
    ),
    { numRuns: 300 },
  ));

test.each([
  ["nothing at all", "", /flows\.csv:1 {2}the file is empty/],
  ["a mark alone", "\uFEFF", /flows\.csv:1 {2}the file is empty/],
  ["another table", "a,b\n1,2\n", /flows\.csv:1 {2}found no column from, to, year, usd; found a, b\./],
  ["a column twice", "from,to,year,usd,year\n", /flows\.csv:1 {2}found the column year twice/],
  [
    "a mark that is not closed",
    `${head}\nUSA,CHN,1990,1,a\nUSA,CHN,1990,1,"${"a\n".repeat(300_000)}`,
    /:3 {2}.*not closed/,
  ],
  ["a mark that is not closed at the end", `${head}\nUSA,CHN,1990,1,"a`, /flows\.csv:2 {2}this is no table/],
  ["a mark within a cell", `${head}\nUSA,CHN,1990,1,a"b"\n`, /flows\.csv:2 {2}this is no table/],
  [
    "a cell of a million characters",
    `${head}\nUSA,CHN,1990,1,${"a".repeat(1e6)}\n`,
    /flows\.csv:2 {2}.*500,000 characters/,
  ],
])("%s is refused with its place", async (_, content, message) => {
  for (const length of [1000, 1 << 16]) await expect(rowsOf(pieces(content, length))).rejects.toThrow(message);
});

test("a title of a column can't steer the terminal that shows it", async () => {
  const told = rowsOf(pieces("\u001b[2Jevil,b\n"));
  await expect(told).rejects.toThrow(/found �\[2Jevil, b/);
});
