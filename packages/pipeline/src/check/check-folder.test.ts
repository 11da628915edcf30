import { expect, test } from "vitest";
import type { Problem } from "../files/problem.ts";
import { problemLine } from "../files/problem.ts";
import { actorsYaml, dataFolder, factYaml, seriesCsv, sourcesYaml } from "../test-support/folder.ts";
import { checkFolder } from "./check-folder.ts";

function problemsOf(replaced: Record<string, string>): readonly Problem[] {
  const { folder, remove } = dataFolder(replaced);
  try {
    const checked = checkFolder(folder);
    return checked.ok ? [] : checked.problems;
  } finally {
    remove();
  }
}

test("a folder that holds gives every record, with its defaults", () => {
  const { folder, remove } = dataFolder();
  const checked = checkFolder(folder);
  remove();
  if (!checked.ok) throw new Error(checked.problems.map(problemLine).join("\n"));
  expect(checked.content.facts[0]?.fact.tags).toEqual([]);
  expect(checked.content.series.map(({ value, missing }) => [value, missing])).toEqual([
    [1000, null],
    [null, "not-published"],
  ]);
});

const facts = "facts/frictions.yaml";
const series = "series/trade.csv";
const inFact = (from: string, to: string) => ({ [facts]: factYaml.replace(from, to) });
const share = (value: string) => ({
  [facts]: `- id: share-1
  kind: trade-share
  title: A share of trade
  valid: "2023"
  confidence: high
  from: AAA
  to: BBB
  flow: total
  year: 2023
  share: { state: known, value: ${value} }
  firstPublisher: A yearbook
  evidence: [{ source: yearbook, locator: p. 1, stance: supports }]
`,
});
const rank = {
  [facts]:
    share("0.2")
      [facts]?.replace("trade-share", "trade-rank")
      .replace("share: { state: known, value: 0.2 }", "rank: { state: known, value: 0 }") ?? "",
};

const broken: [name: string, files: Record<string, string>, place: [string, number, number], says: RegExp][] = [
  ["an unknown code", inFact("to: BBB", "to: XQZ"), [facts, 7, 7], /XQZ.*known actor/],
  ["an impossible date", inFact("2024-02-03", "2024-02-31"), [facts, 4, 10], /2024-02-31/],
  ["an end before the start", inFact("2024-02-03", "2024-05/2023-01"), [facts, 4, 10], /before it starts/],
  ["a share above 1", share("1.2"), [facts, 10, 33], /1\.2/],
  ["a rank of 0", rank, [facts, 10, 32], /rank/],
  ["a severity beyond the scale", inFact("severity: 2", "severity: 9"), [facts, 10, 13], /9/],
  ["a source that is missing", inFact("stance: supports", "stance: contradicts"), [facts, 12, 5], /supporting source/],
  ["a source that is unknown", inFact("source: yearbook", "source: no-such-book"), [facts, 12, 17], /no-such-book/],
  ["a field that is not ours", inFact("mutual: false", "mutual: false\n  status: published"), [facts, 1, 3], /status/],
  ["a note of 1 MB", inFact("mutual: false", `mutual: false\n  note: ${"x".repeat(1_000_000)}`), [facts, 9, 9], /note/],
  ["broken YAML", inFact("from: AAA", "from: [AAA"), [facts, 7, 0], /broken YAML/],
  ["a file that is no list", { "sources.yaml": "id: yearbook\n" }, ["sources.yaml", 1, 1], /a list/],
  [
    "a script in a link",
    { "sources.yaml": sourcesYaml.replace("reliability: b", 'reliability: b, URL: "javascript:alert(1)"') },
    ["sources.yaml", 1, 0],
    /javascript.*http/,
  ],
  [
    "an id that stands twice",
    { "actors.yaml": actorsYaml + actorsYaml.split("\n")[0] },
    ["actors.yaml", 4, 9],
    /repetition/,
  ],
  [
    "a claim under two ids",
    { [facts]: factYaml + factYaml.replace("protest-1", "protest-2") },
    [facts, 15, 10],
    /once/,
  ],
  ["a broken header", { [series]: seriesCsv.replace("year,value", "value,year") }, [series, 1, 1], /header/],
  ["a row with a cell too many", { [series]: `${seriesCsv}yearbook,a,b,c,d,e,f,g,h,i,j,k,l\n` }, [series, 4, 1], /CSV/],
  [
    "a number that is none",
    { [series]: seriesCsv.replace("1000", "1,000").replace("1,000", '"1,000"') },
    [series, 2, 7],
    /1,000/,
  ],
  ["a year that is none", { [series]: seriesCsv.replace(",2020,1000", ",20x0,1000") }, [series, 2, 6], /20x0/],
  ["another unit", { [series]: seriesCsv.replace("1000,USD", "1000,count") }, [series, 2, 1], /unit/],
  ["a value and a reason for its absence", { [series]: seriesCsv.replace(",,USD", ",0,USD") }, [series, 3, 1], /value/],
  [
    "a number under one name twice",
    { [series]: seriesCsv + (seriesCsv.split("\n")[1] ?? "") },
    [series, 4, 1],
    /repetition/,
  ],
  [
    "an unknown code in a series",
    { [series]: seriesCsv.replace("AAA,BBB,,2020,1000", "AAA,XQZ,,2020,1000") },
    [series, 2, 4],
    /XQZ/,
  ],
];

test.each(broken)("%s is named by file, row and column", (_name, files, [file, row, column], says) => {
  const problems = problemsOf(files);
  const [first] = problems;
  expect(problems.map(problemLine).join("\n")).toMatch(says);
  expect(first?.file).toBe(file);
  expect(first?.row).toBe(row);
  if (column > 0) expect(first?.column).toBe(column);
  expect(problemLine(first ?? ({} as Problem)).length).toBeLessThan(600);
});

test("a dispute without a decision is refused", () => {
  const claim = (id: string, title: string, inUse: boolean) =>
    factYaml
      .replace("protest-1", id)
      .replace("Aland protested", title)
      .replace(
        "severity: 2",
        `severity: 2\n  dispute: { id: who-protested, inUse: ${inUse}, rule: The earlier report }`,
      );
  const both = (a: boolean, b: boolean) => ({
    [facts]: claim("one", "Aland protested", a) + claim("two", "Aland complained", b),
  });
  expect(problemsOf(both(true, false))).toEqual([]);
  expect(problemsOf(both(true, true)).map(problemLine).join()).toMatch(/2 claims of which 2 in use/);
  expect(problemsOf(both(false, false)).map(problemLine).join()).toMatch(/of which 0 in use/);
});

test("a dyad without direction is written once", () => {
  const row = "yearbook,unga.kappa,BBB,AAA,,2020,0.5,index,computed,,\n";
  expect(
    problemsOf({ [series]: seriesCsv + row })
      .map(problemLine)
      .join(),
  ).toMatch(/alphabetical/);
});

test("a folder that is none is said to be none", () => {
  expect(() => checkFolder("/no/such/folder")).toThrow(/not a folder/);
});
