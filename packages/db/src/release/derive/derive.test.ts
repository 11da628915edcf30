import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "@entente/core/actors";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import { docOf, figureFor } from "@entente/core/indicators/registry";
import type { Year } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { protest } from "../../contract/sample.ts";
import { assembleBlock, NONE_32, PointColumns } from "../../series/assemble.ts";
import { NOBODY } from "../../series/block.ts";
import { encodeBlock, type StoredBlock } from "../../series/block-code.ts";
import { decodeFigures } from "../../series/figures.ts";
import { Names } from "../../series/names.ts";
import { writeContent } from "../build.ts";
import type { ReleaseContent } from "../content.ts";
import { openRelease, type Release } from "../open.ts";
import { derivedIndicators, figureRows, groupMatrix } from "../read-figures.ts";
import { releaseInputs } from "../read-inputs.ts";
import { deriveAtOnce, deriveChanged, deriveInputs, merged } from "./derive.ts";
import { deriveYears } from "./derive-years.ts";
import type { TableOf } from "./stand-in.ts";

const state = (id: string, valid = "1900/.."): Actor => ({ kind: "state", id, name: `State ${id}`, valid, codes: [] });
const world: Actor = { kind: "aggregate", id: "WLD", name: "World", valid: "1816/..", codes: [] };
const states = ["AAA", "BBB", "CCC", "DDD"];

type Point = readonly [from: string, to: string | null, value: number | null, part?: string];

function block(key: StoredBlock["key"], points: readonly Point[]): StoredBlock {
  const names = { actors: new Names(), parts: new Names(), flags: new Names() };
  const columns = new PointColumns(points.length);
  for (const [i, [from, to, value, part]] of points.entries()) {
    columns.from[i] = names.actors.numberOf(from);
    columns.to[i] = to === null ? NOBODY : names.actors.numberOf(to);
    columns.part[i] = part === undefined ? NONE_32 : names.parts.numberOf(part);
    columns.value[i] = value ?? 0;
    columns.missing[i] = value === null ? 3 : 0;
  }
  return encodeBlock(assembleBlock(key, columns, points.length, names).block);
}

const flows = (year: Year, points: readonly Point[]) =>
  block({ dataset: "cow-trade-4.0", indicator: "trade.flow", reporter: "compiled", year }, points);
const votes = (year: Year, points: readonly Point[]) =>
  block({ dataset: "unga-votes", indicator: "unga.vote", reporter: "compiled", year }, points);
const igo = (indicator: "igo.joint" | "igo.memberships", year: Year, points: readonly Point[]) =>
  block({ dataset: "cow-igo-3", indicator, reporter: "compiled", year }, points);

const content = (blocks: readonly StoredBlock[]): ReleaseContent => ({
  actors: [...states.map((id) => state(id)), state("EEE", "2001/.."), world],
  sources: [],
  presets: [],
  facts: [{ record: protest("p", { valid: "1999-05-01" }), revision: 1 }],
  series: [],
  datasets: [],
  blocks,
});

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "entente-derive-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function published(blocks: readonly StoredBlock[]): Promise<Release> {
  const whole = content(blocks);
  const derived = await deriveAtOnce(whole);
  const { id } = writeContent(whole, { home, code: "1", publishedAt: "2026-01-01T00:00:00.000Z", derived });
  const release = openRelease(home, id);
  if (release === null) throw new Error("no release");
  return release;
}

/** Flows among all pairs: known, recorded as missing, or not recorded at all. */
const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
);
const pairs = states.flatMap((a) => states.filter((b) => b !== a).map((b) => [a, b] as const));
const arbitraryFlows = fc
  .array(amount, { minLength: pairs.length, maxLength: pairs.length })
  .map((values) => pairs.flatMap(([a, b], i): Point[] => (values[i] === undefined ? [] : [[a, b, values[i] ?? null]])));
