import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cohesionWithin } from "@entente/core/doubt/random-groups";
import type { FactRecord } from "@entente/core/facts/fact";
import { afterAll, beforeAll, expect, test } from "vitest";
import { batch, gdp } from "../contract/sample.ts";
import { encodeFigures } from "../series/figures.ts";
import { writeContent } from "./build.ts";
import { openRelease, type Release } from "./open.ts";
import { releaseReferenceGroups, statesWithNumbers, worldCohesion } from "./read-world.ts";

const member = (actor: string, valid: string): FactRecord => ({
  fact: {
    kind: "membership",
    id: `member-${actor.toLowerCase()}`,
    title: `${actor} is a member`,
    valid,
    confidence: "high",
    tags: [],
    actor,
    institution: "PACT",
    role: "full",
  },
  evidence: [{ source: "a-book", locator: "p. 1", stance: "supports" }],
});
const { actors, sources } = batch();
const facts = [member("AAA", "1990/.."), member("BBB", "1990/.."), member("CCC", "2010/2015")];

/** AAA–BBB 0.25 of coverage 0.5; AAA–CCC without any figure. */
const table = {
  indicator: "dyad-cohesion",
  year: 2000,
  actors: ["AAA", "BBB", "CCC"],
  a: Uint16Array.of(0, 0),
  b: Uint16Array.of(1, 2),
  value: Float64Array.of(0.25, 0),
  coverage: Float32Array.of(0.5, 0),
  missing: Uint8Array.of(0, 1),
};

let home: string;
let release: Release;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "entente-world-"));
  const { id } = writeContent(
    {
      actors: [...actors, { kind: "organisation", id: "PACT", name: "A pact", valid: "1990/..", codes: [] }],
      sources,
      presets: [],
      facts: facts.map((record) => ({ record, revision: 1 })),
      series: [gdp(2019, 10)],
      datasets: [],
      blocks: [],
    },
    {
      home,
      code: "1",
      publishedAt: "2025-01-01T00:00:00.000Z",
      derived: {
        series: [],
        figures: [{ indicator: table.indicator, year: table.year, rows: 2, content: encodeFigures(table) }],
      },
    },
  );
  const opened = openRelease(home, id);
  if (opened === null) throw new Error("the release is not there");
  release = opened;
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test("the cohesion of all pairs of a year, of the states of which any is known", () => {
  const world = worldCohesion(release, 2000);
  expect(world?.states).toEqual(["AAA", "BBB"]);
  expect(world?.system).toBe(3);
  expect(world && cohesionWithin(world, ["AAA", "BBB", "CCC"])).toEqual({
    value: 0.25,
    coverage: expect.closeTo(0.5 / 3, 9),
    known: 1,
    pairs: 3,
  });
  expect(worldCohesion(release, 2001)).toBeNull();
});

test("institutions with their members of the year, and the states with numbers", () => {
  const members = (year: number) => releaseReferenceGroups(release, year).map((group) => group.members);
  expect(members(2000)).toEqual([["AAA", "BBB"]]);
  expect(members(2012)).toEqual([["AAA", "BBB", "CCC"]]);
  expect(members(1980)).toEqual([]);
  expect(statesWithNumbers(release)).toBe(1);
});
