import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { assert, asyncProperty, constantFrom, string } from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { givenFiles } from "../datasets/engine/given-files.ts";
import { Refusal } from "../refusal.ts";
import { MOST_ACTORS, readTies } from "./read-ties.ts";

const folder = mkdtempSync(join(tmpdir(), "ties-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Uint8Array, name = "ties.csv") {
  const path = join(folder, name);
  writeFileSync(path, content);
  const [file] = await givenFiles([path]);
  if (file === undefined) throw new Error("no file");
  return readTies({ ...file, name });
}

const refusal = (content: string) =>
  read(content).then(
    () => "taken",
    (cause: unknown) => (cause instanceof Refusal ? cause.message : String(cause)),
  );

describe("what is taken", () => {
  test("signs in the ways that people write them", async () => {
    const { ties, signsOnly } = await read("a,b,sign\nA,B,+\nA,C,-1\nA,D,Positive\nA,E,\u22121\nA,F,0\n\n");
    expect(ties.map(({ weight }) => weight)).toEqual([1, -1, 1, -1, 0]);
    expect(signsOnly).toBe(true);
  });

  test("weights and years, in another order of columns, with semicolons and a note that is not read", async () => {
    const { ties, remarks } = await read("year;weight;note;b;a\n1872;-0.5;x;Österreich;Frankreich\n1907;2;;A;B\n");
    expect(ties).toEqual([
      { a: "Frankreich", b: "Österreich", weight: -0.5, year: 1872 },
      { a: "B", b: "A", weight: 2, year: 1907 },
    ]);
    expect(remarks).toEqual(["not read: note"]);
  });

  test.each([
    ["UTF-8 with a byte order mark", Buffer.from("\uFEFFa,b,sign\nÅland,B,+\n"), "ties.csv"],
    ["UTF-16", Buffer.from("\uFEFFa,b,sign\nÅland,B,+\n", "utf16le"), "ties.csv"],
    ["Windows-1252", Buffer.from("a,b,sign\n\xc5land,B,+\n", "latin1"), "ties.csv"],
    ["compressed", gzipSync("a,b,sign\nÅland,B,+\n"), "ties.csv.gz"],
  ])("%s", async (_, content, name) => {
    expect((await read(content, name)).ties).toEqual([{ a: "Åland", b: "B", weight: 1, year: null }]);
  });

  test("the same pair in another year; a label composed in two ways is one", async () => {
    const { ties } = await read("a,b,sign,year\nA\u030aland,B,+,1900\n\u00c5land,B,-,1901\n");
    expect(new Set(ties.map(({ a }) => a)).size).toBe(1);
  });

  test("labels that differ in capitals alone are two actors, and that is said", async () => {
    expect((await read("a,b,sign\nRussia,China,+\nrussia,Iran,+\n")).remarks).toEqual([
      '"Russia" and "russia" are counted as different actors',
    ]);
  });
});

describe("what is refused, by its place", () => {
  test.each([
    ["", "ties.csv:1  the file is empty"],
    ["a,c,sign\n", "found no column b"],
    ["a,b\nA,B\n", "found no column sign or weight"],
    ["a,b,sign,weight\nA,B,+,1\n", "expected one of them"],
    ["a,b,sign\n", "ties.csv:2  found no tie"],
    ["a,b,sign\nA,B,friend\n", 'ties.csv:2:3  sign: found "friend"; expected +, - or 0'],
    ["a,b,sign\nA,B,\n", "Leave out the row of a pair whose tie is not known."],
    ["a,b,sign\nA,B,constructor\n", 'sign: found "constructor"'],
    ["a;b;weight\nA;B;0,5\n", 'weight: found "0,5"; expected a number with a decimal point'],
    ["a,b,weight\nA,B,Infinity\n", 'weight: found "Infinity"'],
    ["a,b,sign\nA,A,+\n", "An actor has no tie with itself."],
    ["a,b,sign\n,B,+\n", "ties.csv:2:1  a: found a blank cell"],
    ["a,b,sign\nA,B,+,x\n", "found 4 cells; expected 3"],
    ["a,b,sign,year\nA,B,+,soon\n", 'ties.csv:2:4  year: found "soon"'],
    [
      "a,b,sign\nA,B,+\nB,A,+\n",
      'ties.csv:3:3  sign: found a second tie of "B" and "A"; expected each pair once. Row 2 has it already',
    ],
    ["a,b,sign\nA,B,+\nB,A,-\n", "Row 2 says the opposite: decide which holds."],
    [`a,b,sign\n${"x".repeat(101)},B,+\n`, "found 101 characters"],
    ["a,b,sign\nA\u001b[2J,B,+\n", "without control characters"],
  ])("%j", async (content, words) => {
    expect(await refusal(content)).toContain(words);
  });

  test("every problem is named, up to twenty, and how many more", async () => {
    const message = await refusal(`a,b,sign\n${Array.from({ length: 30 }, (_, i) => `A${i},B,?`).join("\n")}\n`);
    expect(message.split("\n")).toHaveLength(22);
    expect(message).toContain("30 problems");
    expect(message).toContain("… and 10 more");
  });

  test("more actors than can be looked at", async () => {
    const many = Array.from({ length: MOST_ACTORS }, (_, i) => `A,B${i},+`).join("\n");
    expect(await refusal(`a,b,sign\n${many}\n`)).toContain(
      `found ${MOST_ACTORS + 1} actors; expected at most ${MOST_ACTORS}`,
    );
  });
});

test("no text ends in anything but ties or a refusal", async () => {
  const unit = constantFrom("a", "b", ",", ";", "\n", '"', "+", "-", "1", "\t", "é", "\u0000");
  const anyText = asyncProperty(string({ maxLength: 200, unit }), async (text) => {
    expect(await refusal(`a,b,sign\n${text}`)).not.toMatch(/^\w*Error/);
  });
  await assert(anyText, { numRuns: 1000 });
});
