import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Actor } from "@entente/core/actors";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { FactRecord } from "@entente/core/facts/fact";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import { figureFor } from "@entente/core/indicators/registry";
import { allianceMeasures } from "@entente/core/similarity/docs";
import { isKnown } from "@entente/core/units/missing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { assembleBlock, NONE_32, PointColumns } from "../../series/assemble.ts";
import { NOBODY } from "../../series/block.ts";
import { encodeBlock, type StoredBlock } from "../../series/block-code.ts";
import { decodeFigures } from "../../series/figures.ts";
import { Names } from "../../series/names.ts";
import { writeContent } from "../build.ts";
import type { Derived, ReleaseContent } from "../content.ts";
import { openRelease } from "../open.ts";
import { figureRows } from "../read-figures.ts";
import { portfolioInputs, releaseInputs } from "../read-inputs.ts";
import { deriveAtOnce, deriveChanged } from "./derive.ts";

const states = ["AAA", "BBB", "CCC", "DDD"];
const actors = states.map((id, i) =>
  Actor.parse({ kind: "state", id, name: `State ${id}`, valid: "1900/..", codes: [{ scheme: "cow", value: `${i}` }] }),
);
const pact = (number: number, parties: string[], cowType: string): FactRecord =>
  FactRecord.parse({
    fact: {
      kind: "treaty",
      id: `cow-alliance-${number}`,
      title: `Alliance ${number}`,
      valid: "2000/..",
      confidence: "high",
      parties,
      obligations: [{ type: "defence", trigger: "unknown" }],
      cowType,
    },
    evidence: [{ source: "cow-alliances-4.1", locator: "row 2", stance: "supports" }],
  });

function powers(year: number): StoredBlock {
  const names = { actors: new Names(), parts: new Names(), flags: new Names() };
  const points = new PointColumns(states.length);
  for (const [i, id] of states.entries()) {
    points.from[i] = names.actors.numberOf(id);
    points.to[i] = NOBODY;
    points.part[i] = NONE_32;
    points.value[i] = i === 3 ? 0 : 0.1 * (i + 1);
    points.missing[i] = i === 3 ? 3 : 0;
  }
  const key = { dataset: "cow-nmc-6", indicator: "capability.cinc", reporter: "compiled", year } as const;
  return encodeBlock(assembleBlock(key, points, states.length, names).block);
}

const content = (facts: readonly FactRecord[]): ReleaseContent => ({
  actors,
  sources: [],
  presets: [],
  facts: facts.map((record) => ({ record, revision: 1 })),
  series: [],
  datasets: [{ id: "cow-alliances-4.1", version: "4.1", importerVersion: 1, files: [] }],
  blocks: [1999, 2012, 2013].map(powers),
});

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "entente-similarity-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function open(whole: ReleaseContent, derived: Derived) {
  const { id } = writeContent(whole, { home, code: "1", publishedAt: "2026-01-01T00:00:00.000Z", derived });
  const release = openRelease(home, id);
  if (release === null) throw new Error("no release");
  return release;
}

test("a release's tables hold what the one-figure functions say, for the years that a data set covers", async () => {
  const whole = content([pact(1, ["AAA", "BBB"], "I"), pact(2, ["AAA", "CCC", "DDD"], "III")]);
  const release = open(whole, await deriveAtOnce(whole));
  const index = indexInputs(portfolioInputs(release));
  for (const id of Object.keys(allianceMeasures)) {
    const rows = [...figureRows(release, id, { from: 1816, to: 2100 })];
    // In the years between two blocks no capabilities are known, so that nothing can be weighed by them.
    expect(rows.length, id).toBe(6 * (id === "alliance-s-weighted" ? 2 : 14));
    for (const { a, b, year, value, missing, coverage } of rows) {
      const question = { indicator: id, subject: { shape: "dyad", a, b: b ?? "" } as const, year };
      const figure = figureFor(index, question, defaultSettings);
      expect(isKnown(figure?.value ?? 0) ? value : { missing }, `${id} ${a} ${b} ${year}`).toEqual(
        typeof figure?.value === "number" ? expect.closeTo(figure.value, 12) : figure?.value,
      );
      expect(coverage).toBeCloseTo(figure?.coverage ?? -1, 6);
    }
  }
});

test("inputs of some actors do not pass for a whole data set; all of them do", async () => {
  const whole = content([pact(1, ["AAA", "BBB"], "I")]);
  const release = open(whole, await deriveAtOnce(whole));
  expect(releaseInputs(release, ["AAA", "BBB"]).whole).toBeUndefined();
  expect(releaseInputs(release, "all").whole).toEqual(["cow-alliances-4.1"]);
});

test("a new alliance moves the tables from its first year on, and only these", async () => {
  const [before, after] = [
    content([pact(1, ["AAA", "BBB"], "I")]),
    content([pact(1, ["AAA", "BBB"], "I"), pact(2, ["CCC", "DDD"], "I")]),
  ];
  const derived = await deriveAtOnce(before);
  const byName = new Map(derived.figures.map((one) => [`${one.indicator} ${one.year}`, one]));
  const tableOf = (indicator: string, year: number) => {
    const found = byName.get(`${indicator} ${year}`);
    return found === undefined ? null : decodeFigures(found.content);
  };
  const { from, ...changed } = deriveChanged(after, { facts: before.facts, derived, tableOf });
  expect(from).toBe(2000);
  expect(changed).toEqual(await deriveAtOnce(after));
});