const arbitraryVotes = fc
  .array(fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 4, maxLength: 4 }), { minLength: 20, maxLength: 30 })
  .map((calls) =>
    calls.flatMap((ballots, c) => ballots.map((vote, i): Point => [states[i] ?? "", null, vote, `r${c}`])),
  );

/** A panel does not tell a flow that nobody recorded from one recorded as unknown; one figure's formula does. */
const unrecorded = new Map<unknown, string>([
  ["no-fact", "nothing recorded"],
  ["not-covered", "nothing recorded"],
]);

test("every derived figure is what the one-figure formulas say from the same release", async () => {
  const counted = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(arbitraryFlows, arbitraryFlows, arbitraryVotes, async (early, late, ballots) => {
      fc.pre(early.length > 0 && late.length > 0);
      const memberships = states.map((id, i): Point => [id, null, 10 + i]);
      const joint = pairs.filter(([a, b]) => a < b).map(([a, b], i): Point => [a, b, i]);
      const release = await published([
        flows(1998, early),
        flows(2000, late),
        votes(2000, ballots),
        igo("igo.memberships", 1999, memberships),
        igo("igo.joint", 1999, joint),
      ]);
      const index = indexInputs(releaseInputs(release, "all"));
      for (const { indicator } of derivedIndicators(release)) {
        const doc = docOf(indicator);
        if (doc === undefined) throw new Error(`${indicator} has no documentation`);
        const ages =
          indicator === "dyad-cohesion" ? defaultSettings.maxAgeYears : { trade: 0, voting: 0, institutions: 0 };
        for (const { year, a, b, value, coverage, missing } of figureRows(release, indicator, {
          from: 1990,
          to: 2010,
        })) {
          const subject = b === null ? { shape: "actor" as const, a } : { shape: doc.subject as "dyad", a, b };
          const figure = figureFor(index, { indicator, subject, year }, { ...defaultSettings, maxAgeYears: ages });
          const told = figure && (isKnown(figure.value) ? figure.value : figure.value.missing);
          const name = `${indicator} ${a} ${b} ${year}`;
          if (value !== null && typeof told === "number") expect(told, name).toBeCloseTo(value, 4);
          else expect(unrecorded.get(told ?? "") ?? told, name).toBe(unrecorded.get(missing ?? "") ?? missing);
          if (indicator === "dyad-cohesion") expect(figure?.coverage, name).toBeCloseTo(coverage, 3);
          counted.set(indicator, (counted.get(indicator) ?? 0) + 1);
        }
      }
    }),
    { numRuns: 25 },
  );
  expect([...counted.keys()].sort()).toEqual(
    [
      "asymmetry",
      "concentration",
      "dyad-cohesion",
      "dyad-strain",
      "export-share",
      "freedom-from-strain",
      "gdp-dependence",
      "identical-votes",
      "import-share",
      "interdependence",
      "interdependence-place",
      "joint-institutions",
      "normalised-concentration",
      "partner-rank",
      "partner-share",
      "salience",
      "shared-institutions",
      "strain",
      "symmetry",
      "voting-agreement",
      "voting-kappa",
      "voting-pi",
      "voting-similarity",
    ].sort(),
  );
});

const whole = (year: Year, value: number) =>
  flows(
    year,
    pairs.map(([a, b], i): Point => [a, b, value + i]),
  );

test("however many threads share the years, the same comes out", async () => {
  const blocks = Array.from({ length: 30 }, (_, i) => whole(1960 + i, i + 1));
  const alone = await deriveAtOnce(content(blocks));
  for (const threads of [2, 3, 7])
    expect(merged(deriveInputs(content(blocks), threads).map(deriveYears))).toEqual(alone);
});

