import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FactKind, FactRecord } from "@entente/core/facts/fact";
import { describe, expect, test } from "vitest";
import { cellOf, readTable } from "../carry/read-table.ts";
import { sharedFolder } from "../carry/shared-folder.ts";
import { embeddedData } from "../env.ts";
import { problemLine } from "../files/problem.ts";
import { checkFolder } from "./check-folder.ts";

/** The founding analysis is in the embedded data whole: every claim, every source that disagrees, every published figure. */

const checked = checkFolder(embeddedData);
if (!checked.ok) throw new Error(checked.problems.map(problemLine).join("\n"));
const { facts: records, sources } = checked.content;
const analysis = "oppia-2024";

const recordOf = (id: string): FactRecord => {
  const found = records.find(({ fact }) => fact.id === id);
  if (found === undefined) throw new Error(`no fact ${id}`);
  return found;
};

const claims: readonly (readonly [claim: number, paragraphs: string, kinds: readonly FactKind[]])[] = [
  [1, "1", ["treaty"]],
  [2, "1", ["statement"]],
  [3, "1", ["support"]],
  [4, "1", ["transfer"]],
  [5, "1", ["transfer"]],
  [6, "2", ["support", "friction"]],
  [7, "2, 9", ["treaty"]],
  [8, "3", ["statement", "friction"]],
  [9, "3, 10", ["statement"]],
  [10, "4, 10", ["statement"]],
  [11, "4, 10", ["statement"]],
  [12, "6", ["friction", "support"]],
  [13, "6", ["membership"]],
  [14, "6", ["support", "vote"]],
  [15, "6", ["asserted-absence"]],
  [16, "6", ["friction"]],
  [17, "6", ["transfer", "friction"]],
  [18, "7", ["trade-rank", "trade-share"]],
  [19, "7", ["trade-rank"]],
  [20, "7", ["statement"]],
  [21, "7", ["sector-share"]],
  [22, "7", ["judgement"]],
  [23, "8", ["vote", "friction"]],
  [24, "8", ["recognition"]],
  [25, "8", ["vote"]],
  [26, "9", ["vote", "friction"]],
  [27, "9", ["trade-rank"]],
  [28, "9", ["asserted-absence"]],
  [29, "10", ["judgement"]],
  [30, "10", ["judgement"]],
  [31, "10", ["judgement"]],
];

test.each(claims)("claim %i stands in ¶ %s of the analysis and in the data", (claim, paragraphs, kinds) => {
  const tagged = records.filter(({ fact }) => fact.tags.includes(`founding-${claim}`));
  expect(tagged.map(({ fact }) => fact.kind)).toEqual(expect.arrayContaining([...kinds]));
  const located = tagged.flatMap(({ evidence }) =>
    evidence.filter(({ source, stance }) => source === analysis && stance === "supports").map(({ locator }) => locator),
  );
  expect(located).toContain(`¶ ${paragraphs}`);
});

test("an id that begins with the number of a claim bears its tag, and there are no other claims", () => {
  const numbers = new Set(claims.map(([claim]) => `founding-${claim}`));
  for (const { fact } of records) {
    expect(fact.tags.filter((tag) => !numbers.has(tag))).toEqual([]);
    const [, claim] = /^founding\.(\d\d)-/.exec(fact.id) ?? [];
    if (claim !== undefined) expect(fact.tags, fact.id).toContain(`founding-${Number(claim)}`);
  }
});

test("no words of the analysis are stored", () => {
  const quoted = records.filter(({ evidence }) => evidence.some(({ source, quote }) => source === analysis && quote));
  expect(quoted.map(({ fact }) => fact.id)).toEqual([]);
});

