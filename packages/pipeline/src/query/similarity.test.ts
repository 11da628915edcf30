import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Actor } from "@entente/core/actors";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { FactRecord } from "@entente/core/facts/fact";
import { docOf } from "@entente/core/indicators/registry";
import type { SeriesIndicator } from "@entente/core/series";
import { writeContent } from "@entente/db/release/build";
import { deriveAtOnce } from "@entente/db/release/derive/derive";
import { openRelease, type Release } from "@entente/db/release/open";
import { assembleBlock, NONE_32, PointColumns } from "@entente/db/series/assemble";
import { NOBODY } from "@entente/db/series/block";
import { encodeBlock, type StoredBlock } from "@entente/db/series/block-code";
import { Names } from "@entente/db/series/names";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answer } from "./answer.ts";
import { ownYear, settingsOf } from "./options.ts";
import type { AnswerRow } from "./question.ts";

const YEAR = 2010;
const states = ["AAA", "BBB", "CCC", "DDD"];

/** Numbers of single actors, each by who and which part. */
function block(
  dataset: string,
  indicator: SeriesIndicator,
  points: readonly (readonly [string, string | null, number])[],
): StoredBlock {
  const names = { actors: new Names(), parts: new Names(), flags: new Names() };
  const columns = new PointColumns(points.length);
  for (const [i, [from, part, value]] of points.entries()) {
    columns.from[i] = names.actors.numberOf(from);
    columns.to[i] = NOBODY;
    columns.part[i] = part === null ? NONE_32 : names.parts.numberOf(part);
    columns.value[i] = value;
  }
  const key = { dataset, indicator, reporter: "compiled", year: YEAR } as const;
  return encodeBlock(assembleBlock(key, columns, points.length, names).block);
}

const pact = FactRecord.parse({
  fact: {
    kind: "treaty",
    id: "cow-alliance-1",
    title: "Alliance of AAA and BBB",
    valid: "2000/..",
    confidence: "high",
    parties: ["AAA", "BBB"],
    obligations: [{ type: "defence", trigger: "unknown" }],
    cowType: "I",
  },
  evidence: [{ source: "cow-alliances-4.1", locator: "row 2", stance: "supports" }],
});

/** Ten roll calls, the first four on human rights (8): there AAA and BBB oppose each other, elsewhere they agree; CCC is absent. */
const calls = Array.from({ length: 10 }, (_, i) => String(i + 1));
const votes = calls.flatMap((call, i) => [
  ["AAA", call, i % 2 === 0 ? 1 : 3] as const,
  ["BBB", call, i < 4 === (i % 2 === 0) ? 3 : 1] as const,
  ["CCC", call, 8] as const,
]);

let home: string;
let release: Release;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "entente-query-"));
  const content = {
    actors: [
      ...states.map((id, i) =>
        Actor.parse({
          kind: "state",
          id,
          name: `State ${id}`,
          valid: "1900/..",
          codes: [{ scheme: "cow", value: `${i}` }],
        }),
      ),
      Actor.parse({ kind: "aggregate", id: "WLD", name: "World", valid: "1816/.." }),
    ],
    sources: [],
    presets: [],
    facts: [{ record: pact, revision: 1 }],
    series: [],
    datasets: [{ id: "cow-alliances-4.1", version: "4.1", importerVersion: 1, files: [] }],
    blocks: [
      block(
        "cow-nmc-6",
        "capability.cinc",
        states.map((id) => [id, null, 0.25] as const),
      ),
      block("unga-votes", "unga.vote", votes),
      block(
        "unga-votes",
        "unga.topic",
        calls.map((call, i) => ["WLD", call, i < 4 ? 8 : 0] as const),
      ),
    ],
  };
  const derived = await deriveAtOnce(content);
  const { id } = writeContent(content, { home, code: "1", publishedAt: "2026-01-01T00:00:00.000Z", derived });
  const opened = openRelease(home, id);
  if (opened === null) throw new Error("no release");
  release = opened;
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function ask(
  indicator: string,
  actors: readonly string[] | "all",
  options: readonly string[] = [],
  year = YEAR,
): AnswerRow[] {
  const doc = docOf(indicator);
  if (doc === undefined) throw new Error(`no indicator ${indicator}`);
  return [
    ...answer(release, {
      asked: { is: "indicator", id: indicator, doc },
      actors,
      against: [],
      years: { from: year, to: year },
      settings: settingsOf(options, ownYear),
      codes: "iso3",
    }),
  ];
}
const told = (rows: readonly AnswerRow[]) => rows.map(({ a, b, value, missing }) => [a, b, value ?? missing]);