test("after a changed fact the same comes out as from the whole, and only from its year on", async () => {
  const blocks = Array.from({ length: 30 }, (_, i) => whole(1990 + i, i + 1));
  const facts = [
    protest("early", { valid: "1992-01-01" }),
    protest("late", { valid: "2010-01-01", from: "CCC", to: "DDD" }),
    protest("other", { valid: "1995-01-01", from: "AAA", to: "DDD" }),
  ];
  const of = (records: typeof facts): ReleaseContent => ({
    ...content(blocks),
    facts: records.map((record) => ({ record, revision: 1 })),
  });
  const before = of(facts);
  const derived = await deriveAtOnce(before);
  const tableOf: TableOf = (indicator, year) => {
    const found = derived.figures.find((one) => one.indicator === indicator && one.year === year);
    return found ? decodeFigures(found.content) : null;
  };
  const changed = protest("late", { valid: "2010-01-01", from: "CCC", to: "DDD", severity: 5 });
  const cases: [string, ReleaseContent, number | null][] = [
    ["changed", of([facts[0], changed, facts[2]].filter((one) => one !== undefined)), 2010],
    [
      "moved to an earlier year",
      of([...facts.slice(0, 1), protest("late", { valid: "2001", from: "CCC", to: "DDD" }), ...facts.slice(2)]),
      2001,
    ],
    ["withdrawn", of(facts.slice(0, 2)), 1995],
    ["new", of([...facts, protest("new", { valid: "1999", from: "BBB", to: "CCC" })]), 1999],
    ["as before", before, null],
  ];
  for (const [name, after, year] of cases) {
    const { from, ...made } = deriveChanged(after, { facts: before.facts, derived, tableOf });
    expect(from, name).toBe(year);
    expect(made, name).toEqual(await deriveAtOnce(after));
  }
});

test("what competes with a changed fact is taken in from its own first year", async () => {
  const dispute = (inUse: boolean) => ({ id: "who", inUse, rule: "The earlier report counts" });
  const of = (inUse: boolean): ReleaseContent => ({
    ...content([whole(1990, 1), whole(2010, 1)]),
    facts: [
      { record: protest("old", { valid: "1993-01-01", dispute: dispute(!inUse) }), revision: 1 },
      {
        record: protest("young", { valid: "2005-01-01", from: "CCC", to: "DDD", dispute: dispute(inUse) }),
        revision: 1,
      },
    ],
  });
  const [before, after] = [of(true), { ...of(true), facts: of(true).facts.slice(0, 1) }];
  const derived = await deriveAtOnce(before);
  const { from, ...made } = deriveChanged(after, { facts: before.facts, derived, tableOf: () => null });
  expect(from).toBe(1993);
  expect(made.figures.filter(({ indicator }) => indicator === "strain")).toEqual(
    (await deriveAtOnce(after)).figures.filter(({ indicator }) => indicator === "strain"),
  );
});

test("a state has no figure in a year in which it was none", async () => {
  const points = [...pairs.map(([a, b]): Point => [a, b, 5]), ["AAA", "EEE", 5] as const, ["EEE", "AAA", 7] as const];
  const release = await published([flows(2000, points), flows(2001, points)]);
  const years = (actor: string) => [
    ...new Set(
      [...figureRows(release, "partner-share", { from: 1990, to: 2010 })]
        .filter(({ a, b }) => a === actor || b === actor)
        .map(({ year }) => year),
    ),
  ];
  expect(years("EEE")).toEqual([2001]);
  expect(years("AAA")).toEqual([2000, 2001]);
});

test("a group's matrix is read by member and member, in either order of an undirected pair", async () => {
  const release = await published([whole(2000, 1)]);
  const matrix = groupMatrix(release, "salience", ["CCC", "AAA", "XQZ"], 2000);
  expect(matrix.map((row) => row.map((cell) => cell && `${cell.a}-${cell.b}`))).toEqual([
    [null, "AAA-CCC", null],
    ["AAA-CCC", null, null],
    [null, null, null],
  ]);
  const directed = groupMatrix(release, "partner-share", ["CCC", "AAA"], 2000);
  expect(directed.map((row) => row.map((cell) => cell && `${cell.a}-${cell.b}`))).toEqual([
    [null, "CCC-AAA"],
    ["AAA-CCC", null],
  ]);
  expect(groupMatrix(release, "salience", ["AAA", "BBB"], 1950).flat()).toEqual([null, null, null, null]);
});