describe("disagreements", () => {
  const disputes: readonly (readonly [dispute: string, used: string, setAside: readonly string[]])[] = [
    [
      "rank-of-russia-among-chinas-partners-2023",
      "founding.19-rank-chn-rus-2023-countries",
      ["founding.19-rank-chn-rus-2023-customs", "founding.19-rank-chn-rus-2023-sixth"],
    ],
    ["energy-share-rus-chn-2020", "founding.21-energy-share-rus-chn-2020", ["crude-share-rus-chn-2020"]],
    ["end-of-treaty-sun-prk-1961", "treaty-rus-prk-1961-until-1996", ["treaty-rus-prk-1961-until-1995"]],
    ["content-of-treaty-rus-prk-2000", "treaty-rus-prk-2000-consultation", ["treaty-rus-prk-2000-entente"]],
    ["commitment-rus-chn-2001", "treaty-rus-chn-2001", ["absence-rus-chn-2001-cow"]],
    [
      "asean-amity-treaty-as-commitment",
      "absence-common-instrument-rus-chn-prk",
      [
        "treaty-asean-tac-2003-10-08",
        "treaty-asean-tac-2003-12-12",
        "treaty-asean-tac-2004-11-27",
        "treaty-asean-tac-2004-11-29",
        "treaty-asean-tac-2008-07-24",
        "treaty-asean-tac-2009-07-22",
      ],
    ],
  ];

  test.each(disputes)("%s: one claim in use, the others shown", (dispute, used, setAside) => {
    const competing = records.map(({ fact }) => fact).filter((fact) => fact.dispute?.id === dispute);
    const ids = (inUse: boolean) => competing.filter((f) => f.dispute?.inUse === inUse).map(({ id }) => id);
    expect(ids(true)).toEqual([used]);
    expect(ids(false).sort()).toEqual([...setAside].sort());
  });

  test("the ranks that are disputed are 4, 5 and 6", () => {
    const ranks = disputes[0]
      ?.slice(1)
      .flat()
      .map((id) => recordOf(id).fact);
    expect(ranks?.map((fact) => fact.kind === "trade-rank" && fact.rank)).toEqual(
      [4, 5, 6].map((value) => ({ state: "known", value })),
    );
  });

  test.each([
    ["treaty-usa-jpn-1951", "cow-alliances-4.1", "one alliance since 1951 instead of two"],
    ["treaty-rus-chn-2001", "cow-alliances-4.1", "not listed"],
    ["absence-commitment-chn-usa", "atop-5.1", "a flag that comes from the ASEAN amity treaty"],
    ["absence-commitment-prk-usa", "atop-5.1", "the same"],
    ["founding.02-statement-prk-alliance", "treaty-text-rus-prk-2024", "a partnership by its title"],
    ["founding.04-munitions-prk-rus", "japan-times-2022-09-22", "denied"],
    ["founding.08-statement-undermined-influence", "biang-2024-lin-jian", "denied by China"],
    ["founding.09-statement-blocs", "unga-votes", "far less against Japan and South Korea than against the USA"],
    ["founding.12-clash-sun-chn-1969", "gml-mid-2.2.1", "dated to 1968"],
    ["founding.14-vetoes-chn-rus", "un-s-2022-155", "an abstention on the invasion"],
    ["founding.21-energy-share-rus-chn-2020", "un-comtrade", "48.4 % for crude oil alone"],
    ["founding.23-sanctions-rus-prk-2017", "sputnik-2019-12-16", "a proposal to lift them"],
    ["founding.28-absence-support-chn-prk", "un-s-2022-431", "a veto cast for North Korea"],
  ])("%s is contradicted by %s: %s", (id, source) => {
    const stances = recordOf(id).evidence.filter((piece) => piece.source === source);
    expect(stances.map(({ stance }) => stance)).toContain("contradicts");
  });

  test.each([
    ["founding.07-treaty-chn-prk-1961", ["ATOP 3445", "COW-alliance 265"]],
    ["treaty-sun-prk-1961", ["ATOP 3440", "COW-alliance 264", "UNTS 6045"]],
    ["treaty-rus-prk-2000-consultation", ["ATOP 4940"]],
    ["treaty-rus-prk-2000-entente", ["COW-alliance 397"]],
    ["treaty-rus-chn-2001", ["ATOP 4980"]],
    ["treaty-usa-jpn-1951", ["ATOP 3220", "COW-alliance 233"]],
    ["treaty-usa-jpn-1960", ["ATOP 3375", "COW-alliance 233"]],
    ["treaty-usa-kor-1953", ["ATOP 3240", "COW-alliance 236"]],
    ["founding.01-treaty-rus-prk-2024", []],
  ])("%s is found in the lists as %j", (id, expected) => {
    const { fact } = recordOf(id);
    const identifiers = fact.kind === "treaty" ? fact.identifiers : null;
    expect(identifiers?.map(({ scheme, value }) => `${scheme} ${value}`).sort()).toEqual(expected);
  });
});

const figures = join(sharedFolder(), "published-figures/figures.csv");
const hint = existsSync(figures)
  ? ""
  : " (skipped: no figures; set ENTENTE_SHARED_DATA to the folder that holds published-figures)";

test.skipIf(hint !== "")(`every published figure is a fact, with its first publisher${hint}`, () => {
  const stored = records.map(({ fact }) => figureOf(fact)).filter((figure) => figure !== null);
  const rows = readTable(figures, ["year", "value", "unit", "first_publisher"]);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const unit = cellOf(row, "unit");
    const published = {
      year: Number(cellOf(row, "year")),
      value: scaled(Number(cellOf(row, "value")), unit),
      publisher: cellOf(row, "first_publisher"),
    };
    expect(stored).toContainEqual(published);
  }
});

function scaled(value: number, unit: string): number {
  const factors: Readonly<Record<string, number>> = { "billion USD": 1e9, percent: 0.01, rank: 1 };
  const factor = factors[unit];
  if (factor === undefined) throw new Error(`no such unit: ${unit}`);
  return rounded(value * factor);
}

const rounded = (value: number): number => Number(value.toPrecision(9));

function figureOf(fact: FactRecord["fact"]): { year: number; value: number; publisher: string } | null {
  const quantity =
    fact.kind === "trade-rank"
      ? fact.rank
      : fact.kind === "trade-value"
        ? fact.valueUsd
        : fact.kind === "trade-share" || fact.kind === "sector-share"
          ? fact.share
          : null;
  if (quantity?.state !== "known" || !("firstPublisher" in fact)) return null;
  return { year: fact.year, value: rounded(quantity.value), publisher: fact.firstPublisher };
}

test("the README lists every source with its reliability and terms", () => {
  const readme = readFileSync(join(embeddedData, "README.md"), "utf8").replaceAll(/ +/g, " ");
  for (const { id, title, reliability, licence } of sources) {
    expect(licence, id).toBeTruthy();
    expect(readme).toContain(`| \`${id}\` | ${title} | ${reliability} | ${licence} |`);
  }
  const listed = [...readme.matchAll(/^\| `([a-z0-9.-]+)` \| .* \| [a-d] \| .* \|$/gm)].map(([, id]) => id);
  expect(listed).toEqual(sources.map(({ id }) => id));
});

test("every source is cited: by a fact, a series, or as the concordance of the actors' codes", () => {
  const cited = new Set([
    ...records.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...checked.content.series.map(({ dataset }) => dataset),
    "country-codes",
    "cow-states-2016",
  ]);
  expect(sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
});