test("the release's table answers, and the same is worked out anew where an option says what is the default", () => {
  const tabled = ask("alliance-s", ["AAA", "BBB", "CCC"]);
  expect(told(tabled)).toEqual([
    ["AAA", "BBB", 1],
    ["AAA", "CCC", 1 - (2 * 9) / 12],
    ["BBB", "CCC", 1 - (2 * 9) / 12],
  ]);
  expect(ask("alliance-s", ["AAA", "BBB", "CCC"], ["scale=cow"])).toEqual(tabled);
});

test.each([
  [["self-tie=left-out"], 1 - (2 * 3) / (3 * 2)],
  [["states=allied"], 1 - (2 * 6) / (3 * 2)],
  [["scale=rungs"], 1 - (2 * 3 + 2 * 4 + 2 * 4) / (4 * 4)],
  [["scale=ladder"], 1 - (2 * 0.8 + 2 + 2) / 4],
] as const)("options %j", (options, expected) => {
  const [row] = ask("alliance-s", ["AAA", "CCC"], options);
  expect(row?.value ?? Number.NaN).toBeCloseTo(expected, 12);
});

test("everybody is asked about at once, and a year that no data set covers is not covered", () => {
  expect(ask("alliance-kappa", "all", ["scale=rungs"]).length).toBe(6);
  expect(told(ask("alliance-s", ["AAA", "BBB"], [], 2013))).toEqual([["AAA", "BBB", "not-covered"]]);
  // A promise to each other is worth 0.8 there, what a state is to itself 1: 0.2 apart in the places of both.
  expect(ask("alliance-s", ["AAA", "BBB"], ["scale=ladder"], 2012)[0]?.value).toBeCloseTo(1 - (2 * 0.4) / 4, 12);
});

test("votes by topic, and with absences counted as abstentions", () => {
  const least = "min-roll-calls=1";
  expect(told(ask("identical-votes", ["AAA", "BBB"], [least]))).toEqual([["AAA", "BBB", 0.6]]);
  expect(told(ask("identical-votes.human-rights", ["AAA", "BBB"], [least]))).toEqual([["AAA", "BBB", 0]]);
  expect(told(ask("voting-kappa.human-rights", ["AAA", "BBB"], [least]))).toEqual([["AAA", "BBB", -1]]);
  expect(told(ask("voting-kappa.nuclear", ["AAA", "BBB"], [least]))).toEqual([["AAA", "BBB", "too-few"]]);
  expect(told(ask("voting-agreement", ["AAA", "CCC"], [least]))).toEqual([["AAA", "CCC", "too-few"]]);
  expect(told(ask("voting-agreement", ["AAA", "CCC"], [least, "absent=middle"]))).toEqual([["AAA", "CCC", 0.5]]);
});

test("an option in words is one of those there are", () => {
  expect(settingsOf(["scale=ladder", "abstain=left-out"], defaultSettings)).toMatchObject({
    similarity: { ...defaultSettings.similarity, scale: "ladder" },
    votes: { abstain: "left-out", absent: "left-out" },
  });
  expect(() => settingsOf(["scale=tau"], defaultSettings)).toThrow('found "tau"; expected cow, ladder or rungs');
});
